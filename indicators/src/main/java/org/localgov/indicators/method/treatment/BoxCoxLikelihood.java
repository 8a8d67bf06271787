package org.localgov.indicators.method.treatment;

import java.util.Arrays;

/** The profile likelihood of the power of a Box-Cox transformation, and where it is greatest. */
final class BoxCoxLikelihood {
  private static final double LEAST = -5;
  private static final double MOST = 5;
  private static final int STEPS = 20;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double PRECISION = 1e-9;

  private final double[] logs;
  private final double sum;

  private BoxCoxLikelihood(double[] sortedLogs) {
    logs = sortedLogs;
    sum = Arrays.stream(sortedLogs).sum();
  }

  /** Returns the likelihood of values given by their logarithms, in any order. */
  static BoxCoxLikelihood of(double[] logs) {
    double[] sorted = logs.clone();
    Arrays.sort(sorted);
    return new BoxCoxLikelihood(sorted);
  }

  /** Returns {@code (lambda - 1) Σ log(y) - n/2 log(v)}, v the variance of the result. */
  double of(double lambda) {
    double[] results = new double[logs.length];
    double total = 0;
    for (int i = 0; i < results.length; i++) {
      results[i] = lambda == 0 ? logs[i] : StrictMath.expm1(lambda * logs[i]) / lambda;
      total += results[i];
    }
    double mean = total / results.length;
    double squares = 0;
    for (double result : results) {
      squares += (result - mean) * (result - mean);
    }
    double variance = squares / results.length;
    double likelihood = (lambda - 1) * sum - logs.length / 2.0 * StrictMath.log(variance);
    return Double.isNaN(likelihood) ? Double.NEGATIVE_INFINITY : likelihood;
  }

  /** Returns the power in [-5, 5] with the greatest likelihood. */
  double lambda() {
    double step = (MOST - LEAST) / STEPS;
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      double likelihood = of(LEAST + i * step);
      if (likelihood > highest) {
        highest = likelihood;
        best = i;
      }
    }
    double at = LEAST + best * step;
    double found = search(Math.max(LEAST, at - step), Math.min(MOST, at + step));
    return of(found) > highest ? found : at;
  }

  /** Narrows an interval by golden section: J. Kiefer (1953), Proceedings of the AMS 4, p. 502. */
  private double search(double from, double to) {
    double low = from;
    double high = to;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = of(left);
    double atRight = of(right);
    while (high - low > PRECISION) {
      if (atLeft >= atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = of(left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = of(right);
      }
    }
    return (low + high) / 2;
  }
}
