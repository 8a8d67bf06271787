package org.localgov.serialization.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;

/** Collects the faults of files, each with file, row and column; gives up after a great many. */
public final class CsvFaults {
  private static final int MOST = 100_000;

  private final List<Violation> violations = new ArrayList<>();

  /**
   * Adds a fault of a row.
   *
   * @param file the file
   * @param row the number of the row, from 0
   * @param code the code
   * @param rule the rule that is broken
   */
  public void row(String file, int row, String code, String rule) {
    add(placed(file, row, Violation.of(code, place(file, row) + ": " + rule), Map.of()));
  }

  /**
   * Adds a fault of a row that has details of its own.
   *
   * @param file the file
   * @param row the number of the row, from 0
   * @param code the code
   * @param rule the rule that is broken
   * @param details the facts by name
   */
  public void row(String file, int row, String code, String rule, Map<String, String> details) {
    add(placed(file, row, Violation.of(code, place(file, row) + ": " + rule), details));
  }

  /**
   * Adds a fault of a cell.
   *
   * @param file the file
   * @param row the number of the row, from 0
   * @param column the id of the column
   * @param code the code
   * @param rule the rule that is broken
   */
  public void cell(String file, int row, String column, String code, String rule) {
    cell(file, row, column, Violation.of(code, rule));
  }

  /**
   * Adds a fault of a cell whose message has no place yet.
   *
   * @param file the file
   * @param row the number of the row, from 0
   * @param column the id of the column
   * @param fault the fault
   */
  public void cell(String file, int row, String column, Violation fault) {
    Violation at = fault.at(place(file, row) + ", column " + Quoted.of(column));
    add(placed(file, row, at, Map.of("column", column)));
  }

  /**
   * Adds a fault that has its place already.
   *
   * @param violation the fault
   */
  public void add(Violation violation) {
    if (violations.size() < MOST) {
      violations.add(violation);
    }
  }

  /** {@return whether there is none} */
  public boolean isEmpty() {
    return violations.isEmpty();
  }

  /** {@return whether there are so many that going on is of no use} */
  public boolean isFull() {
    return violations.size() >= MOST;
  }

  /** {@return all, in the order found} */
  public List<Violation> all() {
    return List.copyOf(violations);
  }

  private static String place(String file, int row) {
    return (file.isEmpty() ? "" : file + " ") + "row " + row;
  }

  private static Violation placed(
      String file, int row, Violation violation, Map<String, String> details) {
    Violation placed = file.isEmpty() ? violation : violation.with("file", file);
    placed = placed.with("row", row);
    for (Map.Entry<String, String> detail : details.entrySet()) {
      placed = placed.with(detail.getKey(), detail.getValue());
    }
    return placed;
  }
}
