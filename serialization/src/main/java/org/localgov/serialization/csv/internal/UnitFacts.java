package org.localgov.serialization.csv.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.internal.Input;

/** The names and groups of units, from columns of the data or from a file of their own. */
public final class UnitFacts {
  /** The column of the names. */
  public static final String NAME = "name";

  /** The code of a fact that differs between the rows of a unit. */
  public static final String CONFLICTING = "conflicting-unit";

  /** By column ({@code name}, {@code group:Income}), then by unit; an empty text is none. */
  private final Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();

  /**
   * Begins a column, which then holds its place even if no unit has a fact in it.
   *
   * @param column the id of the column
   */
  public void begin(String column) {
    byColumn.put(column, new HashMap<>());
  }

  /**
   * {@return whether there is such a column}
   *
   * @param column the id of the column
   */
  public boolean has(String column) {
    return byColumn.containsKey(column);
  }

  /**
   * Takes a unit's fact; one that differs from an earlier row's is reported.
   *
   * @param column the id of the column
   * @param unit the id of the unit
   * @param fact the fact
   * @param rows the rows
   * @param faults takes what is wrong
   */
  public void put(String column, String unit, String fact, CsvRows rows, CsvFaults faults) {
    Optional<Violation> broken =
        column.equals(NAME) || fact.isEmpty() ? Optional.empty() : ObservationRule.UNIT.check(fact);
    if (broken.isPresent()) {
      faults.cell(rows.file(), rows.line(), column, "invalid-group", broken.get().message());
      return;
    }
    conflict(column, unit, fact)
        .ifPresent(rule -> faults.cell(rows.file(), rows.line(), column, CONFLICTING, rule));
  }

  /**
   * Takes a unit's fact; returns what is wrong if it differs from an earlier row's.
   *
   * @param column the id of the column
   * @param unit the id of the unit
   * @param fact the fact
   * @return what is wrong; empty if nothing is
   */
  public Optional<String> conflict(String column, String unit, String fact) {
    String earlier =
        byColumn.computeIfAbsent(column, any -> new HashMap<>()).putIfAbsent(unit, fact);
    return earlier == null || earlier.equals(fact)
        ? Optional.empty()
        : Optional.of(
            "must be the same in all rows of unit "
                + Quoted.of(unit)
                + ", got "
                + Quoted.of(fact)
                + " after "
                + Quoted.of(earlier));
  }

  /**
   * Reads {@code unit[,name][,group:…]}; every unit must be one of the data's.
   *
   * @param input the file
   * @param dataFile the file of data
   * @param units the units
   * @param faults takes what is wrong
   */
  public void read(Input input, String dataFile, Set<String> units, CsvFaults faults) {
    boolean sound = faults.isEmpty();
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, List.of("unit"));
      if (header == null) {
        return;
      }
      for (String column : header.columns()) {
        begin(column, dataFile, rows, faults);
      }
      Cells cells = new Cells(rows, faults);
      Map<String, Integer> seen = new HashMap<>();
      while (rows.next() && !faults.isFull()) {
        if (header.fits(rows, faults)
            && cells.keeps(ObservationRule.UNIT, header.position("unit"), "unit")) {
          row(header, rows, seen, sound ? units : Set.of(), faults);
        }
      }
      rows.requireAny();
    }
  }

  private void begin(String column, String dataFile, CsvRows rows, CsvFaults faults) {
    if (column.equals("unit")) {
      return;
    }
    if (!column.equals(NAME) && !column.startsWith(Header.GROUP)) {
      Header.unknown(column, List.of("unit", NAME, "group:<Name>"), rows, faults);
    } else if (has(column)) {
      String rule =
          "must be given once, it stands in "
              + (dataFile.isEmpty() ? "the data" : dataFile)
              + " too";
      faults.cell(rows.file(), rows.line(), column, "duplicate-column", rule);
    } else {
      begin(column);
    }
  }

  private void row(
      Header header, CsvRows rows, Map<String, Integer> seen, Set<String> units, CsvFaults faults) {
    String unit = rows.cell(header.position("unit"));
    Integer earlier = seen.putIfAbsent(unit, rows.line());
    if (earlier != null) {
      String rule =
          "unit " + Quoted.of(unit) + " must be given once, it stands in row " + earlier + " too";
      faults.row(rows.file(), rows.line(), "duplicate-row", rule, Map.of("unit", unit));
      return;
    }
    if (!units.isEmpty() && !units.contains(unit)) {
      String rule = "unit " + Quoted.of(unit) + " must be a unit of the data";
      faults.row(rows.file(), rows.line(), "unknown-unit", rule, Map.of("unit", unit));
      return;
    }
    for (String column : header.columns()) {
      if (has(column)) {
        put(column, unit, rows.cell(header.position(column)), rows, faults);
      }
    }
  }

  /**
   * Reports groupings that must be there, and that no unit has a group of.
   *
   * @param groupings the groupings
   * @param file the file that should have them
   * @param hint what to do where there is no such column, or an empty text
   * @param faults takes what is wrong
   */
  public void require(List<String> groupings, String file, String hint, CsvFaults faults) {
    for (String grouping : groupings) {
      String column = Header.GROUP + grouping;
      Map<String, String> details = Map.of("column", column);
      Map<String, String> groups = byColumn.get(column);
      if (groups == null) {
        String rule = "must have a column " + Quoted.of(column) + hint;
        faults.row(file, 1, "missing-column", rule, details);
      } else if (groups.values().stream().allMatch(String::isEmpty)) {
        String rule = "column " + Quoted.of(column) + " must have groups, got none";
        faults.row(file, 1, "no-group", rule, details);
      }
    }
  }

  /**
   * Gives the facts to the rows of a table; units without a row are passed over.
   *
   * @param table the data
   * @param units the units
   */
  public void addTo(TableBuilder table, Set<String> units) {
    byColumn.forEach(
        (column, facts) ->
            facts.forEach(
                (unit, fact) -> {
                  if (fact.isEmpty() || !units.contains(unit)) {
                    return;
                  }
                  if (column.equals(NAME)) {
                    table.name(unit, fact);
                  } else {
                    table.group(Header.grouping(column), unit, fact);
                  }
                }));
  }

  /** {@return whether there is no column at all} */
  public boolean isEmpty() {
    return byColumn.isEmpty();
  }
}
