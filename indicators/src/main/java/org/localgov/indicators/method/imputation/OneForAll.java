package org.localgov.indicators.method.imputation;

import java.util.function.IntToDoubleFunction;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;

/** An imputation that has one value for all gaps of an indicator. */
final class OneForAll implements FittedImputation {
  private final double[] values;
  private final String how;

  private OneForAll(double[] values, String how) {
    this.values = values;
    this.how = how;
  }

  /**
   * Returns an imputation by a value an indicator.
   *
   * @param value the value of an indicator, NaN if it has none
   * @param how what the values are
   */
  static OneForAll of(int size, IntToDoubleFunction value, String how) {
    double[] values = new double[size];
    for (int indicator = 0; indicator < size; indicator++) {
      values[indicator] = value.applyAsDouble(indicator);
    }
    return new OneForAll(values, how);
  }

  @Override
  public void fill(Cells cells, Filling filling) {
    Gaps.each(
        cells,
        (row, indicator) -> {
          if (Double.isNaN(values[indicator])) {
            filling.leave(
                row, indicator, "'" + cells.id(indicator) + "' has no value in the sample");
          } else {
            filling.put(row, indicator, values[indicator], how);
          }
        });
  }
}
