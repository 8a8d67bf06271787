package org.localgov.indicators.method.imputation;

import java.util.Arrays;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;

/** What stands for several values: their mean or their median. */
enum Centre {
  /** The arithmetic mean, summed with compensation and never outside the values' range. */
  MEAN("mean") {
    @Override
    double of(Sample sample) {
      double mean = sample.mean();
      if (Double.isInfinite(mean) || Double.isNaN(mean)) {
        mean = ofHuge(sample.values());
      }
      return Math.min(Math.max(mean, sample.minimum()), sample.maximum());
    }
  },
  /** The middle value, or half way between the two middle ones. */
  MEDIAN("median") {
    @Override
    double of(Sample sample) {
      return sample.quantile(0.5);
    }
  };

  private static final int SHIFT = 64;

  private final String text;

  Centre(String text) {
    this.text = text;
  }

  /** Returns the centre of at least one value. */
  abstract double of(Sample sample);

  /** Returns the centre of the first values of an array, NaN if there is none. */
  double of(double[] values, int length) {
    return length == 0
        ? Double.NaN
        : of(Sample.of("", Column.of(Arrays.copyOf(values, length)), 1));
  }

  /** Returns the mean of values whose sum is beyond all doubles. */
  private static double ofHuge(double[] values) {
    double[] small = Arrays.stream(values).map(value -> Math.scalb(value, -SHIFT)).toArray();
    return Math.scalb(Sample.of("", Column.of(small), 1).mean(), SHIFT);
  }

  /** Returns {@code mean} or {@code median}. */
  @Override
  public String toString() {
    return text;
  }
}
