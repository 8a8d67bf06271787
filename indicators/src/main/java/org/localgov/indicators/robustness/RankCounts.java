package org.localgov.indicators.robustness;

import java.util.Arrays;

/** How often each row had each rank; room grows with the spread of its ranks. */
final class RankCounts {
  private final int[] lowest;
  private final int[][] counts;

  RankCounts(int rows) {
    lowest = new int[rows];
    counts = new int[rows][0];
  }

  /** Counts a rank, which is 1 or more. */
  void add(int row, int rank) {
    int at = rank - lowest[row];
    if (at >= 0 && at < counts[row].length) {
      counts[row][at]++;
    } else {
      add(row, rank, 1);
    }
  }

  private void add(int row, int rank, int times) {
    int[] found = counts[row];
    if (found.length == 0) {
      lowest[row] = rank;
      found = new int[1];
    } else if (rank < lowest[row]) {
      int more = lowest[row] - rank;
      int[] wider = new int[found.length + more];
      System.arraycopy(found, 0, wider, more, found.length);
      lowest[row] = rank;
      found = wider;
    } else if (rank >= lowest[row] + found.length) {
      found = Arrays.copyOf(found, rank - lowest[row] + 1);
    }
    counts[row] = found;
    found[rank - lowest[row]] += times;
  }

  void add(RankCounts other) {
    for (int row = 0; row < counts.length; row++) {
      for (int i = 0; i < other.counts[row].length; i++) {
        if (other.counts[row][i] > 0) {
          add(row, other.lowest[row] + i, other.counts[row][i]);
        }
      }
    }
  }

  /** Returns how often a row had a rank. */
  int count(int row, int rank) {
    int at = rank - lowest[row];
    return at >= 0 && at < counts[row].length ? counts[row][at] : 0;
  }

  /** Returns how often a row had any rank. */
  long count(int row) {
    long sum = 0;
    for (int count : counts[row]) {
      sum += count;
    }
    return sum;
  }

  /** Returns the highest number that a rank of the row had. */
  int lowestPlace(int row) {
    return lowest[row] + counts[row].length - 1;
  }

  double mean(int row) {
    double sum = 0;
    for (int i = 0; i < counts[row].length; i++) {
      sum += (double) (lowest[row] + i) * counts[row][i];
    }
    return sum / count(row);
  }

  /** Returns the k-th of a row's ranks in ascending order, from 0. */
  private int place(int row, long k) {
    long before = 0;
    for (int i = 0; i < counts[row].length; i++) {
      before += counts[row][i];
      if (k < before) {
        return lowest[row] + i;
      }
    }
    return lowestPlace(row);
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
