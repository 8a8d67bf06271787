package org.localgov.indicators.spi;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.table.Column;

/**
 * The values of one indicator that a normalisation is fitted on, directed so that more is better.
 *
 * <p>Missing values are no part of a sample. The statistics are computed when asked for; instances
 * are not changed by it and are safe to share between threads.
 */
public final class Sample {
  private final String indicator;
  private final Column column;
  private final int sign;
  private final @Nullable Function<String, int[]> rowsOf;

  /** Found when asked for; NaN until then. Threads that race find the same bits. */
  private volatile double mean = Double.NaN;

  private Sample(
      String indicator, Column column, int sign, @Nullable Function<String, int[]> rowsOf) {
    this.indicator = indicator;
    this.column = column;
    this.sign = sign;
    this.rowsOf = rowsOf;
  }

  /**
   * {@return the sample of a column whose units are not known: {@link #valueOf} finds none}
   *
   * @param indicator the id of the indicator, for messages
   * @param column raw values, NaN where missing
   * @param sign what raw values are multiplied by: 1, or -1 where less is better
   */
  public static Sample of(String indicator, Column column, int sign) {
    return new Sample(indicator, column, sign, null);
  }

  /**
   * {@return the sample of a column whose units are known}
   *
   * @param indicator the id of the indicator, for messages
   * @param column raw values, NaN where missing
   * @param sign what raw values are multiplied by: 1, or -1 where less is better
   * @param rowsOf returns the rows of the column that belong to a unit, numbered from 0
   */
  public static Sample of(
      String indicator, Column column, int sign, Function<String, int[]> rowsOf) {
    return new Sample(indicator, column, sign, rowsOf);
  }

  /**
   * {@return the sample of a column whose units are known}
   *
   * @param indicator the id of the indicator, for messages
   * @param column raw values, NaN where missing
   * @param sign what raw values are multiplied by: 1, or -1 where less is better
   * @param units the unit of each row of the column
   */
  public static Sample of(String indicator, Column column, int sign, List<String> units) {
    List<String> known = List.copyOf(units);
    return of(
        indicator,
        column,
        sign,
        unit ->
            IntStream.range(0, known.size()).filter(row -> known.get(row).equals(unit)).toArray());
  }

  /** {@return the id of the indicator} */
  public String indicator() {
    return indicator;
  }

  /** {@return 1, or -1 where raw values were turned around} */
  public int sign() {
    return sign;
  }

  /**
   * {@return a value given on the raw scale (a bound, a target) on the directed scale, or back}
   *
   * @param value the value to direct
   */
  public double direct(double value) {
    return sign * value + 0.0;
  }

  /** {@return the number of values that are there} */
  public int size() {
    return column.size() - column.missing();
  }

  /**
   * {@return the directed values that are there, in the order of the rows, in an array of their
   * own}
   */
  public double[] values() {
    double[] values = new double[size()];
    int at = 0;
    for (int row = 0; row < column.size(); row++) {
      double value = column.get(row);
      if (!Double.isNaN(value)) {
        values[at++] = sign * value + 0.0;
      }
    }
    return values;
  }

  /**
   * {@return the directed value of a unit; empty if the unit is not in the sample, has no value, or
   * the units are not known}
   *
   * @param unit the id of the unit
   * @throws RefusalException if the unit has several rows, as in a table of several periods
   */
  public OptionalDouble valueOf(String unit) {
    int[] rows = rowsOf == null ? new int[0] : rowsOf.apply(unit);
    if (rows.length > 1) {
      throw new RefusalException(
          "unit "
              + Quoted.of(unit)
              + " must have one row in the sample, got several; normalise each period for"
              + " itself (scope period)");
    }
    return rows.length == 0 || Double.isNaN(column.get(rows[0]))
        ? OptionalDouble.empty()
        : OptionalDouble.of(direct(column.get(rows[0])));
  }

  /** {@return the lowest value, positive infinity if there is none} */
  public double minimum() {
    return 0.0 + (sign > 0 ? column.minimum() : -column.maximum());
  }

  /** {@return the highest value, negative infinity if there is none} */
  public double maximum() {
    return 0.0 + (sign > 0 ? column.maximum() : -column.minimum());
  }

  /**
   * {@return the arithmetic mean, summed with Neumaier's compensation; NaN if there is no value}
   */
  public double mean() {
    double known = mean;
    if (Double.isNaN(known) && size() > 0) {
      known = summedMean();
      mean = known;
    }
    return known;
  }

  private double summedMean() {
    boolean hasGaps = column.missing() > 0;
    Summation sum = new Summation();
    for (int row = 0; row < column.size(); row++) {
      double value = column.get(row);
      if (!(hasGaps && Double.isNaN(value))) {
        sum.add(value);
      }
    }
    return sign * (sum.value() / size()) + 0.0;
  }

  /**
   * {@return the sample standard deviation (divisor n - 1), in two passes with the correction of
   * Chan, Golub and LeVeque (1983), The American Statistician 37(3), p} 243; NaN below two values.
   * The squares are summed with Neumaier's compensation, so that the order of the rows does not
   * show.
   */
  public double deviation() {
    double mean = sign * mean();
    boolean hasGaps = column.missing() > 0;
    Summation squares = new Summation();
    double rest = 0;
    for (int row = 0; row < column.size(); row++) {
      double difference = column.get(row) - mean;
      if (!(hasGaps && Double.isNaN(difference))) {
        squares.add(difference * difference);
        rest += difference;
      }
    }
    int n = size();
    return n < 2 ? Double.NaN : Math.sqrt((squares.value() - rest * rest / n) / (n - 1));
  }

  /**
   * {@return the skewness of type 2 (Joanes and Gill 1998, The Statistician 47(1), p} 184), which
   * is positive where the longer tail is that of high directed values; NaN below three values, and
   * where all are the same.
   */
  public double skewness() {
    return Moments.of(values()).skewness();
  }

  /**
   * {@return the excess kurtosis of type 2 (Joanes and Gill 1998, The Statistician 47(1), p} 184),
   * near 0 for a normal distribution; NaN below four values, and where all are the same.
   */
  public double kurtosis() {
    return Moments.of(values()).kurtosis();
  }

  /**
   * {@return a quantile of the directed values, of type 7 of Hyndman and Fan (1996), The American
   * Statistician 50(4), p} 363: straight lines between the values, of which the k-th of n is the
   * quantile {@code (k - 1) / (n - 1)}; NaN if there is no value.
   *
   * @param share between 0, the lowest value, and 1, the highest
   * @throws IllegalArgumentException if the share is not
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share of a quantile must be in 0..1, got " + share);
    }
    double[] sorted = values();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(sorted);
    double position = (sorted.length - 1) * share;
    int below = (int) position;
    double low = sorted[below];
    double high = sorted[Math.min(below + 1, sorted.length - 1)];
    double part = position - below;
    return Math.min(Math.max((1 - part) * low + part * high, low), high);
  }
}
