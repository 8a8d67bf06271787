package org.localgov.indicators.spi;

import java.util.Map;

/**
 * A treatment of outliers with the numbers of its sample filled in.
 *
 * <p>Instances are immutable and safe to share between threads. NaN stands for a missing value and
 * stays NaN; a value for which the treatment is not defined becomes NaN too, and the engine reports
 * it.
 */
public interface FittedTreatment {
  /**
   * {@return the treated value of a raw one}
   *
   * @param value the value
   */
  double apply(double value);

  /**
   * {@return what was done to a value in a word or two, such as {@code winsorised high}; empty if
   * it is as it was}
   *
   * @param value the value
   */
  String effect(double value);

  /** {@return the numbers found in the sample, by name and in a stable order; empty if none} */
  default Map<String, Double> numbers() {
    return Map.of();
  }

  /** {@return what a user should know of the fit, such as ties at a bound; empty if nothing} */
  default String note() {
    return "";
  }

  /**
   * {@return the formula with the numbers filled in, such as {@code log(3.2 - 1 + 0.04)}}
   *
   * @param value the value
   */
  String formula(double value);
}
