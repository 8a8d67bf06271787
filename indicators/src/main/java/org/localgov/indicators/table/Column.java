package org.localgov.indicators.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's values, a double a row; NaN stands for a missing value and for nothing else.
 *
 * <p>Immutable and safe to share between threads. Work on many rows goes through {@link #read},
 * block by block, without a copy of the whole.
 */
public final class Column {
  private static final int BLOCK = 1024;

  private final double[] values;
  private final int missing;
  private final double minimum;
  private final double maximum;

  private Column(double[] values) {
    this.values = values;
    int gaps = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (value < low) {
        low = value;
      }
      if (value > high) {
        high = value;
      }
      if (Double.isNaN(value)) {
        gaps++;
      }
    }
    missing = gaps;
    minimum = low;
    maximum = high;
  }

  /**
   * {@return a column of the values; the array is copied, and -0.0 becomes 0.0}
   *
   * @param values the values by row, NaN where missing
   * @throws IllegalArgumentException if a value is infinite
   */
  public static Column of(double... values) {
    return checked(values.clone());
  }

  private static Column checked(double[] values) {
    for (int row = 0; row < values.length; row++) {
      values[row] += 0.0;
    }
    Column column = new Column(values);
    if (Math.max(-column.minimum, column.maximum) == Double.POSITIVE_INFINITY) {
      throw infinite(values);
    }
    return column;
  }

  private static IllegalArgumentException infinite(double[] values) {
    int row = 0;
    while (!Double.isInfinite(values[row])) {
      row++;
    }
    return new IllegalArgumentException(
        "value of a column must be finite, or NaN where it is missing, got "
            + values[row]
            + " in row "
            + row);
  }

  /** Returns a column that owns the array; nobody else may keep it. */
  static Column owning(double[] values) {
    return new Column(values);
  }

  /** {@return the number of rows} */
  public int size() {
    return values.length;
  }

  /** {@return how many rows have no value} */
  public int missing() {
    return missing;
  }

  /**
   * {@return the value of a row, NaN where it is missing}
   *
   * @param row the number of the row, from 0
   */
  public double get(int row) {
    return values[row];
  }

  /**
   * Copies the values of {@code length} rows from {@code from} on to the start of {@code into}.
   *
   * @param from the first row to read
   * @param into where to put the values
   * @param length how many rows to read
   * @throws IndexOutOfBoundsException if there are not so many rows, or no room
   */
  public void read(int from, double[] into, int length) {
    System.arraycopy(values, from, into, 0, length);
  }

  /** {@return the lowest value; positive infinity if no value is there} */
  public double minimum() {
    return minimum;
  }

  /** {@return the highest value; negative infinity if no value is there} */
  public double maximum() {
    return maximum;
  }

  /**
   * {@return the column of some rows, in the order given}
   *
   * @param rows the rows
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Column select(int... rows) {
    double[] selected = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = values[rows[i]];
    }
    return new Column(selected);
  }

  /**
   * {@return this column with another value in one row}
   *
   * @param row the number of the row, from 0
   * @param value the value, NaN where it is missing
   * @throws IllegalArgumentException if the value is infinite
   */
  public Column with(int row, double value) {
    double[] changed = values.clone();
    changed[row] = value;
    return checked(changed);
  }

  /** {@return all values in an array of the caller's own} */
  public double[] toArray() {
    return values.clone();
  }

  /**
   * {@return this column divided by {@code d / factor}, row by row; missing where either is}
   *
   * @param denominator the column to divide by
   * @param factor what the quotient is multiplied by
   * @throws IllegalArgumentException if a quotient is infinite, as with a denominator of 0
   */
  public Column dividedBy(Column denominator, double factor) {
    double[] quotient = new double[values.length];
    double[] block = new double[Math.min(BLOCK, quotient.length)];
    for (int from = 0; from < quotient.length; from += BLOCK) {
      int length = Math.min(BLOCK, quotient.length - from);
      denominator.read(from, block, length);
      for (int i = 0; i < length; i++) {
        quotient[from + i] = values[from + i] / (block[i] / factor);
      }
    }
    return checked(quotient);
  }

  /** Returns the number of rows and of missing values. */
  @Override
  public String toString() {
    return "Column[" + size() + " rows, " + missing + " missing]";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
