package org.localgov.indicators.internal.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.internal.Summation;

/**
 * Pearson's product-moment correlation: the covariance of two columns divided by the product of
 * their deviations, {@code Σ (x - x̄)(y - ȳ) / √(Σ (x - x̄)² Σ (y - ȳ)²)}.
 *
 * <p>Its probability is that of {@code t = r √((n - 2) / (1 - r²))} in Student's distribution with
 * n - 2 degrees of freedom, both tails; exact where both columns are normal. Source: Student
 * (1908), Probable error of a correlation coefficient, Biometrika 6(2/3), pp. 302-310; Fisher
 * (1915), Biometrika 10(4), pp. 507-521.
 */
public final class Pearson implements PairMeasure {
  /** Powers of two beyond which products of squares could over- or underflow. */
  private static final int FAR = 200;

  private final double[][] columns;
  private final boolean[] isComplete;
  private final @Nullable Centred[] centred;

  /**
   * Creates the measure of some columns.
   *
   * @param columns the columns, of the same length, NaN where missing; not copied
   */
  public Pearson(double[][] columns) {
    this.columns = columns;
    centred = new Centred[columns.length];
    isComplete = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      isComplete[i] = true;
      for (double value : columns[i]) {
        isComplete[i] &= !Double.isNaN(value);
      }
    }
  }

  @Override
  public Outcome of(int first, int second) {
    if (isComplete[first] && isComplete[second]) {
      return of(centred(first), centred(second));
    }
    double[] x = columns[first];
    double[] y = columns[second];
    int rows = 0;
    for (int row = 0; row < x.length; row++) {
      rows += isShared(x, y, row) ? 1 : 0;
    }
    double[] sharedX = new double[rows];
    double[] sharedY = new double[rows];
    int at = 0;
    for (int row = 0; row < x.length; row++) {
      if (isShared(x, y, row)) {
        sharedX[at] = x[row];
        sharedY[at++] = y[row];
      }
    }
    return of(Centred.of(sharedX), Centred.of(sharedY));
  }

  private static boolean isShared(double[] x, double[] y, int row) {
    return !Double.isNaN(x[row]) && !Double.isNaN(y[row]);
  }

  private Centred centred(int column) {
    Centred known = centred[column];
    if (known == null) {
      known = Centred.of(columns[column]);
      centred[column] = known;
    }
    return known;
  }

  private static Outcome of(Centred x, Centred y) {
    int rows = x.values().length;
    double r = x.correlation(y);
    return Double.isNaN(r) ? Outcome.undefined(rows) : new Outcome(rows, r, probability(r, rows));
  }

  /**
   * {@return the probability of a correlation as far from 0 or farther, by Student's t; NaN below
   * three rows}
   *
   * @param r the correlation
   * @param rows how many rows it was found in
   */
  static double probability(double r, int rows) {
    if (!Outcome.isTestable(rows)) {
      return Double.NaN;
    }
    int freedom = rows - 2;
    double t = Math.abs(r) * Math.sqrt(freedom / ((1 - r) * (1 + r)));
    return Double.isInfinite(t)
        ? 0
        : Math.min(1, 2 * TDistribution.of(freedom).survivalProbability(t));
  }

  /**
   * A column less its mean.
   *
   * @param values the values, scaled by a power of two if they are very large or small
   * @param squares the sum of their squares; 0 if the column does not vary
   */
  record Centred(double[] values, double squares) {
    static Centred of(double[] values) {
      double[] centred = Correlations.centred(values);
      double largest = Correlations.largest(centred);
      if (!(largest > Correlations.ROUNDING * Correlations.largest(values))) {
        return new Centred(values, 0);
      }
      int exponent = Math.getExponent(largest);
      if (Math.abs(exponent) > FAR) {
        for (int row = 0; row < centred.length; row++) {
          centred[row] = Math.scalb(centred[row], -exponent);
        }
      }
      return new Centred(centred, products(centred, centred));
    }

    /** Returns the correlation with another column; NaN if one of the two does not vary. */
    double correlation(Centred other) {
      if (!(squares > 0 && other.squares > 0)) {
        return Double.NaN;
      }
      double r = products(values, other.values) / Math.sqrt(squares * other.squares);
      return Math.min(1, Math.max(-1, r));
    }

    private static double products(double[] x, double[] y) {
      Summation sum = new Summation();
      for (int row = 0; row < x.length; row++) {
        sum.add(x[row] * y[row]);
      }
      return sum.value();
    }
  }
}
