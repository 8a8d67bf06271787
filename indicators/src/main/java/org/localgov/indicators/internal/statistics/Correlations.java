package org.localgov.indicators.internal.statistics;

import org.localgov.indicators.internal.Summation;

/** Means, deviations and correlations of complete columns, in two passes. */
public final class Correlations {
  /** Deviations below this share of the largest value are rounding. */
  public static final double ROUNDING = 1e-13;

  private Correlations() {}

  /**
   * {@return the arithmetic mean}
   *
   * @param values the values
   */
  public static double mean(double[] values) {
    return Summation.of(values) / values.length;
  }

  /**
   * {@return the standard deviation with divisor n - 1}
   *
   * @param values the values
   */
  public static double deviation(double[] values) {
    double[] centred = centred(values);
    return Math.sqrt(covariance(centred, centred));
  }

  /**
   * {@return the largest absolute value}
   *
   * @param values the values
   */
  public static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /**
   * {@return whether the values are the same but for rounding; so are fewer than two}
   *
   * @param values the values
   */
  public static boolean isConstant(double[] values) {
    return !(deviation(values) > ROUNDING * largest(values));
  }

  /**
   * {@return the values less their mean}
   *
   * @param values the values
   */
  public static double[] centred(double[] values) {
    double mean = mean(values);
    double[] centred = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      centred[row] = values[row] - mean;
    }
    return centred;
  }

  /**
   * {@return the covariance, divisor n - 1, of centred columns}
   *
   * @param first a column whose mean is 0
   * @param second another, of the same length
   */
  public static double covariance(double[] first, double[] second) {
    double[] products = new double[first.length];
    for (int row = 0; row < first.length; row++) {
      products[row] = first[row] * second[row];
    }
    return Summation.of(products) / (first.length - 1);
  }

  /**
   * {@return the covariances of columns}
   *
   * @param columns the columns, of the same length
   */
  public static double[][] covariances(double[][] columns) {
    double[][] centred = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      centred[i] = centred(columns[i]);
    }
    double[][] covariances = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j <= i; j++) {
        covariances[i][j] = covariance(centred[i], centred[j]);
        covariances[j][i] = covariances[i][j];
      }
    }
    return covariances;
  }

  /**
   * {@return the Pearson correlations}
   *
   * @param columns the columns, of the same length and not constant
   */
  public static double[][] correlations(double[][] columns) {
    double[][] correlations = covariances(columns);
    double[] deviations = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      deviations[i] = Math.sqrt(correlations[i][i]);
    }
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        correlations[i][j] = i == j ? 1 : correlations[i][j] / (deviations[i] * deviations[j]);
      }
    }
    return correlations;
  }

  /**
   * {@return a column stretched to 0..1}
   *
   * @param values the values, not all the same
   */
  public static double[] stretched(double[] values) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    double[] stretched = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      stretched[row] = (values[row] - lowest) / (highest - lowest);
    }
    return stretched;
  }
}
