package org.localgov.indicators.spi;

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
  /** Returns the moments of values, among which there is no NaN. */
  public static Moments of(double... values) {
    int n = values.length;
    double mean = 0;
    for (double value : values) {
      mean += value / n;
    }
    double rest = 0;
    for (double value : values) {
      rest += (value - mean) / n;
    }
    mean += rest;
    double m2 = 0;
    double m3 = 0;
    double m4 = 0;
    for (double value : values) {
      double deviation = value - mean;
      double square = deviation * deviation;
      m2 += square / n;
      m3 += square * deviation / n;
      m4 += square * square / n;
    }
    double skewness = Math.sqrt((double) n * (n - 1)) / (n - 2) * m3 / (m2 * Math.sqrt(m2));
    double kurtosis = (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * (m4 / (m2 * m2) - 3) + 6);
    return new Moments(
        n < 3 || m2 == 0 ? Double.NaN : skewness, n < 4 || m2 == 0 ? Double.NaN : kurtosis);
  }
}
