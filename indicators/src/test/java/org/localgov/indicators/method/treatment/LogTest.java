package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.treatment.TreatmentCases.assertApplied;
import static org.localgov.indicators.method.treatment.TreatmentCases.fit;
import static org.localgov.indicators.method.treatment.TreatmentCases.refusesSample;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.spi.TreatmentMethodContract;

class LogTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("log");
  }

  /** COINr: log_CT(c(1, 5, 100)), which is log(x - 1 + 0.99). */
  @Test
  void apply_isTheLogarithmOfTheDistanceFromBelow() {
    FittedTreatment fit = fit(Methods.log(), 1, 5, 100);
    assertApplied(fit, 1, -0.010050335853501451, 5, 1.6074359097634274, 100, 4.6050701809877577);
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 1.0, "margin", 0.99));
    assertThat(fit.effect(5)).isEqualTo("log");
    assertThat(fit.formula(5)).isEqualTo("log(5 - 1 + 0.99)");
    assertThat(fit.note()).isEmpty();
  }

  @Test
  void apply_hasNoResultFarBelowTheSample() {
    FittedTreatment fit = fit(Methods.log(), 1, 5, 100);
    assertThat(fit.apply(0.02)).isFinite();
    assertThat(fit.apply(0.01)).isNaN();
    assertThat(fit.apply(-50)).isNaN();
    assertThat(fit.apply(1e6)).isGreaterThan(13);
  }

  @Test
  void fit_refusesSamplesWithoutARange() {
    refusesSample(
        Methods.log(),
        "log needs two different values, got only 5; leave the indicator untreated or remove it",
        5,
        5);
    refusesSample(Methods.log(), "log needs values, got none; remove the indicator");
    refusesSample(
        Methods.log(),
        "log needs values whose range is finite, got -1E+308 and 1E+308; use another unit of"
            + " measurement",
        -1e308,
        1e308);
  }
}
