package org.localgov.indicators.scoring;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Reads the reference outputs of COINr, or skips the test where they are not at hand. */
final class CoinrTables {
  private CoinrTables() {}

  /** Returns the rows of a file, a map from column to cell each; missing cells are empty. */
  static List<Map<String, String>> rows(String file) {
    return GoldenCsv.rows("coinr/" + file);
  }

  /** Returns a file of units and numbers as a table with some of its columns. */
  static IndicatorTable table(String file, List<String> columns) {
    TableBuilder table = IndicatorTable.builder(columns);
    for (Map<String, String> row : rows(file)) {
      table.row(
          row.get("uCode"), columns.stream().mapToDouble(id -> number(row.get(id))).toArray());
    }
    return table.build();
  }

  static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
