package org.localgov.indicators.internal.statistics;

/**
 * A coefficient of correlation of two of several columns, over the rows in which both have a value.
 *
 * <p>An instance keeps what it found out about a column; it is not safe for use by several threads.
 */
public interface PairMeasure {
  /**
   * {@return the correlation of two columns}
   *
   * @param first the number of a column, from 0
   * @param second the number of a column, from 0
   */
  Outcome of(int first, int second);

  /**
   * What was found for two columns.
   *
   * @param rows how many rows have both values
   * @param coefficient the coefficient, in -1..1; NaN where a column does not vary in these rows
   * @param p the probability of a coefficient as far from 0 or farther if the columns were
   *     independent; NaN where there is no coefficient, or there are fewer than three rows
   */
  record Outcome(int rows, double coefficient, double p) {
    private static final int LEAST_ROWS = 3;

    /**
     * {@return what was found where there is no coefficient}
     *
     * @param rows how many rows have both values
     */
    static Outcome undefined(int rows) {
      return new Outcome(rows, Double.NaN, Double.NaN);
    }

    /** Returns whether there are enough rows for a probability. */
    static boolean isTestable(int rows) {
      return rows >= LEAST_ROWS;
    }
  }
}
