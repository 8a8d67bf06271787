package org.localgov.indicators.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Numbers by unit and column that become a table; what was never told is missing. */
final class Tally {
  private final List<String> columns;
  private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

  Tally(List<String> columns) {
    this.columns = columns;
  }

  /** Adds to a number, from zero if it was not told yet; adding NaN makes it missing for good. */
  void add(Object unit, Object column, double more) {
    row(unit).merge(column.toString(), more, Double::sum);
  }

  void set(Object unit, Object column, double value) {
    row(unit).put(column.toString(), value);
  }

  /** Makes a number zero that was not told yet. */
  void zero(Object unit, Object column) {
    row(unit).putIfAbsent(column.toString(), 0.0);
  }

  /** Returns the numbers of a unit, which has a row from now on. */
  Map<String, Double> row(Object unit) {
    return rows.computeIfAbsent(unit.toString(), key -> new LinkedHashMap<>());
  }

  TableBuilder builder() {
    TableBuilder table = IndicatorTable.builder(columns);
    rows.forEach(
        (unit, row) ->
            table.row(
                unit,
                columns.stream()
                    .mapToDouble(column -> row.getOrDefault(column, Double.NaN))
                    .toArray()));
    return table;
  }

  IndicatorTable table() {
    return builder().build();
  }
}
