package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code (x - low) / (high - low) × factor}: the share of the way from one post to another.
 *
 * @param low the directed value whose result is 0
 * @param high the directed value whose result is {@code factor}, above {@code low}
 * @param factor what the whole way counts, above 0
 * @param floored whether values below {@code low} count as {@code low}
 * @param capped whether values above {@code high} count as {@code high}
 * @param numbers what was found in the sample, by name
 */
record Posts(
    double low,
    double high,
    double factor,
    boolean floored,
    boolean capped,
    Map<String, Double> numbers)
    implements Fitted {
  @Override
  public double apply(double value) {
    return Math.min(Math.max((value - low) / (high - low) * factor, least()), most());
  }

  @Override
  public void apply(double[] in, double[] out, int length) {
    double width = high - low;
    double least = least();
    double most = most();
    for (int i = 0; i < length; i++) {
      out[i] = Math.min(Math.max((in[i] - low) / width * factor, least), most);
    }
  }

  private double least() {
    return floored ? 0 : Double.NEGATIVE_INFINITY;
  }

  private double most() {
    return capped ? factor : Double.POSITIVE_INFINITY;
  }

  @Override
  public boolean isClipped(double value) {
    return (floored && value < low) || (capped && value > high);
  }

  @Override
  public String formula(double value) {
    return "("
        + compact(value)
        + " - "
        + compact(low)
        + ") / "
        + compact(high - low)
        + " × "
        + compact(factor)
        + (isClipped(value) ? ", clipped" : "");
  }
}
