package org.localgov.indicators.internal.statistics;

import java.util.Arrays;

/**
 * A column as the places of its values among the distinct values, ascending: all that correlations
 * of ranks look at.
 *
 * @param places the place of each row, from 0; {@link #MISSING} where there is no value
 * @param distinct how many distinct values there are
 */
record Ordinals(int[] places, int distinct) {
  /** Stands for a row without a value. */
  static final int MISSING = -1;

  static Ordinals of(double[] values) {
    double[] sorted = new double[values.length];
    int present = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sorted[present++] = value + 0.0;
      }
    }
    Arrays.sort(sorted, 0, present);
    int distinct = 0;
    for (int i = 0; i < present; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    int[] places = new int[values.length];
    for (int row = 0; row < places.length; row++) {
      places[row] =
          Double.isNaN(values[row])
              ? MISSING
              : Arrays.binarySearch(sorted, 0, distinct, values[row] + 0.0);
    }
    return new Ordinals(places, distinct);
  }

  static Ordinals[] of(double[][] columns) {
    return Arrays.stream(columns).map(Ordinals::of).toArray(Ordinals[]::new);
  }

  /** Returns the rows in which both columns have a value. */
  static int[] shared(Ordinals first, Ordinals second) {
    int[] rows = new int[first.places.length];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      rows[count] = row;
      count += first.places[row] != MISSING && second.places[row] != MISSING ? 1 : 0;
    }
    return Arrays.copyOf(rows, count);
  }

  /** Returns how many of some rows, all with a value, there are in each place. */
  int[] counts(int[] rows) {
    int[] counts = new int[distinct];
    for (int row : rows) {
      counts[places[row]]++;
    }
    return counts;
  }

  /**
   * Returns the ranks of some rows, all with a value, among themselves: 1 is the lowest, and ties
   * share the mean of the ranks they would have.
   */
  double[] ranks(int[] rows, int[] counts) {
    double[] rankOf = new double[distinct];
    int below = 0;
    for (int place = 0; place < distinct; place++) {
      rankOf[place] = below + (counts[place] + 1) / 2.0;
      below += counts[place];
    }
    return Arrays.stream(rows).mapToDouble(row -> rankOf[places[row]]).toArray();
  }

  /** Returns some rows, all with a value, in ascending order; ties keep the order they have. */
  int[] sorted(int[] rows, int[] counts) {
    int[] next = new int[distinct];
    int below = 0;
    for (int place = 0; place < distinct; place++) {
      next[place] = below;
      below += counts[place];
    }
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[next[places[row]]++] = row;
    }
    return sorted;
  }

  /** Returns whether a place has more than one row. */
  static boolean hasTies(int[] counts) {
    return Arrays.stream(counts).anyMatch(count -> count > 1);
  }
}
