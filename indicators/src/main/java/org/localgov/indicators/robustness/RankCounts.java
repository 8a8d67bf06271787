package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each row had each rank.
 *
 * <p>A row's ranks are counted in room as wide as their spread, or listed one by one while they are
 * fewer than that: many rows do not need the square of their number.
 */
final class RankCounts {
  /** The spread that is counted however few ranks there are. */
  private static final int NARROW = 256;

  private final int[] lowest;
  private final int[] highest;

  /** The counts from the lowest rank on; of a row that is listed its ranks, sorted in the end. */
  private final int[][] held;

  /** How many ranks are listed; 0 of a row that is counted. */
  private final int[] listed;

  RankCounts(int rows) {
    lowest = new int[rows];
    highest = new int[rows];
    held = new int[rows][0];
    listed = new int[rows];
  }

  /** Counts a rank, which is 1 or more. */
  void add(int row, int rank) {
    int at = rank - lowest[row];
    if (listed[row] == 0 && at >= 0 && at < held[row].length) {
      held[row][at]++;
    } else {
      add(row, rank, 1);
    }
  }

  private void add(int row, int rank, int times) {
    boolean isFirst = held[row].length == 0;
    int low = isFirst ? rank : Math.min(rank, lowest[row]);
    int high = isFirst ? rank : Math.max(rank, highest[row]);
    int spread = high - low + 1;
    long many = spread > NARROW ? count(row) + times : spread;
    if (many < spread / 2 || (listed[row] > 0 && many < spread)) {
      list(row, rank, times);
    } else {
      widen(row, low, spread);
      held[row][rank - low] += times;
    }
    lowest[row] = low;
    highest[row] = high;
  }

  private void list(int row, int rank, int times) {
    int[] ranks = listed[row] > 0 ? held[row] : ranks(row);
    int size = listed[row] > 0 ? listed[row] : ranks.length;
    if (size + times > ranks.length) {
      ranks = Arrays.copyOf(ranks, Math.max(size + times, size + size / 2));
    }
    Arrays.fill(ranks, size, size + times, rank);
    held[row] = ranks;
    listed[row] = size + times;
  }

  /** Returns the ranks of a row that is counted, one by one. */
  private int[] ranks(int row) {
    int[] ranks = new int[(int) count(row)];
    int size = 0;
    for (int i = 0; i < held[row].length; i++) {
      Arrays.fill(ranks, size, size + held[row][i], lowest[row] + i);
      size += held[row][i];
    }
    return ranks;
  }

  private void widen(int row, int low, int spread) {
    int[] wider = new int[spread];
    if (listed[row] > 0) {
      for (int i = 0; i < listed[row]; i++) {
        wider[held[row][i] - low]++;
      }
      listed[row] = 0;
      held[row] = wider;
    } else if (held[row].length < spread) {
      System.arraycopy(held[row], 0, wider, Math.max(0, lowest[row] - low), held[row].length);
      held[row] = wider;
    }
  }

  void add(RankCounts other) {
    for (int row = 0; row < held.length; row++) {
      int size = other.listed[row] > 0 ? other.listed[row] : other.held[row].length;
      for (int i = 0; i < size; i++) {
        if (other.listed[row] > 0) {
          add(row, other.held[row][i]);
        } else if (other.held[row][i] > 0) {
          add(row, other.lowest[row] + i, other.held[row][i]);
        }
      }
    }
  }

  /** Puts the lists in order, which {@link #upTo} and quantiles need; none is added afterwards. */
  RankCounts sorted() {
    for (int row = 0; row < held.length; row++) {
      if (listed[row] > 0) {
        held[row] = Arrays.copyOf(held[row], listed[row]);
        Arrays.sort(held[row]);
      }
    }
    return this;
  }

  /** Returns how often a row had a rank. */
  int count(int row, int rank) {
    int at = rank - lowest[row];
    if (listed[row] == 0) {
      return at >= 0 && at < held[row].length ? held[row][at] : 0;
    }
    return (int) (upTo(row, rank) - upTo(row, rank - 1));
  }

  /** Returns how often a row had a rank or one before it. */
  long upTo(int row, int rank) {
    int[] some = held[row];
    if (listed[row] == 0) {
      return sum(some, Math.min(some.length, Math.max(0, rank - lowest[row] + 1)));
    }
    int from = 0;
    int to = listed[row];
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (some[middle] <= rank) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns how often a row had any rank. */
  long count(int row) {
    return listed[row] > 0 ? listed[row] : sum(held[row], held[row].length);
  }

  private static long sum(int[] counts, int size) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /** Returns how often a row had each rank that it had, in ascending order. */
  Map<Integer, Integer> byRank(int row) {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    int size = listed[row] > 0 ? listed[row] : held[row].length;
    for (int i = 0; i < size; i++) {
      if (listed[row] > 0) {
        found.merge(held[row][i], 1, Integer::sum);
      } else if (held[row][i] > 0) {
        found.put(lowest[row] + i, held[row][i]);
      }
    }
    return found;
  }

  double mean(int row) {
    double sum = 0;
    int size = listed[row] > 0 ? listed[row] : held[row].length;
    for (int i = 0; i < size; i++) {
      sum += listed[row] > 0 ? held[row][i] : (double) (lowest[row] + i) * held[row][i];
    }
    return sum / count(row);
  }

  /** Returns the k-th of a row's ranks in ascending order, from 0. */
  private int place(int row, long k) {
    if (listed[row] > 0) {
      return held[row][(int) k];
    }
    long before = 0;
    for (int i = 0; i < held[row].length; i++) {
      before += held[row][i];
      if (k < before) {
        return lowest[row] + i;
      }
    }
    return highest[row];
  }

  /** Returns a quantile of type 7 (Hyndman and Fan 1996); NaN for a row without ranks. */
  double quantile(int row, double p) {
    long n = count(row);
    if (n == 0) {
      return Double.NaN;
    }
    double h = (n - 1) * p;
    long below = (long) Math.floor(h);
    int low = place(row, below);
    return below + 1 < n ? low + (h - below) * (place(row, below + 1) - low) : low;
  }
}
