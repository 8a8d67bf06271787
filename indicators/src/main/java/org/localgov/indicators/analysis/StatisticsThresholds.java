package org.localgov.indicators.analysis;

/**
 * Where statistics of a column are flagged.
 *
 * <p>Shares are of all rows, missing values included. A column is flagged for outliers where both
 * its skewness, whatever the sign, and its excess kurtosis are above their thresholds. Source of
 * the flags and of the defaults: COINr 1.1.14, function {@code get_stats} (Becker and others 2022,
 * Journal of Open Source Software 7(78), 4567).
 *
 * @param skewness the absolute skewness above which, with the kurtosis, outliers are likely
 * @param kurtosis the excess kurtosis above which, with the skewness, outliers are likely
 * @param availability the share of rows with a value below which it is low, 0..1
 * @param nonZero the share of rows with a value other than 0 below which it is low, 0..1
 * @param unique the number of distinct values, as a share of the rows, below which it is low, 0..1
 */
public record StatisticsThresholds(
    double skewness, double kurtosis, double availability, double nonZero, double unique) {
  /** Skewness 2, kurtosis 3.5, availability 0.65, non-zero and unique share 0.5. */
  public static final StatisticsThresholds DEFAULT =
      new StatisticsThresholds(2, 3.5, 0.65, 0.5, 0.5);

  /**
   * Checks the thresholds.
   *
   * @param skewness the absolute skewness, 0 or more
   * @param kurtosis the excess kurtosis, any number
   * @param availability the share of rows with a value, 0..1
   * @param nonZero the share of rows with a value other than 0, 0..1
   * @param unique the share of distinct values, 0..1
   * @throws IllegalArgumentException if one is out of its range
   */
  public StatisticsThresholds {
    if (!(skewness >= 0)) {
      throw new IllegalArgumentException("skewness must be 0 or more, got " + skewness);
    }
    if (Double.isNaN(kurtosis)) {
      throw new IllegalArgumentException("kurtosis must be a number, got " + kurtosis);
    }
    share("availability", availability);
    share("non-zero share", nonZero);
    share("unique share", unique);
  }

  private static void share(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must be in 0..1, got " + value);
    }
  }

  /**
   * {@return whether enough rows have a value}
   *
   * @param column the statistics of a column
   */
  public StatisticsFlag availabilityFlag(ColumnStatistics column) {
    return low(column.available(), column.rows(), availability);
  }

  /**
   * {@return whether enough rows have a value other than 0}
   *
   * @param column the statistics of a column
   */
  public StatisticsFlag nonZeroFlag(ColumnStatistics column) {
    return low(column.nonZeros(), column.rows(), nonZero);
  }

  /**
   * {@return whether there are enough distinct values}
   *
   * @param column the statistics of a column
   */
  public StatisticsFlag uniqueFlag(ColumnStatistics column) {
    return low(column.unique(), column.rows(), unique);
  }

  private static StatisticsFlag low(int count, int rows, double threshold) {
    return (double) count / rows >= threshold ? StatisticsFlag.OK : StatisticsFlag.LOW;
  }

  /**
   * {@return whether outliers are likely; not where the shape of the values is not defined}
   *
   * @param column the statistics of a column
   */
  public StatisticsFlag outlierFlag(ColumnStatistics column) {
    return Math.abs(column.skewness()) > skewness && column.kurtosis() > kurtosis
        ? StatisticsFlag.OUTLIERS
        : StatisticsFlag.OK;
  }
}
