package org.localgov.examples.benchmarks;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Every normalisation as somebody would write it by hand for one column without gaps, with the
 * parameters of {@link NormalisationBenchmark}: the same arithmetic, a compensated mean and the
 * strict functions where the library has them, nothing checked and nothing remembered.
 */
final class NormalisationsByHand {
  static final double[] POINTS = {0, 100, 300, 700, 1000};
  static final double[] SCORES = {0, 20, 50, 90, 100};

  private NormalisationsByHand() {}

  /** Normalises a column in place; the unit of reference is known to be in the second row. */
  static void apply(String method, double[] x) {
    switch (method) {
      case "min-max" -> affine(x, minimum(x), maximum(x) - minimum(x), 100, 0);
      case "distance-to-maximum" -> distance(x, minimum(x), maximum(x));
      case "distance-to-reference" -> distance(x, minimum(x), x[1]);
      case "distance-to-target" -> affine(x, minimum(x), 1200 - minimum(x), 1, 0);
      case "z-score" -> affine(x, mean(x), deviation(x), 1, 0);
      case "normal-cdf" -> normal(x, mean(x), deviation(x));
      case "scaled" -> affine(x, 100, 800, 100, 0);
      case "goalposts" -> clipped(x, 100, 900, 100);
      case "log-goalposts" -> logarithms(x, 100, 900);
      case "fraction-of-maximum" -> affine(x, 0, maximum(x), 1, 0);
      case "linear" -> affine(x, 0, 1, 2, 1);
      case "indicisation" -> affine(x, 0, mean(x), 100, 0);
      case "above-below-mean" -> bands(x, 0.9 * mean(x), 1.1 * mean(x));
      case "logistic" -> logistic(x, 500, 0.01);
      case "inverse-root" -> inverseRoot(x);
      case "piecewise-linear" -> line(x);
      case "rank" -> ranks(x, 0, 1);
      case "borda" -> ranks(x, 1, 1);
      case "percentile-rank" -> ranks(x, 1, x.length - 1);
      case "percentile-min-max" -> percentiles(x);
      case "categorical", "bands" -> steps(x, method.equals("bands"));
      case "none" -> {}
      default -> throw new IllegalArgumentException(method);
    }
  }

  private static void affine(double[] x, double origin, double unit, double factor, double base) {
    for (int row = 0; row < x.length; row++) {
      x[row] = (x[row] - origin) / unit * factor + base;
    }
  }

  private static void normal(double[] x, double mean, double deviation) {
    NormalDistribution standard = NormalDistribution.of(0, 1);
    for (int row = 0; row < x.length; row++) {
      x[row] = standard.cumulativeProbability((x[row] - mean) / deviation);
    }
  }

  private static void distance(double[] x, double low, double reference) {
    for (int row = 0; row < x.length; row++) {
      x[row] = 1 - (reference - x[row]) / (reference - low);
    }
  }

  private static double minimum(double[] x) {
    double minimum = Double.POSITIVE_INFINITY;
    for (double value : x) {
      minimum = value < minimum ? value : minimum;
    }
    return minimum;
  }

  private static double maximum(double[] x) {
    double maximum = Double.NEGATIVE_INFINITY;
    for (double value : x) {
      maximum = value > maximum ? value : maximum;
    }
    return maximum;
  }

  private static double mean(double[] x) {
    double sum = 0;
    double lost = 0;
    for (double value : x) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
    return (sum + lost) / x.length;
  }

  private static double deviation(double[] x) {
    double mean = mean(x);
    double squares = 0;
    for (double value : x) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (x.length - 1));
  }

  private static void clipped(double[] x, double lower, double upper, double factor) {
    for (int row = 0; row < x.length; row++) {
      double share = (x[row] - lower) / (upper - lower);
      x[row] = (share < 0 ? 0 : share > 1 ? 1 : share) * factor;
    }
  }

  private static void logarithms(double[] x, double lower, double upper) {
    double origin = StrictMath.log(lower);
    double width = StrictMath.log(upper) - origin;
    for (int row = 0; row < x.length; row++) {
      double bounded = x[row] < lower ? lower : x[row] > upper ? upper : x[row];
      x[row] = (StrictMath.log(bounded) - origin) / width * 100;
    }
  }

  private static void bands(double[] x, double lower, double upper) {
    for (int row = 0; row < x.length; row++) {
      x[row] = x[row] > upper ? 1 : x[row] < lower ? -1 : 0;
    }
  }

  private static void logistic(double[] x, double midpoint, double slope) {
    for (int row = 0; row < x.length; row++) {
      x[row] = 1 / (1 + StrictMath.exp(-slope * (x[row] - midpoint)));
    }
  }

  private static void inverseRoot(double[] x) {
    for (int row = 0; row < x.length; row++) {
      x[row] = x[row] > 900 ? 0 : 10 / Math.sqrt(x[row] < 2 ? 2 : x[row]);
    }
  }

  private static void line(double[] x) {
    for (int row = 0; row < x.length; row++) {
      int next = 1;
      while (x[row] > POINTS[next]) {
        next++;
      }
      double share = (x[row] - POINTS[next - 1]) / (POINTS[next] - POINTS[next - 1]);
      x[row] = SCORES[next - 1] + share * (SCORES[next] - SCORES[next - 1]);
    }
  }

  private static void ranks(double[] x, int origin, int unit) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    for (int row = 0; row < x.length; row++) {
      int at = Arrays.binarySearch(sorted, x[row]);
      while (at > 0 && sorted[at - 1] == x[row]) {
        at--;
      }
      x[row] = (at + 1.0 - origin) / unit;
    }
  }

  private static void percentiles(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    clipped(x, quantile(sorted, 0.05), quantile(sorted, 0.95), 100);
  }

  private static double quantile(double[] sorted, double share) {
    double position = (sorted.length - 1) * share;
    int below = (int) position;
    return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
  }

  private static void steps(double[] x, boolean upTo) {
    for (int row = 0; row < x.length; row++) {
      int at = 0;
      while (upTo ? x[row] >= POINTS[at + 1] : x[row] != POINTS[at]) {
        at++;
      }
      x[row] = SCORES[at];
    }
  }
}
