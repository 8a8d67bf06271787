package org.localgov.indicators.spi;

import java.util.Arrays;
import org.localgov.indicators.internal.Summation;

/**
 * The shape of a distribution: skewness and excess kurtosis of type 2, as spreadsheets and COINr
 * have them.
 *
 * <p>With central moments m2, m3, m4 of n values, {@code skewness = √(n (n - 1)) / (n - 2) × m3 /
 * m2^1.5} and {@code kurtosis = (n - 1) / ((n - 2) (n - 3)) × ((n + 1) (m4 / m2² - 3) + 6)}. Both
 * are NaN where they are not defined: below three and four values, and where all are the same.
 *
 * <p>Source: D. N. Joanes and C. A. Gill (1998), Comparing measures of sample skewness and
 * kurtosis, The Statistician 47(1), pp. 183-184 (G1 and G2).
 *
 * @param skewness the skewness, NaN where it is not defined
 * @param kurtosis the excess kurtosis, NaN where it is not defined
 */
public record Moments(double skewness, double kurtosis) {
  private static final Moments UNDEFINED = new Moments(Double.NaN, Double.NaN);

  /** Powers of two beyond which fourth powers could over- or underflow. */
  private static final int FAR = 200;

  /**
   * {@return the moments of finite values, summed with compensation}
   *
   * @param values the values
   */
  public static Moments of(double... values) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    if (values.length < 3 || !(lowest < highest)) {
      return UNDEFINED;
    }
    int exponent = Math.getExponent(Math.max(Math.abs(lowest), Math.abs(highest)));
    return ofModerate(
        Math.abs(exponent) <= FAR
            ? values
            : Arrays.stream(values).map(value -> Math.scalb(value, -exponent)).toArray());
  }

  private static Moments ofModerate(double[] values) {
    double n = values.length;
    Summation sum = new Summation();
    for (double value : values) {
      sum.add(value);
    }
    double mean = sum.value() / n;
    Summation squares = new Summation();
    Summation cubes = new Summation();
    Summation fourths = new Summation();
    for (double value : values) {
      double deviation = value - mean;
      double square = deviation * deviation;
      squares.add(square);
      cubes.add(square * deviation);
      fourths.add(square * square);
    }
    double m2 = squares.value() / n;
    double m3 = cubes.value() / n;
    double m4 = fourths.value() / n;
    double skewness = Math.sqrt(n * (n - 1)) / (n - 2) * m3 / (m2 * Math.sqrt(m2));
    double kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / (m2 * m2) - 3) + 6);
    return new Moments(skewness, n < 4 ? Double.NaN : kurtosis);
  }
}
