package org.localgov.indicators.spi;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Passes;

/** A treatment that overrides nothing it need not keeps the contract. */
class OwnTreatmentTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return new Ceiling();
  }

  /** Nothing counts for more than 5. */
  private static final class Ceiling implements TreatmentMethod, FittedTreatment {
    @Override
    public String name() {
      return "ceiling";
    }

    @Override
    public String description() {
      return "at most 5";
    }

    @Override
    public FittedTreatment fit(Sample column, Parameters parameters, Passes passes, boolean force) {
      return this;
    }

    @Override
    public double apply(double value) {
      return Math.min(value, 5);
    }

    @Override
    public String effect(double value) {
      return value > 5 ? "lowered" : "";
    }

    @Override
    public String formula(double value) {
      return "min(" + value + ", 5)";
    }
  }
}
