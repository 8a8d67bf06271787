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
  /** Returns the treated value of a raw one. */
  double apply(double value);

  /**
   * Returns what was done to a value in a word or two, such as {@code winsorised high}; empty if it
   * is as it was.
   */
  String effect(double value);

  /** Returns the numbers found in the sample, by name and in a stable order; empty if none. */
  default Map<String, Double> numbers() {
    return Map.of();
  }

  /** Returns what a user should know of the fit, such as ties at a bound; empty if nothing. */
  default String note() {
    return "";
  }

  /** Returns the formula with the numbers filled in, such as {@code log(3.2 - 1 + 0.04)}. */
  String formula(double value);
}
