package org.localgov.serialization.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.observation.ObservationRule;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.internal.Input;

/** The names and groups of units, from columns of the data or from a file of their own. */
final class UnitFacts {
  static final String NAME = "name";

  /** By column ({@code name}, {@code group:Income}), then by unit; an empty text is none. */
  private final Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();

  /** Begins a column, which then holds its place even if no unit has a fact in it. */
  void begin(String column) {
    byColumn.put(column, new HashMap<>());
  }

  boolean has(String column) {
    return byColumn.containsKey(column);
  }

  /** Takes a unit's fact; one that differs from an earlier row's is reported. */
  void put(String column, String unit, String fact, CsvRows rows, CsvFaults faults) {
    String earlier =
        byColumn.computeIfAbsent(column, any -> new HashMap<>()).putIfAbsent(unit, fact);
    if (earlier != null && !earlier.equals(fact)) {
      String rule =
          "must be the same in all rows of unit "
              + Quoted.of(unit)
              + ", got "
              + Quoted.of(fact)
              + " after "
              + Quoted.of(earlier);
      faults.cell(rows.file(), rows.line(), column, "conflicting-unit", rule);
    }
  }

  /** Reads {@code unit[,name][,group:…]}; every unit must be one of the data's. */
  void read(Input input, String dataFile, Set<String> units, CsvFaults faults) {
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

  /** Gives the facts to the rows of a table; units without a row are passed over. */
  void addTo(TableBuilder table, Set<String> units) {
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

  boolean isEmpty() {
    return byColumn.isEmpty();
  }
}
