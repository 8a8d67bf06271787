package org.localgov.indicators.scoring;

import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.text.Decimals;

/**
 * How a distribution stood the check for outliers.
 *
 * @param method the treatment it was checked after, {@code none} before any
 * @param passes whether it counts as free of outliers
 * @param skewness the skewness, NaN where it is not defined
 * @param kurtosis the excess kurtosis, NaN where it is not defined
 */
public record OutlierCheck(String method, boolean passes, double skewness, double kurtosis) {
  static OutlierCheck of(String method, Passes limits, double[] values) {
    Moments moments = Moments.of(values);
    boolean passes = limits.test(moments.skewness(), moments.kurtosis());
    return new OutlierCheck(method, passes, moments.skewness(), moments.kurtosis());
  }

  /** Returns the check in one line. */
  @Override
  public String toString() {
    return method
        + ": skewness "
        + Decimals.compact(skewness)
        + ", kurtosis "
        + Decimals.compact(kurtosis)
        + (passes ? ", passes" : ", does not pass");
  }
}
