package org.localgov.indicators.analysis;

import java.util.Arrays;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.text.Decimals;

/**
 * What the values of one column are like; missing values play no part but in the counts.
 *
 * <p>Statistics that are not defined, such as the deviation of a single value, are NaN.
 *
 * @param id the id of the column
 * @param rows how many rows there are
 * @param available how many have a value
 * @param zeros how many have the value 0
 * @param unique how many distinct values there are
 * @param same how often the most frequent value occurs
 * @param minimum the lowest value
 * @param maximum the highest value
 * @param mean the arithmetic mean
 * @param median the middle value, or the mean of the two in the middle
 * @param deviation the standard deviation, divisor n - 1
 * @param skewness the skewness of type 2, of {@link Moments}
 * @param kurtosis the excess kurtosis of type 2, of {@link Moments}
 */
public record ColumnStatistics(
    String id,
    int rows,
    int available,
    int zeros,
    int unique,
    int same,
    double minimum,
    double maximum,
    double mean,
    double median,
    double deviation,
    double skewness,
    double kurtosis) {

  /**
   * {@return the statistics of a column}
   *
   * @param id its id
   * @param column its values
   */
  public static ColumnStatistics of(String id, Column column) {
    Sample sample = Sample.of(id, column, 1);
    double[] values = sample.values();
    Arrays.sort(values);
    int zeros = 0;
    int unique = 0;
    int same = 0;
    int alike = 0;
    for (int i = 0; i < values.length; i++) {
      zeros += values[i] == 0 ? 1 : 0;
      alike = i > 0 && values[i] == values[i - 1] ? alike + 1 : 1;
      unique += alike == 1 ? 1 : 0;
      same = Math.max(same, alike);
    }
    boolean isEmpty = values.length == 0;
    return new ColumnStatistics(
        id,
        column.size(),
        values.length,
        zeros,
        unique,
        same,
        isEmpty ? Double.NaN : values[0],
        isEmpty ? Double.NaN : values[values.length - 1],
        sample.mean(),
        sample.quantile(0.5),
        sample.deviation(),
        sample.skewness(),
        sample.kurtosis());
  }

  /** {@return how many rows have no value} */
  public int missing() {
    return rows - available;
  }

  /** {@return how many rows have a value other than 0} */
  public int nonZeros() {
    return available - zeros;
  }

  /** {@return the share of the rows that have a value, 0..1; NaN without rows} */
  public double availableShare() {
    return (double) available / rows;
  }

  /** {@return the share of the values that are not 0, 0..1; NaN without values} */
  public double nonZeroShare() {
    return (double) nonZeros() / available;
  }

  /** {@return the number of distinct values as a share of the values, 0..1; NaN without values} */
  public double uniqueShare() {
    return (double) unique / available;
  }

  /** {@return the share of the values that are the most frequent one, 0..1; NaN without values} */
  public double sameShare() {
    return (double) same / available;
  }

  /** Returns the id, how many values there are, mean and deviation. */
  @Override
  public String toString() {
    return "ColumnStatistics["
        + id
        + ", "
        + available
        + " of "
        + rows
        + ", mean "
        + Decimals.compact(mean)
        + ", deviation "
        + Decimals.compact(deviation)
        + "]";
  }
}
