package org.localgov.indicators.comparison;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows in the order of their values. */
final class Places {
  private Places() {}

  /**
   * Ranks some rows among themselves, 1 the highest; rows without a value are left as they are.
   *
   * @param names the order of rows whose values tie
   * @param ranks receives the ranks, a row each
   */
  static void rank(
      double[] values, int[] rows, Ties ties, Comparator<Integer> names, double[] ranks) {
    Comparator<Integer> descending = Comparator.comparingDouble(row -> -values[row]);
    Integer[] order =
        IntStream.of(rows)
            .filter(row -> !Double.isNaN(values[row]))
            .boxed()
            .sorted(descending.thenComparing(names))
            .toArray(Integer[]::new);
    int distinct = 0;
    int last = 0;
    for (int first = 0; first < order.length; first = last) {
      distinct++;
      while (last < order.length && values[order[last]] == values[order[first]]) {
        last++;
      }
      for (int place = first; place < last; place++) {
        ranks[order[place]] = ties.rank(first + 1, last, distinct, place + 1);
      }
    }
  }

  /** Returns an order of what may be absent, which comes first. */
  static <T extends Comparable<? super T>> Comparator<Optional<T>> absentFirst() {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? one.get().compareTo(other.get())
            : Boolean.compare(one.isPresent(), other.isPresent());
  }

  /** Returns how many of ascending values are below a value. */
  static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
