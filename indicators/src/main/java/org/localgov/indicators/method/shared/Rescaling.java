package org.localgov.indicators.method.shared;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.spi.Fitted;

/**
 * {@code (x - origin) / unit × factor + base}: a change of origin and unit that a sample decides.
 *
 * @param origin what counts as 0
 * @param unit what counts as 1, above 0
 * @param factor what 1 becomes
 * @param base what 0 becomes
 * @param numbers what was found in the sample, by name
 */
public record Rescaling(
    double origin, double unit, double factor, double base, Map<String, Double> numbers)
    implements Fitted {

  /** {@return two numbers by name, in order} */
  public static Map<String, Double> numbers(String first, double one, String second, double two) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put(first, one);
    numbers.put(second, two);
    return Collections.unmodifiableMap(numbers);
  }

  @Override
  public double apply(double value) {
    return (value - origin) / unit * factor + base;
  }

  @Override
  public void apply(double[] in, double[] out, int length) {
    for (int i = 0; i < length; i++) {
      out[i] = (in[i] - origin) / unit * factor + base;
    }
  }

  @Override
  public String formula(double value) {
    return "("
        + compact(value)
        + " - "
        + compact(origin)
        + ") / "
        + compact(unit)
        + " × "
        + compact(factor)
        + " + "
        + compact(base);
  }
}
