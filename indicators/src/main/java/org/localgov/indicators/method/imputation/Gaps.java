package org.localgov.indicators.method.imputation;

import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.table.Column;

/** The cells that are missing. */
final class Gaps {
  private Gaps() {}

  /** Visits each gap, indicator by indicator and down the rows. */
  static void each(Cells cells, Visitor visitor) {
    for (int indicator = 0; indicator < cells.size(); indicator++) {
      Column column = cells.column(indicator);
      for (int row = 0; column.missing() > 0 && row < column.size(); row++) {
        if (Double.isNaN(column.get(row))) {
          visitor.visit(row, indicator);
        }
      }
    }
  }

  /** Takes a gap. */
  interface Visitor {
    void visit(int row, int indicator);
  }
}
