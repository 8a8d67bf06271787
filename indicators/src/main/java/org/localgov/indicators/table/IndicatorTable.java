package org.localgov.indicators.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.Decimals;

/**
 * The numbers the engine works on: one {@link Column} of doubles an indicator, one row a unit and
 * period.
 *
 * <p>A unit is any text id of a city, region, country or programme. A row is a unit, or a unit in a
 * period; no two rows have the same key. Rows need not be complete: a value that is not there is
 * missing, never zero. Denominators are columns like all others; groups are texts beside the rows.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when rows, columns,
 * values, names and groups are, in the same order. A table of n rows and m columns takes 8 n m
 * bytes and the texts of its units, packed.
 *
 * <pre>{@code
 * IndicatorTable table = IndicatorTable.builder("water", "delay")
 *     .row("name:Banfora", 60, 13)
 *     .row("name:Beregadougou", 80, Double.NaN)
 *     .build();
 * }</pre>
 */
public final class IndicatorTable {
  private final RowIndex index;
  private final LinkedHashMap<String, Column> columns;
  private final LinkedHashMap<String, String[]> groups;
  private final String @Nullable [] names;
  private final @Nullable String origin;
  private final int @Nullable [] lines;

  IndicatorTable(TableBuilder builder) {
    index = builder.index;
    columns = builder.columns();
    groups = builder.groups();
    names = builder.names();
    origin = builder.file;
    lines = builder.lines();
  }

  private IndicatorTable(IndicatorTable table, int[] rows) {
    index = table.index.select(rows);
    columns = new LinkedHashMap<>();
    table.columns.forEach((id, column) -> columns.put(id, column.select(rows)));
    groups = new LinkedHashMap<>();
    table.groups.forEach((grouping, values) -> groups.put(grouping, select(values, rows)));
    names = table.names == null ? null : select(table.names, rows);
    origin = table.origin;
    int[] old = table.lines;
    lines = old == null ? null : Arrays.stream(rows).map(row -> old[row]).toArray();
  }

  private IndicatorTable(IndicatorTable rows, LinkedHashMap<String, Column> columns) {
    index = rows.index;
    this.columns = columns;
    groups = rows.groups;
    names = rows.names;
    origin = rows.origin;
    lines = rows.lines;
  }

  private static String[] select(String[] texts, int[] rows) {
    return Arrays.stream(rows).mapToObj(row -> texts[row]).toArray(String[]::new);
  }

  /**
   * {@return a builder of a table with these columns, in this order}
   *
   * @param columns the ids of the columns
   * @throws IllegalArgumentException if an id is blank or stands twice
   */
  public static TableBuilder builder(String... columns) {
    return builder(List.of(columns));
  }

  /**
   * {@return a builder of a table with these columns, in this order}
   *
   * @param columns the ids of the columns
   */
  public static TableBuilder builder(List<String> columns) {
    return new TableBuilder(columns);
  }

  /**
   * {@return the table of a set of observations: columns and rows in the order they first occur,
   * first of observations, then of missing ones}
   *
   * @param observations the observations
   */
  public static IndicatorTable of(ObservationSet observations) {
    TableBuilder builder =
        builder(observations.indicators().stream().map(IndicatorId::toString).toList());
    for (Observation one : observations) {
      builder.value(one.unit(), one.period().orElse(null), one.indicator().toString(), one.value());
    }
    for (MissingObservation gap : observations.missing()) {
      builder.value(gap.unit(), gap.period().orElse(null), gap.indicator().toString(), Double.NaN);
    }
    return builder.build();
  }

  /** {@return the number of rows} */
  public int rows() {
    return index.size();
  }

  /** {@return the ids of the columns, in order; unmodifiable} */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /**
   * {@return whether there is a column with this id}
   *
   * @param column the id of the column
   */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /**
   * {@return a column}
   *
   * @param id the id
   * @throws UnknownNameException if there is none with this id
   */
  public Column column(String id) {
    Column column = columns.get(Objects.requireNonNull(id, "id"));
    if (column == null) {
      throw new UnknownNameException("column", id, columns.keySet());
    }
    return column;
  }

  /**
   * {@return the unit of a row, numbered from 0}
   *
   * @param row the number of the row, from 0
   */
  public String unit(int row) {
    return index.unit(Objects.checkIndex(row, rows()));
  }

  /**
   * {@return the period of a row, if it has one}
   *
   * @param row the number of the row, from 0
   */
  public Optional<ReferencePeriod> period(int row) {
    return Optional.ofNullable(index.period(Objects.checkIndex(row, rows())));
  }

  /** {@return the distinct periods, in the order they first occur; empty if no row has one} */
  public List<ReferencePeriod> periods() {
    return index.periods();
  }

  /**
   * {@return the rows of each period in ascending order, periods as in {@link #periods()}; before
   * them the rows without a period, if there are any}
   */
  public List<int[]> rowsByPeriod() {
    return index.rowsByPeriod();
  }

  /**
   * {@return the name for people of a row's unit, if given}
   *
   * @param row the number of the row, from 0
   */
  public Optional<String> name(int row) {
    Objects.checkIndex(row, rows());
    return names == null ? Optional.empty() : Optional.ofNullable(names[row]);
  }

  /** {@return the names of the groupings, such as {@code Income}; unmodifiable} */
  public List<String> groupings() {
    return List.copyOf(groups.keySet());
  }

  /**
   * {@return the group of a row in a grouping, if it is in one}
   *
   * @param grouping the grouping
   * @param row the number of the row, from 0
   * @throws UnknownNameException if there is no such grouping
   */
  public Optional<String> group(String grouping, int row) {
    return Optional.ofNullable(groups(grouping)[Objects.checkIndex(row, rows())]);
  }

  private String[] groups(String grouping) {
    String[] values = groups.get(grouping);
    if (values == null) {
      throw new UnknownNameException("group", grouping, groups.keySet());
    }
    return values;
  }

  /**
   * {@return the rows of each group, each period by itself, in ascending order; groups in the order
   * they first occur, rows without a group in none}
   *
   * @param grouping the grouping
   * @throws UnknownNameException if there is no such grouping
   */
  public List<int[]> rowsByGroup(String grouping) {
    return index.rowsByGroup(groups(grouping));
  }

  /**
   * {@return the row of a unit and period, if there is one; a null period means a row without one}
   *
   * @param unit the id of the unit
   * @param period the period
   */
  public Optional<Integer> row(String unit, @Nullable ReferencePeriod period) {
    int row = index.find(unit, period);
    return row == RowIndex.NONE ? Optional.empty() : Optional.of(row);
  }

  /**
   * {@return the row of a unit that has only one}
   *
   * @param unit the id of the unit
   * @throws UnknownNameException if the unit has no row
   * @throws IllegalArgumentException if it has rows for several periods
   */
  public int row(String unit) {
    int[] found = rowsOf(unit);
    if (found.length > 1) {
      throw new IllegalArgumentException(
          "unit '" + unit + "' must be named with a period, it has rows for several");
    }
    if (found.length == 0) {
      throw new UnknownNameException("unit", unit, distinctUnits());
    }
    return found[0];
  }

  /**
   * {@return the rows of a unit, one for each period it has, in ascending order; empty if there is
   * none}
   *
   * @param unit the id of the unit
   */
  public int[] rowsOf(String unit) {
    return index.rowsOf(unit);
  }

  private List<String> distinctUnits() {
    return IntStream.range(0, rows()).mapToObj(index::unit).distinct().toList();
  }

  /** {@return the file that the rows come from, where known, for messages} */
  public Optional<String> file() {
    return Optional.ofNullable(origin);
  }

  /**
   * {@return a row in words for messages: file and line where known, unit, and its period}
   *
   * @param row the number of the row, from 0
   */
  public String place(int row) {
    StringBuilder place = new StringBuilder();
    if (origin != null) {
      place.append(origin);
      if (lines != null && lines[row] > 0) {
        place.append(" row ").append(lines[row]);
      }
      place.append(": ");
    }
    place.append("unit '").append(unit(row)).append('\'');
    period(row).ifPresent(period -> place.append(", period ").append(period));
    return place.toString();
  }

  /**
   * {@return the facts of a row for the details of a message: file, row, unit, period}
   *
   * @param row the number of the row, from 0
   */
  public Map<String, String> facts(int row) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (origin != null) {
      facts.put("file", origin);
      if (lines != null && lines[row] > 0) {
        facts.put("row", String.valueOf(lines[row]));
      }
    }
    facts.put("unit", unit(row));
    period(row).ifPresent(period -> facts.put("period", period.toString()));
    return Collections.unmodifiableMap(facts);
  }

  /**
   * {@return a fault of a row's value, with the place and facts of the row}
   *
   * @param row the number of the row, from 0
   * @param code the code of the fault
   * @param what the part of the row, such as {@code indicator 'LPI'}
   * @param rule the rule and the value that breaks it
   */
  public Violation violation(int row, String code, String what, String rule) {
    Violation violation = Violation.of(code, place(row) + ", " + what + ": " + rule);
    for (Map.Entry<String, String> fact : facts(row).entrySet()) {
      violation = violation.with(fact.getKey(), fact.getValue());
    }
    return violation;
  }

  /**
   * {@return a violation of a value that is off its scale}
   *
   * @param row the number of the row, from 0
   * @param indicator the id of the column
   * @param value the value
   * @param admitted the scale in words
   */
  public Violation offScale(int row, String indicator, double value, String admitted) {
    return violation(
            row,
            "off-scale",
            "indicator '" + indicator + "'",
            "must be " + admitted + ", got " + Decimals.compact(value))
        .with("indicator", indicator)
        .with("value", Decimals.exact(value))
        .with("scale", admitted);
  }

  /**
   * {@return the table of some of the rows, in the order given}
   *
   * @param rows numbers of rows, each at most once
   * @throws IllegalArgumentException if a row is given twice
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public IndicatorTable select(int... rows) {
    if (Arrays.stream(rows).distinct().count() < rows.length) {
      throw new IllegalArgumentException("rows must be given once, got " + Arrays.toString(rows));
    }
    return new IndicatorTable(this, rows);
  }

  /**
   * {@return a table of the same rows with other columns}
   *
   * @param others the columns to put in the place of those here
   * @throws IllegalArgumentException if a column has more or fewer rows
   */
  public IndicatorTable withColumns(Map<String, Column> others) {
    others.forEach(
        (id, column) -> {
          if (column.size() != rows()) {
            throw new IllegalArgumentException(
                "column '" + id + "' must have " + rows() + " rows, got " + column.size());
          }
        });
    return new IndicatorTable(this, new LinkedHashMap<>(others));
  }

  /**
   * {@return whether another table has the same rows: the same units and periods, in the same
   * order}
   *
   * @param other the other table
   */
  public boolean hasRowsOf(IndicatorTable other) {
    return index.isSame(other.index);
  }

  /** Returns whether rows, columns, values, names and groups are the same, in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorTable that
        && hasRowsOf(that)
        && columns().equals(that.columns())
        && columns.equals(that.columns)
        && IntStream.range(0, rows()).allMatch(row -> name(row).equals(that.name(row)))
        && groupings().equals(that.groupings())
        && groupings().stream()
            .allMatch(grouping -> Arrays.equals(groups.get(grouping), that.groups.get(grouping)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows(), columns());
  }

  /** Returns the number of rows and the columns. */
  @Override
  public String toString() {
    return "IndicatorTable["
        + rows()
        + " rows, columns "
        + String.join(", ", columns.keySet())
        + "]";
  }
}
