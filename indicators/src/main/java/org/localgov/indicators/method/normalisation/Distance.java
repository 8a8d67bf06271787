package org.localgov.indicators.method.normalisation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code 1 - (reference - x) / (reference - low)}: 1 less the distance from a reference, in units
 * of the lowest value's distance.
 *
 * <p>The same in exact arithmetic as {@link Posts}; near 0 the order of the operations shows, and
 * this one is COINr's.
 *
 * @param low the sample's lowest directed value, whose result is 0
 * @param reference the directed value whose result is 1, above {@code low}
 * @param capped whether values above the reference count as the reference
 * @param numbers what was found in the sample, by name
 */
record Distance(double low, double reference, boolean capped, Map<String, Double> numbers)
    implements Fitted {
  @Override
  public double apply(double value) {
    double result = 1 - (reference - value) / (reference - low);
    return capped ? Math.min(result, 1) : result;
  }

  @Override
  public void apply(double[] in, double[] out, int length) {
    double width = reference - low;
    double most = capped ? 1 : Double.POSITIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      out[i] = Math.min(1 - (reference - in[i]) / width, most);
    }
  }

  @Override
  public boolean isClipped(double value) {
    return capped && value > reference;
  }

  @Override
  public String formula(double value) {
    return "1 - ("
        + compact(reference)
        + " - "
        + compact(value)
        + ") / "
        + compact(reference - low)
        + (isClipped(value) ? ", clipped" : "");
  }
}
