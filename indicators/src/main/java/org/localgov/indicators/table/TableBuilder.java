package org.localgov.indicators.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ReferencePeriod;

/**
 * Builds an {@link IndicatorTable}, by rows, by single values, or by whole columns.
 *
 * <p>Faults (an infinite value, a row or a value given twice, a blank unit) are collected, each
 * with its place, and reported together by {@link #build()}. NaN means missing; a value that {@link
 * #value} called missing is given, and cannot be given again. Not safe for use by several threads.
 *
 * <pre>{@code
 * IndicatorTable.builder("water").units("a", "b").column("water", new double[] {60, 80}).build();
 * }</pre>
 */
public final class TableBuilder {
  /** The code of data that is refused. */
  public static final String INVALID = "invalid-data";

  final RowIndex index = new RowIndex();
  @Nullable String file;

  private final LinkedHashMap<String, double[]> columns = new LinkedHashMap<>();
  private final LinkedHashMap<String, String[]> groups = new LinkedHashMap<>();
  private final List<Violation> faults = new ArrayList<>();
  private String @Nullable [] names;
  private int @Nullable [] lines;
  private int line;
  private int capacity = 16;
  private boolean built;

  /** The rows of a column that {@link #value} called missing. */
  private final Map<String, BitSet> blanks = new HashMap<>();

  TableBuilder(List<String> ids) {
    for (String id : ids) {
      if (id.isBlank()) {
        throw new IllegalArgumentException("column must have an id, got '" + id + "'");
      }
      if (columns.put(id, missing(capacity)) != null) {
        throw new IllegalArgumentException("column '" + id + "' must be named once");
      }
    }
  }

  /**
   * Sets the file that the rows come from, for messages.
   *
   * @param name the name of the file
   * @return this builder
   */
  public TableBuilder file(String name) {
    file = Objects.requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets the line of the file that the next row or value comes from, for messages.
   *
   * @param number the number of the line, from 1
   * @return this builder
   */
  public TableBuilder line(int number) {
    line = number;
    return this;
  }

  /**
   * Adds a row without a period: a value a column, NaN where it is missing.
   *
   * @param unit the id of the unit
   * @param values a value a column, NaN where missing
   * @return this builder
   */
  public TableBuilder row(String unit, double... values) {
    return row(unit, null, values);
  }

  /**
   * Adds a row: a value a column, NaN where it is missing.
   *
   * @param unit the id of the unit
   * @param period the period
   * @param values a value a column, NaN where missing
   * @return this builder
   * @throws IllegalArgumentException if there are more or fewer values than columns
   */
  public TableBuilder row(String unit, @Nullable ReferencePeriod period, double... values) {
    open();
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "row of unit '"
              + unit
              + "' must have "
              + columns.size()
              + " values, got "
              + values.length);
    }
    int known = index.find(unit, period);
    if (known != RowIndex.NONE) {
      fault("duplicate-row", unit, period, "must be given once" + firstAt(known));
      return this;
    }
    int row = newRow(unit, period);
    int at = 0;
    for (Map.Entry<String, double[]> column : columns.entrySet()) {
      set(column.getKey(), column.getValue(), row, values[at++]);
    }
    return this;
  }

  /**
   * Sets one value; the row is added when the unit and period have none yet.
   *
   * @param unit the id of the unit
   * @param period the period
   * @param column the id of the column
   * @param value the value, NaN for one that is known to be missing
   * @return this builder
   * @throws UnknownNameException if there is no such column
   */
  public TableBuilder value(
      String unit, @Nullable ReferencePeriod period, String column, double value) {
    open();
    double[] values = columns.get(column);
    if (values == null) {
      throw new UnknownNameException("column", column, columns.keySet());
    }
    int known = index.find(unit, period);
    int row = known == RowIndex.NONE ? newRow(unit, period) : known;
    values = Objects.requireNonNull(columns.get(column));
    BitSet blank = blanks.get(column);
    if (!Double.isNaN(values[row]) || (blank != null && blank.get(row))) {
      duplicateValue(row, column);
      return this;
    }
    if (Double.isNaN(value)) {
      blanks.computeIfAbsent(column, id -> new BitSet()).set(row);
    }
    set(column, values, row, value);
    return this;
  }

  /**
   * Adds a row without a period and without values for each unit.
   *
   * @param units the units
   * @return this builder
   */
  public TableBuilder units(String... units) {
    open();
    for (String unit : units) {
      if (index.find(unit, null) != RowIndex.NONE) {
        fault("duplicate-row", unit, null, "must be given once");
      } else {
        newRow(unit, null);
      }
    }
    return this;
  }

  /**
   * Sets all values of a column, in the order of the rows; the array is copied. It is a fault if
   * the column has a value already.
   *
   * @param id the id
   * @param values the values by row, NaN where missing
   * @return this builder
   * @throws UnknownNameException if there is no such column
   * @throws IllegalArgumentException if there are more or fewer values than rows
   */
  public TableBuilder column(String id, double[] values) {
    open();
    double[] column = columns.get(id);
    if (column == null) {
      throw new UnknownNameException("column", id, columns.keySet());
    }
    if (values.length != index.size()) {
      throw new IllegalArgumentException(
          "column '" + id + "' must have " + index.size() + " values, got " + values.length);
    }
    for (int row = 0; row < values.length; row++) {
      if (!Double.isNaN(column[row])) {
        duplicateValue(row, id);
        return this;
      }
    }
    for (int row = 0; row < values.length; row++) {
      set(id, column, row, values[row]);
    }
    return this;
  }

  /**
   * Sets the name for people of the units' rows, for every row of that unit given so far.
   *
   * @param unit the id of the unit
   * @param name the name for people
   * @return this builder
   */
  public TableBuilder name(String unit, String name) {
    open();
    if (names == null) {
      names = new String[capacity];
    }
    for (int row : rowsOf(unit)) {
      names[row] = name;
    }
    return this;
  }

  /**
   * Puts a unit into a group of a grouping, for every row of that unit given so far.
   *
   * @param grouping the grouping
   * @param unit the id of the unit
   * @param group the group
   * @return this builder
   */
  public TableBuilder group(String grouping, String unit, String group) {
    open();
    String[] values = groups.computeIfAbsent(grouping, name -> new String[capacity]);
    for (int row : rowsOf(unit)) {
      values[row] = group;
    }
    return this;
  }

  /**
   * {@return whether a unit and period have a row already}
   *
   * @param unit the id of the unit
   * @param period the period
   */
  public boolean hasRow(String unit, @Nullable ReferencePeriod period) {
    return index.find(unit, period) != RowIndex.NONE;
  }

  /** {@return the faults found so far, in the order found; unmodifiable} */
  public List<Violation> faults() {
    return List.copyOf(faults);
  }

  /**
   * {@return the table; the builder must not be used afterwards}
   *
   * @throws ViolationsException with every fault
   * @throws IllegalStateException if a table was built already
   */
  public IndicatorTable build() {
    if (!faults.isEmpty()) {
      throw new ViolationsException(INVALID, faults);
    }
    open();
    built = true;
    index.trim();
    return new IndicatorTable(this);
  }

  private void open() {
    if (built) {
      throw new IllegalStateException("table is built already, take a new builder");
    }
  }

  LinkedHashMap<String, Column> columns() {
    LinkedHashMap<String, Column> trimmed = new LinkedHashMap<>();
    for (Map.Entry<String, double[]> column : columns.entrySet()) {
      trimmed.put(column.getKey(), Column.owning(Arrays.copyOf(column.getValue(), index.size())));
      column.setValue(new double[0]);
    }
    return trimmed;
  }

  LinkedHashMap<String, String[]> groups() {
    groups.replaceAll((name, values) -> Arrays.copyOf(values, index.size()));
    return groups;
  }

  String @Nullable [] names() {
    return names == null ? null : Arrays.copyOf(names, index.size());
  }

  int @Nullable [] lines() {
    return lines == null ? null : Arrays.copyOf(lines, index.size());
  }

  private int newRow(String unit, @Nullable ReferencePeriod period) {
    ObservationRule.UNIT
        .check(unit)
        .ifPresent(
            broken ->
                faults.add(
                    Violation.of(
                        broken.code(), place() + "unit " + broken.message(), broken.details())));
    if (index.size() == capacity) {
      grow();
    }
    int row = index.add(unit, period);
    if (line > 0) {
      if (lines == null) {
        lines = new int[capacity];
      }
      lines[row] = line;
    }
    return row;
  }

  private void grow() {
    int larger = capacity * 2;
    columns.replaceAll(
        (id, values) -> {
          double[] copy = missing(larger);
          System.arraycopy(values, 0, copy, 0, values.length);
          return copy;
        });
    groups.replaceAll((name, values) -> Arrays.copyOf(values, larger));
    names = names == null ? null : Arrays.copyOf(names, larger);
    lines = lines == null ? null : Arrays.copyOf(lines, larger);
    capacity = larger;
  }

  private void set(String id, double[] column, int row, double value) {
    if (Double.isInfinite(value)) {
      Violation broken = ObservationRule.checkValue(value).orElseThrow();
      fault(
          broken.code(),
          index.unit(row),
          index.period(row),
          "indicator '" + id + "' " + broken.message(),
          "indicator",
          id);
      return;
    }
    column[row] = value + 0.0;
  }

  private List<Integer> rowsOf(String unit) {
    List<Integer> rows = new ArrayList<>();
    int alone = index.find(unit, null);
    if (alone != RowIndex.NONE) {
      rows.add(alone);
    }
    for (ReferencePeriod period : index.periods()) {
      int row = index.find(unit, period);
      if (row != RowIndex.NONE) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new UnknownNameException(
          "unit", unit, IntStream.range(0, index.size()).mapToObj(index::unit).distinct().toList());
    }
    return rows;
  }

  private String firstAt(int row) {
    return lines == null || lines[row] == 0 ? "" : ", it stands in row " + lines[row] + " too";
  }

  private void duplicateValue(int row, String column) {
    fault(
        "duplicate-value",
        index.unit(row),
        index.period(row),
        "indicator '" + column + "' must be given once",
        "indicator",
        column);
  }

  private void fault(
      String code,
      String unit,
      @Nullable ReferencePeriod period,
      String rule,
      String... namesAndFacts) {
    String when = period == null ? "" : ", period " + period;
    Violation fault = Violation.of(code, place() + "unit '" + unit + "'" + when + ": " + rule);
    if (file != null) {
      fault = fault.with("file", file);
    }
    if (line > 0) {
      fault = fault.with("row", line);
    }
    fault = fault.with("unit", unit);
    if (period != null) {
      fault = fault.with("period", period);
    }
    for (int i = 0; i < namesAndFacts.length; i += 2) {
      fault = fault.with(namesAndFacts[i], namesAndFacts[i + 1]);
    }
    faults.add(fault);
  }

  private String place() {
    return file == null ? "" : file + (line > 0 ? " row " + line : "") + ": ";
  }

  private static double[] missing(int length) {
    double[] values = new double[length];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
