package org.localgov.indicators.spi;

import java.util.Map;

/**
 * A normalisation with the numbers of its sample filled in.
 *
 * <p>Instances are immutable and safe to share between threads. NaN stands for a missing value and
 * stays NaN; a value for which the normalisation is not defined becomes NaN too, and the engine
 * reports it.
 */
public interface Fitted {
  /**
   * {@return the normalised value of one (directed) value}
   *
   * @param value the raw value
   */
  double apply(double value);

  /**
   * Normalises the first {@code length} values of {@code in} into {@code out}; both may be one
   * array.
   *
   * @param in the raw values
   * @param out where the normalised values go
   * @param length how many values there are
   */
  default void apply(double[] in, double[] out, int length) {
    for (int i = 0; i < length; i++) {
      out[i] = apply(in[i]);
    }
  }

  /**
   * {@return whether a value lies outside the bounds and its result was clipped to one of them}
   *
   * @param value the raw value
   */
  default boolean isClipped(double value) {
    return false;
  }

  /** {@return whether every finite value has a result} */
  default boolean isTotal() {
    return true;
  }

  /** {@return the numbers found in the sample, by name and in a stable order; empty if none} */
  default Map<String, Double> numbers() {
    return Map.of();
  }

  /**
   * {@return the formula with the numbers filled in, such as {@code (3.2 - 1) / (5 - 1) × 100}}
   *
   * @param value the raw value
   */
  String formula(double value);
}
