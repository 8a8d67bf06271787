package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Parameters;

/** An imputation that overrides nothing it need not keeps the contract. */
class OwnImputationTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return new Zero();
  }

  /** Nothing is nought. */
  private static final class Zero implements ImputationMethod, FittedImputation {
    @Override
    public String name() {
      return "zero";
    }

    @Override
    public String description() {
      return "nought";
    }

    @Override
    public FittedImputation fit(Cells sample, Parameters parameters) {
      return this;
    }

    @Override
    public void fill(Cells cells, Filling filling) {
      for (int indicator = 0; indicator < cells.size(); indicator++) {
        for (int row = 0; row < cells.rows(); row++) {
          if (Double.isNaN(cells.column(indicator).get(row))) {
            filling.put(row, indicator, 0, "nought");
          }
        }
      }
    }
  }
}
