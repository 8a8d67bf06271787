package org.localgov.indicators.spi;

import org.localgov.indicators.table.Column;

/**
 * The values of one indicator that a normalisation is fitted on, directed so that more is better.
 *
 * <p>Missing values are no part of a sample. The statistics are computed when asked for; instances
 * are not changed by it and are safe to share between threads.
 */
public final class Sample {
  private static final int BLOCK = 1024;

  private final String indicator;
  private final Column column;
  private final int sign;

  private Sample(String indicator, Column column, int sign) {
    this.indicator = indicator;
    this.column = column;
    this.sign = sign;
  }

  /**
   * Returns the sample of a column.
   *
   * @param indicator the id of the indicator, for messages
   * @param column raw values, NaN where missing
   * @param sign what raw values are multiplied by: 1, or -1 where less is better
   */
  public static Sample of(String indicator, Column column, int sign) {
    return new Sample(indicator, column, sign);
  }

  /** Returns the id of the indicator. */
  public String indicator() {
    return indicator;
  }

  /** Returns 1, or -1 where raw values were turned around. */
  public int sign() {
    return sign;
  }

  /** Returns a value given on the raw scale (a bound, a target) on the directed scale, or back. */
  public double direct(double value) {
    return sign * value + 0.0;
  }

  /** Returns the number of values that are there. */
  public int size() {
    return column.size() - column.missing();
  }

  /**
   * Returns the directed values that are there, in the order of the rows, in an array of their own.
   */
  public double[] values() {
    double[] values = new double[size()];
    int at = 0;
    for (int row = 0; row < column.size(); row++) {
      double value = column.get(row);
      if (value == value) {
        values[at++] = sign * value + 0.0;
      }
    }
    return values;
  }

  /** Returns the lowest value, positive infinity if there is none. */
  public double minimum() {
    return 0.0 + (sign > 0 ? extremes()[0] : -extremes()[1]);
  }

  /** Returns the highest value, negative infinity if there is none. */
  public double maximum() {
    return 0.0 + (sign > 0 ? extremes()[1] : -extremes()[0]);
  }

  /** Returns the arithmetic mean, summed with Neumaier's compensation; NaN if there is no value. */
  public double mean() {
    double[] block = new double[BLOCK];
    double sum = 0;
    double compensation = 0;
    for (int from = 0; from < column.size(); from += BLOCK) {
      int length = Math.min(BLOCK, column.size() - from);
      column.read(from, block, length);
      for (int i = 0; i < length; i++) {
        double value = block[i];
        if (value == value) {
          double next = sum + value;
          compensation +=
              Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
          sum = next;
        }
      }
    }
    return sign * ((sum + compensation) / size()) + 0.0;
  }

  /**
   * Returns the sample standard deviation (divisor n - 1), in two passes with the correction of
   * Chan, Golub and LeVeque (1983), The American Statistician 37(3), p. 243; NaN below two values.
   * The squares are summed with Neumaier's compensation, so that the order of the rows does not
   * show.
   */
  public double deviation() {
    double mean = sign * mean();
    double[] block = new double[BLOCK];
    double squares = 0;
    double compensation = 0;
    double rest = 0;
    for (int from = 0; from < column.size(); from += BLOCK) {
      int length = Math.min(BLOCK, column.size() - from);
      column.read(from, block, length);
      for (int i = 0; i < length; i++) {
        double difference = block[i] - mean;
        if (difference == difference) {
          double square = difference * difference;
          double next = squares + square;
          compensation += squares >= square ? (squares - next) + square : (square - next) + squares;
          squares = next;
          rest += difference;
        }
      }
    }
    int n = size();
    return n < 2 ? Double.NaN : Math.sqrt((squares + compensation - rest * rest / n) / (n - 1));
  }

  /**
   * Returns the lowest and highest raw value; several at a time, since the order does not matter.
   */
  private double[] extremes() {
    double[] block = new double[BLOCK];
    double[] low = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY
    };
    double[] high = {
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int from = 0; from < column.size(); from += BLOCK) {
      int length = Math.min(BLOCK, column.size() - from);
      column.read(from, block, length);
      widen(block, length, low, high);
    }
    double lowest = Math.min(Math.min(low[0], low[1]), Math.min(low[2], low[3]));
    double highest = Math.max(Math.max(high[0], high[1]), Math.max(high[2], high[3]));
    return new double[] {lowest, highest};
  }

  private static void widen(double[] block, int length, double[] low, double[] high) {
    double l0 = low[0];
    double l1 = low[1];
    double l2 = low[2];
    double l3 = low[3];
    double h0 = high[0];
    double h1 = high[1];
    double h2 = high[2];
    double h3 = high[3];
    int i = 0;
    for (; i + 3 < length; i += 4) {
      double a = block[i];
      double b = block[i + 1];
      double c = block[i + 2];
      double d = block[i + 3];
      l0 = a < l0 ? a : l0;
      l1 = b < l1 ? b : l1;
      l2 = c < l2 ? c : l2;
      l3 = d < l3 ? d : l3;
      h0 = a > h0 ? a : h0;
      h1 = b > h1 ? b : h1;
      h2 = c > h2 ? c : h2;
      h3 = d > h3 ? d : h3;
    }
    for (; i < length; i++) {
      l0 = block[i] < l0 ? block[i] : l0;
      h0 = block[i] > h0 ? block[i] : h0;
    }
    low[0] = l0;
    low[1] = l1;
    low[2] = l2;
    low[3] = l3;
    high[0] = h0;
    high[1] = h1;
    high[2] = h2;
    high[3] = h3;
  }
}
