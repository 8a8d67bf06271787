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

class LogShiftedTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("log-shifted");
  }

  /** COINr: log_CT_orig(c(1, 5, 100)), which is log(x). */
  @Test
  void apply_isTheLogarithmOfOneMoreThanTheDistance() {
    FittedTreatment fit = fit(Methods.logShifted(), 1, 5, 100);
    assertApplied(fit, 1, 0, 5, 1.6094379124341003, 100, 4.6051701859880918);
    assertThat(fit.effect(5)).isEqualTo("log-shifted");
    assertThat(fit.formula(5)).isEqualTo("log(5 - 1 + 1)");
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 1.0));
  }

  @Test
  void apply_hasNoResultFarBelowTheSample() {
    FittedTreatment fit = fit(Methods.logShifted(), 1, 5, 100);
    assertThat(fit.apply(0.01)).isFinite();
    assertThat(fit.apply(0)).isNaN();
    assertThat(fit.apply(-1)).isNaN();
  }

  @Test
  void fit_takesEqualValuesAndRefusesNone() {
    assertApplied(fit(Methods.logShifted(), 3, 3), 3, 0);
    refusesSample(Methods.logShifted(), "log-shifted needs values, got none; remove the indicator");
  }
}
