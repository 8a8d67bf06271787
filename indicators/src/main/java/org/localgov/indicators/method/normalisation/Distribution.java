package org.localgov.indicators.method.normalisation;

import java.util.Arrays;

/**
 * The values of a sample in ascending order: the ranks of values in it, and its percentiles.
 *
 * <p>Sorting takes n log n steps, every question log n. Immutable.
 */
final class Distribution {
  private final double[] distinct;

  /** How many values lie below each distinct one; at the end, how many there are. */
  private final int[] below;

  private Distribution(double[] distinct, int[] below) {
    this.distinct = distinct;
    this.below = below;
  }

  /**
   * Returns the distribution of values, which are not changed.
   *
   * @param values finite numbers, at least one
   */
  static Distribution of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] distinct = new double[sorted.length];
    int[] below = new int[sorted.length + 1];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] > sorted[i - 1]) {
        distinct[count] = sorted[i] + 0.0;
        below[count++] = i;
      }
    }
    below[count] = sorted.length;
    return new Distribution(Arrays.copyOf(distinct, count), Arrays.copyOf(below, count + 1));
  }

  /** Returns how many values there are. */
  int size() {
    return below[distinct.length];
  }

  /**
   * Returns the rank of a value, counted from the lowest, which has 1. A value that is not in the
   * sample is tied with none and has 1 more than the number of values (or distinct values) below
   * it: the rank it would get if it came in, while the others keep theirs. So ranks never fall
   * where values rise, and a value above the highest has 1 more than the sample has values.
   *
   * @param value any number, NaN for NaN
   */
  double rank(double value, Ties ties) {
    if (Double.isNaN(value)) {
      return value;
    }
    int place = Arrays.binarySearch(distinct, value + 0.0);
    int at = place < 0 ? -place - 1 : place;
    if (ties == Ties.DENSE) {
      return at + 1;
    }
    int first = below[at] + 1;
    if (place < 0 || ties == Ties.MINIMUM) {
      return first;
    }
    int last = below[at + 1];
    return ties == Ties.MAXIMUM ? last : (first + (double) last) / 2;
  }

  /**
   * Returns a percentile, interpolated between neighbours (type 7 of Hyndman and Fan 1996).
   *
   * @param percentile 0 to 100
   */
  double percentile(double percentile) {
    double place = (size() - 1) * percentile / 100;
    int floor = (int) place;
    double low = at(floor);
    return floor + 1 < size() ? low + (place - floor) * (at(floor + 1) - low) : low;
  }

  /** Returns the value at a place of the sorted sample, counted from 0. */
  private double at(int index) {
    int place = Arrays.binarySearch(below, index);
    return distinct[place < 0 ? -place - 2 : place];
  }
}
