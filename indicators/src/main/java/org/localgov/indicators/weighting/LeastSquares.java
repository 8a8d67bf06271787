package org.localgov.indicators.weighting;

import java.util.function.Function;
import org.localgov.indicators.internal.statistics.PrincipalComponents;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;

/**
 * Looks for the numbers that make a sum of squares least, from one point on.
 *
 * <p>The method of Levenberg and Marquardt: each step solves the normal equations of the residuals,
 * damped by a share of their diagonal; the damping falls after a step that helps and grows after
 * one that does not. Derivatives are central differences. The same start gives the same end on
 * every JVM. A point at which a residual is not a finite number is never stepped on.
 *
 * <p>Source: Marquardt (1963), Journal of the SIAM 11(2), pp. 431-441; Nocedal and Wright (2006),
 * Numerical Optimization, section 10.3.
 */
final class LeastSquares {
  private static final double DIFFERENCE = 1e-6;
  private static final double FIRST_DAMPING = 1e-3;
  private static final double LEAST_DAMPING = 1e-15;
  private static final double GREATEST_DAMPING = 1e15;
  private static final double FACTOR = 10;
  private static final double PROBE = 1e-4;

  private final Function<double[], double[]> residuals;
  private final boolean isNonNegative;
  private final int iterations;
  private final double tolerance;

  /**
   * Creates a search.
   *
   * @param residuals the residuals at a point; NaN where there are none
   * @param isNonNegative whether no number may go below 0
   * @param iterations how many steps are tried at most
   * @param tolerance the share by which a step must lower the sum for the search to go on
   */
  LeastSquares(
      Function<double[], double[]> residuals,
      boolean isNonNegative,
      int iterations,
      double tolerance) {
    this.residuals = residuals;
    this.isNonNegative = isNonNegative;
    this.iterations = iterations;
    this.tolerance = tolerance;
  }

  /**
   * The end of a search.
   *
   * @param point the numbers found
   * @param value the sum of squares there; NaN if the start was no possible point
   * @param steps how many steps were tried
   * @param isConverged whether no step helped any more, before the steps ran out
   */
  record Found(double[] point, double value, int steps, boolean isConverged) {}

  Found from(double[] start) {
    double[] point = start.clone();
    double[] rest = residuals.apply(point);
    double value = sum(rest);
    double damping = FIRST_DAMPING;
    int step = 0;
    boolean ended = Double.isNaN(value);
    while (!ended && step < iterations) {
      double[][] jacobian = jacobian(point);
      boolean lowered = false;
      while (!lowered && !ended && step < iterations) {
        step++;
        double[] next = step(point, rest, jacobian, damping);
        double[] nextRest = residuals.apply(next);
        double nextValue = sum(nextRest);
        if (nextValue < value) {
          ended = value - nextValue <= tolerance * value;
          point = next;
          rest = nextRest;
          value = nextValue;
          damping = Math.max(LEAST_DAMPING, damping / FACTOR);
          lowered = true;
        } else {
          damping *= FACTOR;
          ended = damping > GREATEST_DAMPING;
        }
      }
    }
    return new Found(point, value, step, ended && !Double.isNaN(value) && isLowest(point, value));
  }

  /** Returns whether no neighbour along an axis is lower by more than the tolerance. */
  private boolean isLowest(double[] point, double value) {
    double rounding = PrincipalComponents.ROUNDING;
    for (int i = 0; i < point.length; i++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        double[] near = point.clone();
        near[i] = bounded(near[i] + sign * PROBE * Math.max(Math.abs(point[i]), PROBE));
        if (sum(residuals.apply(near)) < value * (1 - rounding) - rounding * rounding) {
          return false;
        }
      }
    }
    return true;
  }

  private double[][] jacobian(double[] point) {
    double[][] columns = new double[point.length][];
    for (int i = 0; i < point.length; i++) {
      double difference = DIFFERENCE * Math.max(Math.abs(point[i]), 1e-3);
      double[] above = point.clone();
      double[] below = point.clone();
      above[i] += difference;
      below[i] = bounded(below[i] - difference);
      double[] high = residuals.apply(above);
      double[] low = residuals.apply(below);
      columns[i] = new double[high.length];
      for (int k = 0; k < high.length; k++) {
        double slope = (high[k] - low[k]) / (above[i] - below[i]);
        columns[i][k] = Double.isFinite(slope) ? slope : 0;
      }
    }
    return columns;
  }

  private double bounded(double number) {
    return isNonNegative ? Math.max(0, number) : number;
  }

  private double[] step(double[] point, double[] rest, double[][] jacobian, double damping) {
    int size = point.length;
    boolean[] held = new boolean[size];
    R064Store normal = R064Store.FACTORY.make(size, size);
    R064Store right = R064Store.FACTORY.make(size, 1);
    double largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, dot(jacobian[i], jacobian[i]));
      held[i] = isNonNegative && point[i] == 0 && dot(jacobian[i], rest) >= 0;
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        normal.set(i, j, held[i] || held[j] ? 0 : dot(jacobian[i], jacobian[j]));
      }
      double diagonal = normal.doubleValue(i, i);
      normal.set(i, i, diagonal + damping * Math.max(diagonal, 1e-6 * largest));
      right.set(i, 0, held[i] ? 0 : -dot(jacobian[i], rest));
    }
    double[] next = point.clone();
    Cholesky<Double> cholesky = Cholesky.R064.make(size, size);
    if (cholesky.decompose(normal) && cholesky.isSolvable()) {
      var change = cholesky.getSolution(right);
      for (int i = 0; i < size; i++) {
        next[i] = bounded(next[i] + change.doubleValue(i, 0));
      }
    }
    return next;
  }

  private static double dot(double[] first, double[] second) {
    double sum = 0;
    for (int k = 0; k < first.length; k++) {
      sum += first[k] * second[k];
    }
    return sum;
  }

  private static double sum(double[] rest) {
    double sum = 0;
    for (double one : rest) {
      sum += one * one;
    }
    return Double.isFinite(sum) ? sum : Double.NaN;
  }
}
