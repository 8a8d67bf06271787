package org.localgov.indicators.method;

/**
 * The distribution function of the standard normal distribution.
 *
 * <p>{@code Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …)} in the middle, and {@code Φ(-z) = φ(z) /
 * (z + 1/(z + 2/(z + 3/(z + …))))} in the tails, with {@code φ} the density. Both are cut off where
 * another term no longer shows; the relative error stays below 1e-13.
 *
 * <p>Source: M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and
 * 26.2.14.
 */
final class Normal {
  private static final double SEAM = 2.5;
  private static final int SERIES = 40;
  private static final int FRACTION = 60;
  private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * Math.PI);

  private Normal() {}

  /** Returns the share of the distribution below {@code z}; NaN for NaN. */
  static double below(double z) {
    if (z > SEAM) {
      return 1 - below(-z);
    }
    double density = StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    return z < -SEAM ? density / fraction(-z) : 0.5 + density * series(z);
  }

  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int k = 1; k <= SERIES; k++) {
      term *= z * z / (2 * k + 1);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double z) {
    double fraction = z;
    for (int k = FRACTION; k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return fraction;
  }
}
