package org.localgov.serialization.csv;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.serialization.internal.Input;
import org.localgov.serialization.internal.Output;

/**
 * Tables as CSV: UTF-8, commas, a point in decimals, a header.
 *
 * <p>Wide: {@code unit[,period][,name][,group:<Name>…],<indicator>…}, a line a unit and period; an
 * empty cell is missing. Long: {@code unit,indicator[,period],value[,status,source]}, a line a
 * value; an empty value has the status of a missing one. Columns may stand in any order. A byte
 * order mark, CRLF and a last line without an end are accepted; nothing else is guessed, trimmed or
 * left out.
 *
 * <pre>{@code
 * IndicatorTable data = IndicatorCsv.wide(path).read();
 * TableResult checked = IndicatorCsv.longLayout(path).against(index).units(units).readLenient();
 * String text = IndicatorCsv.write(data, CsvLayout.WIDE);
 * }</pre>
 */
public final class IndicatorCsv {
  private IndicatorCsv() {}

  /**
   * {@return a reader of a wide file}
   *
   * @param file the file
   */
  public static TableReader wide(Path file) {
    return of(CsvLayout.WIDE, file);
  }

  /**
   * {@return a reader of a wide file from a stream with a name for messages}
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   */
  public static TableReader wide(InputStream stream, String name) {
    return of(CsvLayout.WIDE, stream, name);
  }

  /**
   * {@return a reader of a long file}
   *
   * @param file the file
   */
  public static TableReader longLayout(Path file) {
    return of(CsvLayout.LONG, file);
  }

  /**
   * {@return a reader of a long file from a stream with a name for messages}
   *
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   */
  public static TableReader longLayout(InputStream stream, String name) {
    return of(CsvLayout.LONG, stream, name);
  }

  /**
   * {@return a reader of a file in a layout}
   *
   * @param layout how the data are laid out
   * @param file the file
   */
  public static TableReader of(CsvLayout layout, Path file) {
    return new TableReader(layout, Input.of(file));
  }

  /**
   * {@return a reader of a stream in a layout, with a name for messages}
   *
   * @param layout how the data are laid out
   * @param stream the stream, which is closed
   * @param name what the stream is called in messages
   */
  public static TableReader of(CsvLayout layout, InputStream stream, String name) {
    return new TableReader(layout, Input.of(stream, name));
  }

  /**
   * {@return a table as text} Wide has names and groups; long has a line even for a missing value,
   * so that reading it gives the same rows and columns.
   *
   * @param table the data
   * @param layout how the data are laid out
   * @throws IllegalArgumentException if a column of a wide table is called unit, period or name
   */
  public static String write(IndicatorTable table, CsvLayout layout) {
    return Output.text(writer -> TableWriting.write(table, layout, writer));
  }

  /**
   * Writes a table to a file, which is replaced if it exists.
   *
   * @param table the data
   * @param layout how the data are laid out
   * @param file the file
   * @throws LocalgovException if it cannot be written
   */
  public static void write(IndicatorTable table, CsvLayout layout, Path file) {
    Output.write(file, writer -> TableWriting.write(table, layout, writer));
  }

  /**
   * Writes a table to a stream, which stays open.
   *
   * @param table the data
   * @param layout how the data are laid out
   * @param stream the stream
   * @throws LocalgovException if it cannot be written
   */
  public static void write(IndicatorTable table, CsvLayout layout, OutputStream stream) {
    Output.write(stream, writer -> TableWriting.write(table, layout, writer));
  }

  /**
   * {@return the units of a table with their names and groups, a line a unit}
   *
   * @param table the data
   */
  public static String writeUnits(IndicatorTable table) {
    return Output.text(writer -> TableWriting.units(table, writer));
  }

  /**
   * Writes the units of a table with their names and groups to a file.
   *
   * @param table the data
   * @param file the file
   */
  public static void writeUnits(IndicatorTable table, Path file) {
    Output.write(file, writer -> TableWriting.units(table, writer));
  }

  /**
   * {@return a file to be filled in: wide, a header with every column the index needs; long, the
   * header and a line for each column, to be repeated for each unit}
   *
   * @param index the definition
   * @param layout how the data are laid out
   */
  public static String template(Index index, CsvLayout layout) {
    return Output.text(writer -> TableWriting.template(index, layout, writer));
  }
}
