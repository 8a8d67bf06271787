package org.localgov.serialization.csv;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.table.TableBuilder;
import org.localgov.serialization.csv.internal.CsvFaults;
import org.localgov.serialization.csv.internal.CsvRows;
import org.localgov.serialization.csv.internal.Header;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.Output;

/**
 * Values of the domain as CSV, where a table is natural: cities, their governments, memberships.
 *
 * <p>One line a value, one column a part, named like the property in JSON; an empty cell is absent.
 * A source takes the columns {@code source}, {@code source.url} and {@code source.licence}. A list
 * of names of an enumeration stands in one cell with semicolons between them, as the {@code
 * separator} of W3C, Metadata Vocabulary for Tabular Data (2015), allows. Columns may stand in any
 * order, and those of parts that may be absent may be left out; an unknown one is refused. As
 * elsewhere, a file must have a row, and nothing is guessed, trimmed or left out.
 *
 * <p>Mayoral powers are {@code city,asset,dimension,level}, a line a cell: an empty level is
 * unrated. An asset or function without any rated cell keeps its lines, and a city without any has
 * one with its id alone. The lines of a city need not stand together.
 *
 * <p>A type whose values have further parts within parts, such as a partnership, has no CSV.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * List<CityGovernment> governments = ValueCsv.of(CityGovernment.class).read(Path.of("governments.csv"));
 * ValueCsv.of(City.class).write(cities, Path.of("cities.csv"));
 * }</pre>
 *
 * @param <V> the type of the values
 */
public final class ValueCsv<V> {
  /** The code of a type that has no CSV. */
  public static final String NO_TABLE = "no-table";

  private final ValueTable<V> table;

  private ValueCsv(ValueTable<V> table) {
    this.table = table;
  }

  /**
   * {@return the CSV of a type}
   *
   * @param <V> the type of value
   * @param type the type
   * @throws LocalgovException with code {@value #NO_TABLE}, the reason and the types that have one,
   *     if this type has none
   */
  public static <V> ValueCsv<V> of(Class<V> type) {
    return new ValueCsv<>(ValueTables.of(Objects.requireNonNull(type, "type")));
  }

  /** {@return the types that have a CSV, in alphabetical order; unmodifiable} */
  public static List<Class<?>> types() {
    return ValueTables.types();
  }

  /** {@return every column in the order in which they are written; unmodifiable} */
  public List<String> columns() {
    return table.columns();
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the values, in the order of the rows
   * @throws ViolationsException with every fault of every row, each with file, row, column, value
   *     and rule
   */
  public List<V> read(Path file) {
    return sound(readLenient(file));
  }

  /**
   * Reads a stream, which is closed.
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   * @return the values, in the order of the rows
   * @throws ViolationsException with every fault of every row, each with row, column, value and
   *     rule
   */
  public List<V> read(InputStream stream, String name) {
    return sound(readLenient(stream, name));
  }

  /**
   * Reads what is sound in a file, and reports every fault beside it.
   *
   * @param file the file
   * @return the values of sound rows, and the faults of the others
   */
  public ValuesResult<V> readLenient(Path file) {
    return read(Input.of(file));
  }

  /**
   * Reads what is sound in a stream, which is closed, and reports every fault beside it.
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   * @return the values of sound rows, and the faults of the others
   */
  public ValuesResult<V> readLenient(InputStream stream, String name) {
    return read(Input.of(stream, name));
  }

  /**
   * {@return values as text; of no values, the header alone}
   *
   * @param values the values
   * @throws IllegalArgumentException if two powers are of the same city
   */
  public String write(List<V> values) {
    return Output.text(writer -> table.write(values, new CsvWriter(writer)));
  }

  /**
   * Writes values to a file, which is replaced if it exists.
   *
   * @param values the values
   * @param file the file
   * @throws LocalgovException if it cannot be written
   * @throws IllegalArgumentException if two powers are of the same city
   */
  public void write(List<V> values, Path file) {
    Output.write(file, writer -> table.write(values, new CsvWriter(writer)));
  }

  /**
   * Writes values to a stream, which stays open.
   *
   * @param values the values
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   * @throws IllegalArgumentException if two powers are of the same city
   */
  public void write(List<V> values, OutputStream stream) {
    Output.write(stream, writer -> table.write(values, new CsvWriter(writer)));
  }

  private ValuesResult<V> read(Input input) {
    CsvFaults faults = new CsvFaults();
    List<V> values = List.of();
    try (CsvRows rows = new CsvRows(input, faults)) {
      Header header = Header.read(rows, faults, List.of());
      if (header != null) {
        header.require(table.required(), rows, faults);
        header.refuseOthers(table.columns(), rows, faults);
        if (table.required().stream().allMatch(header::has)) {
          values = values(new ValueRow(header, rows, faults), rows);
        }
      }
    }
    return new ValuesResult<>(values, faults.all());
  }

  private List<V> values(ValueRow row, CsvRows rows) {
    ValueTable.Reading<V> reading = table.reading();
    while (row.next()) {
      reading.take(row);
    }
    rows.requireAny();
    return reading.values();
  }

  private static <V> List<V> sound(ValuesResult<V> result) {
    if (!result.isSound()) {
      throw new ViolationsException(TableBuilder.INVALID, result.violations());
    }
    return result.values();
  }
}
