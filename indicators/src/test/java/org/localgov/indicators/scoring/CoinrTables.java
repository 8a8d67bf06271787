package org.localgov.indicators.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Reads the reference outputs of COINr, or skips the test where they are not at hand. */
final class CoinrTables {
  private CoinrTables() {}

  /** Returns the rows of a file, a map from column to cell each; missing cells are empty. */
  static List<Map<String, String>> rows(String file) {
    Path path = folder().resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "no reference file " + file);
    try {
      List<String> lines = Files.readAllLines(path);
      List<String> header = cells(lines.get(0));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String golden = System.getProperty("localgov.golden", "");
    Path folder = Path.of(golden, "coinr");
    Assumptions.assumeTrue(
        !golden.isEmpty() && Files.isDirectory(folder),
        "reference outputs are not at hand: set system property localgov.golden to their folder");
    return folder;
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

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
