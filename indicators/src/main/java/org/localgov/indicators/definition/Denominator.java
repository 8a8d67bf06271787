package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * What the raw values of an indicator are divided by before anything else: a column of the same
 * table.
 *
 * <p>The denominated value is {@code x / (d / factor)}: with population as the column and a factor
 * of 1000 it is per thousand inhabitants.
 *
 * @param indicator the id of the column that divides
 * @param factor what one unit of the denominator counts for; finite and not 0
 */
public record Denominator(String indicator, double factor) {
  /**
   * Checks the parts.
   *
   * @param indicator the id of the column that divides
   * @param factor what one unit of the denominator counts for; finite and not 0
   * @throws IllegalArgumentException if the factor is 0 or not finite
   */
  public Denominator {
    Objects.requireNonNull(indicator, "indicator");
    if (!Double.isFinite(factor) || factor == 0) {
      throw new IllegalArgumentException(
          "factor of a denominator must be finite and not 0, got " + factor);
    }
  }

  /**
   * {@return the denominator with a factor of 1}
   *
   * @param indicator the id of the column that divides
   */
  public static Denominator of(String indicator) {
    return new Denominator(indicator, 1);
  }
}
