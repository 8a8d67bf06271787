package org.localgov.indicators.internal.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows in which none of some columns is missing. */
public final class CompleteRows {
  private CompleteRows() {}

  /**
   * {@return the numbers of the rows in which no column is missing, ascending}
   *
   * @param columns the columns, at least one, of the same length, NaN where missing
   */
  public static int[] of(double[][] columns) {
    return IntStream.range(0, columns[0].length)
        .filter(row -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[row])))
        .toArray();
  }

  /**
   * {@return the values of some rows, column by column}
   *
   * @param columns the columns
   * @param rows the numbers of the rows
   */
  public static double[][] select(double[][] columns, int[] rows) {
    return Arrays.stream(columns)
        .map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
        .toArray(double[][]::new);
  }
}
