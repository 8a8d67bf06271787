package org.localgov.indicators.scoring;

import java.util.Arrays;

/** Room to rank scores in again and again without asking for more; for one thread. */
final class RankBuffers {
  private final double[] sorted;
  private final int[] rankOf;

  RankBuffers(int rows) {
    sorted = new double[rows];
    rankOf = new int[rows];
  }

  /** Ranks the scores of all rows. */
  void rank(double[] scores, int[] ranks) {
    System.arraycopy(scores, 0, sorted, 0, sorted.length);
    int present = settle(sorted.length);
    for (int row = 0; row < sorted.length; row++) {
      ranks[row] = rank(scores[row], present);
    }
  }

  /** Ranks the scores of some rows among themselves. */
  void rank(double[] scores, int[] rows, int[] ranks) {
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = scores[rows[i]];
    }
    int present = settle(rows.length);
    for (int row : rows) {
      ranks[row] = rank(scores[row], present);
    }
  }

  /** Sorts the first scores and finds the rank of each place; returns how many are there. */
  private int settle(int count) {
    Arrays.sort(sorted, 0, count);
    int present = count;
    while (present > 0 && Double.isNaN(sorted[present - 1])) {
      present--;
    }
    for (int at = present - 1; at >= 0; at--) {
      boolean tie = at + 1 < present && sorted[at] == sorted[at + 1];
      rankOf[at] = tie ? rankOf[at + 1] : present - at;
    }
    return present;
  }

  private int rank(double score, int present) {
    return Double.isNaN(score)
        ? Ranks.NONE
        : rankOf[Arrays.binarySearch(sorted, 0, present, score)];
  }
}
