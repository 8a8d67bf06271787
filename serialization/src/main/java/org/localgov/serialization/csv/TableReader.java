package org.localgov.serialization.csv;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.indicators.text.Decimals;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.csv.internal.RowKeys;
import org.localgov.serialization.csv.internal.UnitFacts;
import org.localgov.serialization.internal.Input;

/**
 * Reads one CSV file into a table; made by {@link IndicatorCsv}.
 *
 * <p>Instances are immutable; one on a stream can read once.
 */
public final class TableReader {
  private final CsvLayout layout;
  private final Input data;
  private final @Nullable List<String> columns;
  private final List<String> groupings;
  private final Map<String, String> wordings;
  private final @Nullable Input units;

  TableReader(CsvLayout layout, Input data) {
    this(layout, data, null, List.of(), Map.of(), null);
  }

  private TableReader(
      CsvLayout layout,
      Input data,
      @Nullable List<String> columns,
      List<String> groupings,
      Map<String, String> wordings,
      @Nullable Input units) {
    this.layout = layout;
    this.data = data;
    this.columns = columns;
    this.groupings = groupings;
    this.wordings = wordings;
    this.units = units;
  }

  /** What the layouts do differently. */
  interface Reading {
    /** Reads the file into a builder that has no faults. */
    TableBuilder table();

    /** Returns the rows of the builder. */
    RowKeys keys();

    /** Returns the names and groups that stand in the file. */
    UnitFacts facts();
  }

  /**
   * {@return a reader that takes the columns of an index, in its order, and no others: an unknown
   * one is refused with the nearest known, a wide file must have them all; groupings that the index
   * rolls up by must be there, too}
   *
   * @param definition the definition whose indicators the table must have
   */
  public TableReader against(Index definition) {
    return against(List.of(Objects.requireNonNull(definition, "definition")));
  }

  /**
   * {@return a reader that takes the columns that several indices need, each once, as {@link
   * #against(Index)} does for one}
   *
   * @param definitions the definitions whose indicators the table must have
   */
  public TableReader against(List<Index> definitions) {
    Map<String, String> levels = new LinkedHashMap<>();
    definitions.stream()
        .flatMap(definition -> definition.indicators().stream())
        .filter(indicator -> !indicator.levels().isEmpty())
        .forEach(indicator -> levels.put(indicator.column(), wording(indicator.levels())));
    return new TableReader(
        layout,
        data,
        each(definitions, Index::columns),
        each(definitions, Index::groupings),
        levels,
        units);
  }

  private static List<String> each(List<Index> definitions, Function<Index, List<String>> names) {
    return definitions.stream().flatMap(one -> names.apply(one).stream()).distinct().toList();
  }

  private static String wording(List<Level> levels) {
    return levels.stream()
        .map(level -> Decimals.compact(level.value()) + " is '" + level.label() + "'")
        .collect(Collectors.joining(", "));
  }

  /**
   * {@return a reader that takes some columns, in this order, and no others, as those that several
   * indices need}
   *
   * @param ids the ids of the columns
   */
  public TableReader columns(List<String> ids) {
    return new TableReader(layout, data, List.copyOf(ids), groupings, wordings, units);
  }

  /**
   * {@return a reader that refuses data without some groupings, which may stand in a wide file or
   * in that of units}
   *
   * @param names the names of the groupings
   */
  public TableReader groupings(List<String> names) {
    return new TableReader(layout, data, columns, List.copyOf(names), wordings, units);
  }

  /**
   * {@return a reader that takes names and groups from {@code unit[,name][,group:<Name>…]}}
   *
   * @param file the file
   */
  public TableReader units(Path file) {
    return new TableReader(layout, data, columns, groupings, wordings, Input.of(file));
  }

  /**
   * {@return a reader that takes names and groups from {@code unit[,name][,group:<Name>…]}}
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   */
  public TableReader units(InputStream stream, String name) {
    return new TableReader(layout, data, columns, groupings, wordings, Input.of(stream, name));
  }

  /**
   * Reads the table.
   *
   * @return the table
   * @throws ViolationsException with every fault, each with file, row and column; code {@code
   *     invalid-data}
   */
  public IndicatorTable read() {
    TableResult result = readLenient();
    if (!result.isSound()) {
      throw new ViolationsException(TableBuilder.INVALID, result.violations());
    }
    return result.table();
  }

  /**
   * Reads what is sound, and reports every fault beside it.
   *
   * @return the table of what is sound, with the faults
   */
  public TableResult readLenient() {
    CsvFaults faults = new CsvFaults();
    Reading reading =
        layout == CsvLayout.WIDE
            ? new WideReading(data, columns, wordings, faults)
            : new LongReading(data, columns, wordings, faults);
    TableBuilder table = reading.table();
    UnitFacts facts = reading.facts();
    if (units != null || !facts.isEmpty()) {
      Set<String> rows = reading.keys().units();
      if (units != null) {
        facts.read(units, data.name(), rows, faults);
      }
      facts.addTo(table, rows);
    }
    if (faults.isEmpty()) {
      Input file = units == null ? data : units;
      facts.require(groupings, file.name(), units == null ? whereGroupsGo() : "", faults);
    }
    return new TableResult(table.build(), faults.all());
  }

  /** Returns what to do where the groups of long data are asked for. */
  private String whereGroupsGo() {
    return layout == CsvLayout.WIDE
        ? ""
        : ", in a second file of units for long data: unit,"
            + groupings.stream().map(name -> Header.GROUP + name).collect(Collectors.joining(","));
  }
}
