package org.localgov.indicators.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;

/**
 * A result as columns and rows, for reading, for CSV and for JSON: what every analysis gives beside
 * its own methods.
 *
 * <p>A cell is a text, a number or missing; {@code NaN} and empty optionals are missing. Instances
 * are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ResultTable.of("alpha", "node", "#items", "#alpha").row("Physical", 8, 0.68).build().table();
 * }</pre>
 */
public final class ResultTable {
  private final String name;
  private final List<String> headers;
  private final List<List<@Nullable Object>> rows;

  private ResultTable(String name, List<String> headers, List<List<@Nullable Object>> rows) {
    this.name = name;
    this.headers = headers;
    this.rows = rows;
  }

  /**
   * {@return a builder of a table}
   *
   * @param name what the table holds, in lower-kebab
   * @param headers the columns; a leading {@code #} marks a column of numbers
   */
  public static Builder of(String name, String... headers) {
    return new Builder(name, List.of(headers));
  }

  /**
   * {@return a builder of a table}
   *
   * @param name what the table holds, in lower-kebab
   * @param headers the columns; a leading {@code #} marks a column of numbers
   */
  public static Builder of(String name, List<String> headers) {
    return new Builder(name, List.copyOf(headers));
  }

  /** {@return what the table holds, in lower-kebab} */
  public String name() {
    return name;
  }

  /** {@return the names of the columns, in order} */
  public List<String> columns() {
    return headers.stream().map(ResultTable::plain).toList();
  }

  /** {@return the rows, each with a text, a number or null a column; unmodifiable} */
  public List<List<@Nullable Object>> rows() {
    return rows;
  }

  /**
   * {@return the rows that have one of some values in a column}
   *
   * @param column the name of the column
   * @param values the values, as text
   * @throws UnknownNameException if there is no such column, or no row has one of the values
   */
  public ResultTable where(String column, Collection<String> values) {
    int at = columns().indexOf(column);
    if (at < 0) {
      throw new UnknownNameException("column", column, columns());
    }
    Set<String> known = new LinkedHashSet<>();
    rows.forEach(row -> known.add(Objects.toString(row.get(at), "")));
    for (String value : values) {
      if (!known.contains(value)) {
        throw new UnknownNameException(column, value, known);
      }
    }
    return new ResultTable(
        name,
        headers,
        rows.stream().filter(row -> values.contains(Objects.toString(row.get(at), ""))).toList());
  }

  private static String plain(String header) {
    return header.startsWith("#") ? header.substring(1) : header;
  }

  /** {@return the table as aligned text, numbers rounded for reading; a missing cell is empty} */
  public String table() {
    TextTable text = TextTable.of(headers.toArray(String[]::new));
    for (List<@Nullable Object> row : rows) {
      text.row(row.stream().map(ResultTable::text).toArray(String[]::new));
    }
    return text.toString();
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Double number ? Decimals.compact(number) : cell.toString();
  }

  /** Returns name and size in one line. */
  @Override
  public String toString() {
    return name + "[" + rows.size() + " rows × " + headers.size() + " columns]";
  }

  /** Collects the rows of one table; one builder is for one thread. */
  public static final class Builder {
    private final String name;
    private final List<String> headers;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private Builder(String name, List<String> headers) {
      this.name = name;
      this.headers = headers;
    }

    /**
     * Adds a row.
     *
     * @param cells one a column: numbers, optionals of these, null, or anything that says itself
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Builder row(@Nullable Object... cells) {
      if (cells.length != headers.size()) {
        throw new IllegalArgumentException(
            "row must have " + headers.size() + " cells, got " + cells.length);
      }
      List<@Nullable Object> row = new ArrayList<>();
      for (Object cell : cells) {
        row.add(settled(cell));
      }
      rows.add(Collections.unmodifiableList(row));
      return this;
    }

    private static @Nullable Object settled(@Nullable Object cell) {
      if (cell instanceof Optional<?> optional) {
        return settled(optional.orElse(null));
      }
      if (cell instanceof OptionalDouble optional) {
        return optional.isPresent() ? settled(optional.getAsDouble()) : null;
      }
      if (cell instanceof OptionalInt optional) {
        return optional.isPresent() ? optional.getAsInt() : null;
      }
      if (cell instanceof Double number) {
        return Double.isNaN(number) ? null : number;
      }
      return cell == null || cell instanceof Number ? cell : cell.toString();
    }

    /** {@return the table} */
    public ResultTable build() {
      return new ResultTable(name, headers, Collections.unmodifiableList(new ArrayList<>(rows)));
    }
  }
}
