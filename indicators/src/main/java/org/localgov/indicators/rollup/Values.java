package org.localgov.indicators.rollup;

import java.util.Arrays;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.internal.Summation;

/** The values of one group that are there, and their weights. Not safe for several threads. */
final class Values {
  private final double[] values;
  private final double[] weights;
  private int size;

  Values(int capacity) {
    values = new double[capacity];
    weights = new double[capacity];
  }

  void add(double value, double weight) {
    values[size] = value;
    weights[size++] = weight;
  }

  int size() {
    return size;
  }

  /** Returns whether all weights are above 0. */
  boolean isSound() {
    return Arrays.stream(weights, 0, size).allMatch(weight -> weight > 0);
  }

  /** Returns a statistic of at least one value; not finite where a sum overflows. */
  double statistic(Summary summary) {
    return switch (summary.statistic()) {
      case SUM -> sum(products());
      case MEAN -> mean();
      case SHARE -> share(summary.condition().orElseThrow());
      case COUNT -> size;
      case MEDIAN -> median();
      case MINIMUM -> Arrays.stream(values, 0, size).min().orElseThrow();
      case MAXIMUM -> Arrays.stream(values, 0, size).max().orElseThrow();
    };
  }

  private double mean() {
    scaleWeights();
    double mean = sum(products()) / sum(Arrays.copyOf(weights, size));
    double lowest = Arrays.stream(values, 0, size).min().orElseThrow();
    double highest = Arrays.stream(values, 0, size).max().orElseThrow();
    return Double.isFinite(mean) ? Math.min(Math.max(mean, lowest), highest) : mean;
  }

  private double share(Condition condition) {
    scaleWeights();
    double[] kept = new double[size];
    for (int i = 0; i < size; i++) {
      kept[i] = condition.test(values[i]) ? weights[i] : 0;
    }
    return sum(kept) / sum(Arrays.copyOf(weights, size));
  }

  /** Multiplies the weights by the power of two that brings the largest near 1. */
  private void scaleWeights() {
    int exponent = Math.getExponent(Arrays.stream(weights, 0, size).max().orElseThrow());
    for (int i = 0; i < size; i++) {
      weights[i] = Math.scalb(weights[i], -exponent);
    }
  }

  private double median() {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    double low = sorted[(size - 1) / 2];
    double high = sorted[size / 2];
    return low == high ? low : Math.min(Math.max(low / 2 + high / 2, low), high);
  }

  private double[] products() {
    double[] products = new double[size];
    for (int i = 0; i < size; i++) {
      products[i] = weights[i] * values[i];
    }
    return products;
  }

  /** Sums the parts in ascending order; they are put in it. */
  private static double sum(double[] parts) {
    Arrays.sort(parts);
    Summation sum = new Summation();
    for (double part : parts) {
      sum.add(part);
    }
    return sum.value();
  }
}
