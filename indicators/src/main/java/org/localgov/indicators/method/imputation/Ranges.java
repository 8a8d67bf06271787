package org.localgov.indicators.method.imputation;

import static org.localgov.indicators.text.Decimals.compact;

import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.Column;

/** The range of each indicator in a sample, which puts all of them on one scale from 0 to 1. */
final class Ranges {
  private final double[] low;
  private final double[] high;

  private Ranges(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /**
   * Returns the ranges of a sample.
   *
   * @throws RefusalException if one is not finite
   */
  static Ranges of(String method, Cells sample) {
    double[] low = new double[sample.size()];
    double[] high = new double[sample.size()];
    for (int indicator = 0; indicator < low.length; indicator++) {
      Column column = sample.column(indicator);
      low[indicator] = column.minimum();
      high[indicator] = column.maximum();
      if (high[indicator] - low[indicator] == Double.POSITIVE_INFINITY) {
        throw new RefusalException(
            method
                + " needs values whose range is finite, '"
                + sample.id(indicator)
                + "' has "
                + compact(low[indicator])
                + " and "
                + compact(high[indicator])
                + "; use another unit of measurement");
      }
    }
    return new Ranges(low, high);
  }

  /** Returns whether an indicator has a value in the sample. */
  boolean isKnown(int indicator) {
    return low[indicator] <= high[indicator];
  }

  /** Returns whether an indicator has two different values in the sample. */
  boolean isSpread(int indicator) {
    return low[indicator] < high[indicator];
  }

  /** Returns where a value lies between the worst (0) and the best (1) of the sample. */
  double share(int indicator, double value, int sign) {
    double width = high[indicator] - low[indicator];
    return sign > 0 ? (value - low[indicator]) / width : (high[indicator] - value) / width;
  }

  /** Returns the value that lies at a share of the way from the worst to the best. */
  double value(int indicator, double share, int sign) {
    double low = this.low[indicator];
    double high = this.high[indicator];
    double value = sign > 0 ? low + share * (high - low) : high - share * (high - low);
    return share >= 0 && share <= 1 ? Math.min(Math.max(value, low), high) : value;
  }

  /** Returns how far apart two values are, as a share of the range. */
  double distance(int indicator, double one, double other) {
    return Math.abs(one - other) / (high[indicator] - low[indicator]);
  }
}
