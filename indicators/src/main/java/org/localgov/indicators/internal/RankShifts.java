package org.localgov.indicators.internal;

/** How far ranks are from others of the same rows; 0 stands for no rank. */
public final class RankShifts {
  private RankShifts() {}

  /**
   * {@return the mean of |rank - other| over the rows that have both; NaN if none has}
   *
   * @param ranks the ranks
   * @param others the other ranks, of the same rows
   * @param rows the rows to look at
   */
  public static double meanAbsolute(int[] ranks, int[] others, int... rows) {
    long sum = 0;
    int both = 0;
    for (int row : rows) {
      if (ranks[row] > 0 && others[row] > 0) {
        sum += Math.abs(ranks[row] - others[row]);
        both++;
      }
    }
    return both == 0 ? Double.NaN : (double) sum / both;
  }
}
