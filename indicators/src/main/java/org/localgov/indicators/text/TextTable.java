package org.localgov.indicators.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An aligned table as plain text: text columns to the left, number columns to the right.
 *
 * <p>A table is built row by row and then printed; it is not safe to share while it is being built.
 *
 * <pre>{@code
 * TextTable.of("unit", "#score").row("ESP/Navarre/Nafarroa", "15").toString();
 * }</pre>
 */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<String> headers = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();

  private TextTable() {}

  /**
   * {@return an empty table}
   *
   * @param headers the column headers; a leading {@code #} marks a column of numbers, aligned right
   */
  public static TextTable of(String... headers) {
    TextTable table = new TextTable();
    for (String header : headers) {
      boolean number = header.startsWith("#");
      table.headers.add(number ? header.substring(1) : header);
      table.numeric.add(number);
    }
    return table;
  }

  /**
   * Adds a row.
   *
   * @param cells one text a column
   * @return this table
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public TextTable row(String... cells) {
    if (cells.length != headers.size()) {
      throw new IllegalArgumentException(
          "row must have " + headers.size() + " cells, got " + cells.length);
    }
    rows.add(cells.clone());
    return this;
  }

  /**
   * Returns the table with its headers, a rule, and one line a row; every line ends with a newline.
   */
  @Override
  public String toString() {
    int[] widths = new int[headers.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = width(headers.get(c));
      for (String[] row : rows) {
        widths[c] = Math.max(widths[c], width(row[c]));
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, headers.toArray(String[]::new), widths);
    String[] rule = new String[widths.length];
    for (int c = 0; c < widths.length; c++) {
      rule[c] = "-".repeat(widths[c]);
    }
    line(text, rule, widths);
    rows.forEach(row -> line(text, row, widths));
    return text.toString();
  }

  private void line(StringBuilder text, String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.length; c++) {
      String padding = " ".repeat(widths[c] - width(cells[c]));
      line.append(c == 0 ? "" : GAP);
      line.append(numeric.get(c) ? padding + cells[c] : cells[c] + padding);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
