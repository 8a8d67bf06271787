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

  /** Adds a fault of a row. */
  public void row(String file, int row, String code, String rule) {
    add(placed(file, row, Violation.of(code, place(file, row) + ": " + rule), Map.of()));
  }

  /** Adds a fault of a row that has details of its own. */
  public void row(String file, int row, String code, String rule, Map<String, String> details) {
    add(placed(file, row, Violation.of(code, place(file, row) + ": " + rule), details));
  }

  /** Adds a fault of a cell. */
  public void cell(String file, int row, String column, String code, String rule) {
    cell(file, row, column, Violation.of(code, rule));
  }

  /** Adds a fault of a cell whose message has no place yet. */
  public void cell(String file, int row, String column, Violation fault) {
    Violation at = fault.at(place(file, row) + ", column " + Quoted.of(column));
    add(placed(file, row, at, Map.of("column", column)));
  }

  /** Adds a fault that has its place already. */
  public void add(Violation violation) {
    if (violations.size() < MOST) {
      violations.add(violation);
    }
  }

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return violations.isEmpty();
  }

  /** Returns whether there are so many that going on is of no use. */
  public boolean isFull() {
    return violations.size() >= MOST;
  }

  /** Returns all, in the order found. */
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
