package org.localgov.indicators.scoring;

import org.localgov.indicators.table.IndicatorTable;

/**
 * Competition ranks: 1 is the highest score, ties share the best rank (1, 2, 2, 4), within a
 * period.
 *
 * <p>Only scores that are the same to the last bit are ties, as in COINr.
 */
final class Ranks {
  /** Stands for a row without a score, and so without a rank. */
  static final int NONE = 0;

  private Ranks() {}

  /** Returns the rank of each row among the rows of its period. */
  static int[] of(double[] scores, IndicatorTable table) {
    int[] ranks = new int[scores.length];
    if (table.periods().isEmpty()) {
      new RankBuffers(scores.length).rank(scores, ranks);
    } else {
      table.rowsByPeriod().forEach(rows -> new RankBuffers(rows).rank(scores, ranks));
    }
    return ranks;
  }

  /** Returns the rank of each row among the rows of its period and group; none without a group. */
  static int[] of(double[] scores, IndicatorTable table, String grouping) {
    int[] ranks = new int[scores.length];
    table.rowsByGroup(grouping).forEach(rows -> new RankBuffers(rows).rank(scores, ranks));
    return ranks;
  }

  /** Returns the rank of one row among the rows of its period. */
  static int of(double[] scores, IndicatorTable table, int row) {
    return of(scores, table, row, scores[row]);
  }

  /** Returns the rank that a row would have with a score among the others of its period. */
  static int of(double[] scores, IndicatorTable table, int row, double score) {
    if (Double.isNaN(score)) {
      return NONE;
    }
    boolean dated = !table.periods().isEmpty();
    int rank = 1;
    for (int other = 0; other < scores.length; other++) {
      boolean above = scores[other] > score && other != row;
      rank += above && (!dated || table.period(other).equals(table.period(row))) ? 1 : 0;
    }
    return rank;
  }
}
