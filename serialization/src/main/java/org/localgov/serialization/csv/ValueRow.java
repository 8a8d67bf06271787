package org.localgov.serialization.csv;

import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;

/** The row of a file of values that is being read: its cells, and where its faults go. */
final class ValueRow {
  private static final String EMPTY = "must not be empty";

  /** The fault of a cell that must not be empty. */
  static final Violation MISSING =
      Violation.of("missing-value", EMPTY + ", got ''").with("rule", EMPTY);

  private final Header header;
  private final CsvRows rows;
  private final CsvFaults faults;

  ValueRow(Header header, CsvRows rows, CsvFaults faults) {
    this.header = header;
    this.rows = rows;
    this.faults = faults;
  }

  /** Goes to the next row that fits the header, if there is one; reports those that do not. */
  boolean next() {
    while (rows.next() && !faults.isFull()) {
      if (header.fits(rows, faults)) {
        return true;
      }
    }
    return false;
  }

  int line() {
    return rows.line();
  }

  /** Returns the text in a column, empty if the cell is or the column is not there. */
  String cell(String column) {
    return header.has(column) ? rows.cell(header.position(column)) : "";
  }

  /** Reports a cell, whose value and rule are told. */
  void fault(String column, Violation fault) {
    Violation told = fault;
    if (!told.details().containsKey("value")) {
      told = told.with("value", Quoted.plain(cell(column)));
    }
    if (!told.details().containsKey("rule")) {
      told = told.with("rule", fault.message());
    }
    faults.cell(rows.file(), line(), column, told);
  }

  /** Reports the row as a whole. */
  void fault(String code, String rule, Map<String, String> details) {
    faults.row(rows.file(), line(), code, rule, details);
  }
}
