package org.localgov.indicators.analysis;

import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * The rows of one table that stand for those of another, by unit and period.
 *
 * @param other the one table
 * @param rows for each row of the other its number in the one, -1 if there is none
 */
record RowMatch(IndicatorTable other, int[] rows) {
  /**
   * Returns the rows of a table that stand for those of another.
   *
   * @param table the table whose rows are looked for
   * @param other the table they are looked for in
   */
  static RowMatch of(IndicatorTable table, IndicatorTable other) {
    int[] rows = new int[table.rows()];
    for (int row = 0; row < rows.length; row++) {
      ReferencePeriod period = table.period(row).orElse(null);
      rows[row] = other.row(table.unit(row), period).orElse(-1);
    }
    return new RowMatch(other, rows);
  }

  /** Returns a column of the one for the rows of the other; NaN where there is no row. */
  double[] column(String id) {
    Column column = other.column(id);
    double[] values = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      values[row] = rows[row] < 0 ? Double.NaN : column.get(rows[row]);
    }
    return values;
  }
}
