package org.localgov.indicators.definition;

/**
 * The range that normalised values are stretched to, lowest to lowest and highest to highest, so
 * that a geometric mean is possible after any normalisation.
 *
 * @param lower what the lowest normalised value of the sample becomes; finite
 * @param upper what the highest becomes; finite and above {@code lower}
 */
public record Rescale(double lower, double upper) {
  /**
   * Checks the parts.
   *
   * @param lower what the lowest normalised value of the sample becomes; finite
   * @param upper what the highest becomes; finite and above {@code lower}
   * @throws IllegalArgumentException if a bound is not finite, or they do not ascend
   */
  public Rescale {
    if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower >= upper) {
      throw new IllegalArgumentException(
          "rescale must have a finite lower below a finite upper, got " + lower + " and " + upper);
    }
    lower += 0.0;
    upper += 0.0;
  }

  /** Returns the two bounds. */
  @Override
  public String toString() {
    return lower + ".." + upper;
  }
}
