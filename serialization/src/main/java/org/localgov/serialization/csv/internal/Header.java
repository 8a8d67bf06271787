package org.localgov.serialization.csv.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;

/** The first row of a file: which column stands where. */
public final class Header {
  /** The position of a column that is not there. */
  public static final int NONE = -1;

  /** What the column of a grouping begins with. */
  public static final String GROUP = "group:";

  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final int size;

  private Header(int size) {
    this.size = size;
  }

  /**
   * Reads the header.
   *
   * @param rows the rows
   * @param faults takes what is wrong
   * @param required the columns that must be there; the first must be for the rest to make sense
   * @return the header, or null if there is none that the rows could be read by
   */
  public static @Nullable Header read(CsvRows rows, CsvFaults faults, List<String> required) {
    if (!rows.next()) {
      if (!rows.isBroken()) {
        faults.row(rows.file(), 1, "empty-file", "must have a header, got an empty file");
      }
      return null;
    }
    String first = rows.cell(0).stripLeading();
    if (first.startsWith("{") || first.startsWith("[")) {
      faults.row(rows.file(), 1, "not-csv", "must be a CSV header, got what looks like JSON");
      return null;
    }
    Header header = new Header(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      header.add(rows.cell(i), i, rows, faults);
    }
    for (String column : required) {
      if (!header.has(column)) {
        header.absent(column, rows, faults);
      }
    }
    return required.stream().allMatch(header::has) ? header : null;
  }

  private void add(String column, int position, CsvRows rows, CsvFaults faults) {
    if (column.isBlank() || column.equals(GROUP)) {
      String rule = "must have a name, got " + Quoted.of(column) + " in column " + (position + 1);
      faults.row(rows.file(), rows.line(), "blank-column", rule);
    } else if (positions.putIfAbsent(column, position) != null) {
      faults.cell(rows.file(), rows.line(), column, "duplicate-column", "must be there once");
    }
  }

  private void absent(String column, CsvRows rows, CsvFaults faults) {
    String got = String.join(", ", positions.keySet().stream().limit(20).map(Quoted::of).toList());
    String hint =
        size == 1 && (got.contains(";") || got.contains("\\u0009"))
            ? "; columns must be separated by commas"
            : "";
    String rule = "must have a column '" + column + "', got " + got + hint;
    String code = column.equals("unit") ? "no-unit-column" : "missing-column";
    faults.row(rows.file(), rows.line(), code, rule, Map.of("column", column));
  }

  /**
   * Reports columns that must be there and are not.
   *
   * @param columns the columns
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public void require(Collection<String> columns, CsvRows rows, CsvFaults faults) {
    columns.stream().filter(column -> !has(column)).forEach(id -> absent(id, rows, faults));
  }

  /**
   * Reports a column that has no meaning, with the nearest that has one.
   *
   * @param column the id of the column
   * @param known the columns there may be
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public static void unknown(
      String column, Collection<String> known, CsvRows rows, CsvFaults faults) {
    faults.cell(
        rows.file(), rows.line(), column, UnknownNameException.violation("column", column, known));
  }

  /**
   * Reports each column that is not one of those known.
   *
   * @param known the columns there may be
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public void refuseOthers(Collection<String> known, CsvRows rows, CsvFaults faults) {
    for (String column : columns()) {
      if (!known.contains(column)) {
        unknown(column, known, rows, faults);
      }
    }
  }

  /**
   * {@return whether there is such a column}
   *
   * @param column the id of the column
   */
  public boolean has(String column) {
    return positions.containsKey(column);
  }

  /**
   * {@return the position of a column, or {@link #NONE}}
   *
   * @param column the id of the column
   */
  public int position(String column) {
    return positions.getOrDefault(column, NONE);
  }

  /** {@return the columns, in order} */
  public List<String> columns() {
    return new ArrayList<>(positions.keySet());
  }

  /**
   * {@return the grouping of a column, such as {@code Income} of {@code group:Income}}
   *
   * @param column the id of the column
   */
  public static String grouping(String column) {
    return column.substring(GROUP.length());
  }

  /**
   * {@return whether the row has as many cells as the header; reports one that has not}
   *
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public boolean fits(CsvRows rows, CsvFaults faults) {
    if (rows.size() == size) {
      return true;
    }
    String got = ", the header has " + size + " cells, got " + rows.size();
    if (rows.isBlank()) {
      faults.row(rows.file(), rows.line(), "blank-row", "must not be blank");
    } else if (rows.size() < size) {
      faults.row(rows.file(), rows.line(), "short-row", "must not be short" + got);
    } else {
      faults.row(rows.file(), rows.line(), "long-row", "must not be long" + got);
    }
    return false;
  }
}
