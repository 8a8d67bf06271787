package org.localgov.indicators.analysis;

import java.util.Optional;
import java.util.stream.IntStream;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Where a row stands in a column among others.
 *
 * @param rank its competition rank, 1 the best
 * @param ranked how many rows have a value
 * @param isLowest whether no row has a lower value
 */
record Standing(int rank, int ranked, boolean isLowest) {
  /** Returns the rows that a row is compared with: of its period and, if asked for, its group. */
  static int[] rivals(IndicatorTable table, int row, Optional<String> grouping) {
    return IntStream.range(0, table.rows())
        .filter(
            other ->
                table.period(other).equals(table.period(row))
                    && grouping.stream()
                        .allMatch(by -> table.group(by, other).equals(table.group(by, row))))
        .toArray();
  }

  /**
   * Returns where a row stands; empty if it has no value.
   *
   * @param sign what values are multiplied by, so that more is better
   */
  static Optional<Standing> of(Column column, int sign, int row, int[] rivals) {
    double own = sign * column.get(row);
    if (Double.isNaN(own)) {
      return Optional.empty();
    }
    int better = 0;
    int worse = 0;
    int ranked = 0;
    for (int other : rivals) {
      double value = sign * column.get(other);
      ranked += Double.isNaN(value) ? 0 : 1;
      better += value > own ? 1 : 0;
      worse += value < own ? 1 : 0;
    }
    return Optional.of(new Standing(better + 1, ranked, worse == 0));
  }
}
