package org.localgov.indicators.definition;

/**
 * What a distribution must keep to count as free of outliers: an absolute skewness below one limit,
 * or an excess kurtosis below the other.
 *
 * <p>The limits of 2 and 3.5 are those of OECD and JRC (2008), Handbook on Constructing Composite
 * Indicators, and of COINr.
 *
 * @param skewness the limit of the absolute skewness; finite, not negative
 * @param kurtosis the limit of the excess kurtosis; finite
 */
public record Passes(double skewness, double kurtosis) {
  /** An absolute skewness below 2, or an excess kurtosis below 3.5. */
  public static final Passes STANDARD = new Passes(2, 3.5);

  /**
   * Checks the parts.
   *
   * @param skewness the limit of the absolute skewness; finite, not negative
   * @param kurtosis the limit of the excess kurtosis; finite
   * @throws IllegalArgumentException if a limit is not finite, or that of the skewness negative
   */
  public Passes {
    if (!Double.isFinite(skewness) || skewness < 0 || !Double.isFinite(kurtosis)) {
      throw new IllegalArgumentException(
          "limits of passes must be finite and that of skewness not negative, got "
              + skewness
              + " and "
              + kurtosis);
    }
    skewness += 0.0;
    kurtosis += 0.0;
  }

  /**
   * {@return whether a distribution passes; one whose moments are not defined does}
   *
   * @param itsSkewness the skewness of the distribution, NaN where it is not defined
   * @param itsKurtosis its excess kurtosis, NaN where it is not defined
   */
  public boolean test(double itsSkewness, double itsKurtosis) {
    return !(Math.abs(itsSkewness) >= skewness && itsKurtosis >= kurtosis);
  }
}
