package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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

class LogSignedTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("log-signed");
  }

  /** COINr: log_CT_plus(c(1, 5, 100)), as log_CT. */
  @Test
  void apply_isTheLogarithmWhereTheSkewnessIsPositive() {
    FittedTreatment fit = fit(Methods.logSigned(), 1, 5, 100);
    assertApplied(fit, 1, -0.010050335853501451, 5, 1.6074359097634274, 100, 4.6050701809877577);
    assertThat(fit.effect(5)).isEqualTo("log-signed");
  }

  /** COINr: log_CT_plus(c(1, 95, 100)). */
  @Test
  void apply_isTheMirrorImageWhereTheSkewnessIsNegative() {
    FittedTreatment fit = fit(Methods.logSigned(), 1, 95, 100);
    assertThat(fit.apply(1)).isCloseTo(-4.6050701809877577, within(1e-15));
    assertThat(fit.apply(95)).isCloseTo(-1.7900914121273572, within(1e-15));
    assertThat(fit.apply(100)).isCloseTo(0.010050335853506608, within(1e-14));
    assertThat(fit.formula(95)).isEqualTo("-log(100 - 95 + 0.99)");
    assertThat(fit.numbers()).isEqualTo(Map.of("maximum", 100.0, "margin", 0.99));
    assertThat(fit.apply(101)).isNaN();
  }

  @Test
  void apply_isTheLogarithmWhereThereIsNoSkewness() {
    assertThat(fit(Methods.logSigned(), 2, 1).formula(2)).isEqualTo("log(2 - 1 + 0.01)");
    assertThat(fit(Methods.logSigned(), 2, 3, 1).formula(2)).isEqualTo("log(2 - 1 + 0.02)");
  }

  @Test
  void fit_refusesSamplesWithoutARange() {
    refusesSample(
        Methods.logSigned(),
        "log-signed needs two different values, got only 5; leave the indicator untreated or remove it",
        5,
        5);
    refusesSample(Methods.logSigned(), "log-signed needs values, got none; remove the indicator");
    refusesSample(
        Methods.logSigned(),
        "log-signed needs values whose range is finite, got -1E+308 and 1E+308; use another unit of"
            + " measurement",
        -1e308,
        1e308);
  }
}
