package org.localgov.indicators.method.treatment;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Sample;

/**
 * A treatment that puts every value on another scale.
 *
 * @param effect what it does to a value, in a word
 * @param curve the scale; what is not finite there has no result
 * @param text the formula of a value
 * @param numbers what was found in the sample, by name
 */
record Transformation(
    String effect,
    DoubleUnaryOperator curve,
    DoubleFunction<String> text,
    Map<String, Double> numbers)
    implements FittedTreatment {

  /**
   * Refuses a sample that has no range to speak of.
   *
   * @param needed how many different values there must be, 1 or 2
   */
  static void requireRange(String method, Sample sample, int needed) {
    if (sample.size() == 0) {
      throw new RefusalException(method + " needs values, got none; remove the indicator");
    }
    double range = sample.maximum() - sample.minimum();
    if (needed > 1 && range == 0) {
      throw new RefusalException(
          method
              + " needs two different values, got only "
              + compact(sample.minimum())
              + "; leave the indicator untreated or remove it");
    }
    if (Double.isInfinite(range)) {
      throw new RefusalException(
          method
              + " needs values whose range is finite, got "
              + compact(sample.minimum())
              + " and "
              + compact(sample.maximum())
              + "; use another unit of measurement");
    }
  }

  @Override
  public double apply(double value) {
    double result = curve.applyAsDouble(value);
    return Double.isInfinite(result) ? Double.NaN : result + 0.0;
  }

  @Override
  public String effect(double value) {
    return Double.isNaN(value) || apply(value) == value ? "" : effect;
  }

  @Override
  public String formula(double value) {
    return text.apply(value);
  }
}
