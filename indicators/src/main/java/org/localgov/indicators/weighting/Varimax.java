package org.localgov.indicators.weighting;

import java.util.Arrays;
import java.util.Comparator;
import org.localgov.indicators.internal.statistics.PrincipalComponents;

/**
 * Rotates factors so that each element loads highly on few of them.
 *
 * <p>Kaiser's normal varimax: the elements' loadings are scaled to length 1, pairs of factors are
 * turned in their plane by the angle that makes the variance of the squared loadings largest, until
 * no pair turns any more, and scaled back. What is explained of each element stays the same.
 *
 * <p>Source: Kaiser (1958), The varimax criterion for analytic rotation in factor analysis,
 * Psychometrika 23(3), pp. 187-200.
 */
final class Varimax {
  private static final double STILL = 1e-12;
  private static final int SWEEPS = 1000;

  private Varimax() {}

  /**
   * Rotates the loadings of each factor in place. Signs are fixed as those of components, and the
   * factors come in the order of the variance they explain.
   */
  static void rotate(double[][] loadings) {
    int elements = loadings[0].length;
    double[] lengths = new double[elements];
    for (int i = 0; i < elements; i++) {
      for (double[] factor : loadings) {
        lengths[i] += factor[i] * factor[i];
      }
      lengths[i] = Math.sqrt(lengths[i]);
    }
    scale(loadings, lengths, false);
    boolean turning = loadings.length > 1;
    for (int sweep = 0; turning && sweep < SWEEPS; sweep++) {
      turning = false;
      for (int first = 0; first < loadings.length; first++) {
        for (int second = first + 1; second < loadings.length; second++) {
          turning |= turn(loadings[first], loadings[second]);
        }
      }
    }
    scale(loadings, lengths, true);
    for (double[] factor : loadings) {
      PrincipalComponents.orient(factor);
    }
    Arrays.sort(loadings, Comparator.comparingDouble(factor -> -squares(factor)));
  }

  /** Returns the sum of a factor's squared loadings, the variance it explains. */
  static double squares(double[] factor) {
    double squares = 0;
    for (double loading : factor) {
      squares += loading * loading;
    }
    return squares;
  }

  private static void scale(double[][] loadings, double[] lengths, boolean back) {
    for (double[] factor : loadings) {
      for (int i = 0; i < factor.length; i++) {
        if (lengths[i] > 0) {
          factor[i] = back ? factor[i] * lengths[i] : factor[i] / lengths[i];
        }
      }
    }
  }

  /** Turns two factors by Kaiser's angle, and returns whether they moved. */
  private static boolean turn(double[] x, double[] y) {
    double sumU = 0;
    double sumV = 0;
    double sumSquares = 0;
    double sumProducts = 0;
    for (int i = 0; i < x.length; i++) {
      double u = x[i] * x[i] - y[i] * y[i];
      double v = 2 * x[i] * y[i];
      sumU += u;
      sumV += v;
      sumSquares += u * u - v * v;
      sumProducts += 2 * u * v;
    }
    double angle =
        StrictMath.atan2(
                sumProducts - 2 * sumU * sumV / x.length,
                sumSquares - (sumU * sumU - sumV * sumV) / x.length)
            / 4;
    if (Math.abs(angle) < STILL) {
      return false;
    }
    double sine = StrictMath.sin(angle);
    double cosine = StrictMath.cos(angle);
    for (int i = 0; i < x.length; i++) {
      double turned = cosine * x[i] + sine * y[i];
      y[i] = cosine * y[i] - sine * x[i];
      x[i] = turned;
    }
    return true;
  }
}
