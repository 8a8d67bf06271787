package org.localgov.indicators.method.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.treatment.TreatmentCases.assertApplied;
import static org.localgov.indicators.method.treatment.TreatmentCases.fit;
import static org.localgov.indicators.method.treatment.TreatmentCases.refuses;
import static org.localgov.indicators.method.treatment.TreatmentCases.refusesSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.TreatmentMethod;
import org.localgov.indicators.spi.TreatmentMethodContract;

class ClampTest extends TreatmentMethodContract {
  @Override
  protected TreatmentMethod method() {
    return MethodRegistry.standard().treatment("clamp");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("lowerPercentile", 5, "upperPercentile", 95),
        Parameters.of("lowerPercentile", 0, "upperPercentile", 100));
  }

  /** Type 7: the 10th percentile of 0, 1, …, 10 is 1, the 25th 2.5. */
  @Test
  void apply_bringsTailsToThePercentiles() {
    FittedTreatment fit = fit(Methods.clamp(10, 75), 10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertApplied(fit, 0, 1, 1, 1, 7, 7, 8, 7.5, 10, 7.5, 5, 5, -9, 1, 99, 7.5);
    assertThat(fit.numbers()).isEqualTo(Map.of("low", 1.0, "high", 7.5));
    assertThat(fit.effect(0)).isEqualTo("clamped low");
    assertThat(fit.effect(9)).isEqualTo("clamped high");
    assertThat(fit.formula(9)).isEqualTo("min(9, 7.5)");
    assertThat(fit.note()).isEmpty();
  }

  @Test
  void fit_takesEqualValuesAndRefusesNone() {
    assertApplied(fit(Methods.clamp(5, 95), 3, 3), 3, 3, 4, 3);
    refusesSample(
        Methods.clamp(5, 95),
        "clamp needs at least 1 value, got 0; remove the indicator",
        Double.NaN);
    refusesSample(
        Methods.clamp(20, 80),
        "clamp between the percentiles 20 and 80 would make all values 0; set them further apart,"
            + " or leave the indicator untreated",
        0,
        0,
        0,
        0,
        0,
        0,
        9);
  }

  @Test
  void check_refusesPercentiles() {
    refuses(Methods.clamp(-1, 95), "parameter 'lowerPercentile' must be between 0 and 100, got -1");
    refuses(
        Methods.clamp(1, 101), "parameter 'upperPercentile' must be between 0 and 100, got 101");
    refuses(
        Methods.clamp(50, 50),
        "parameter 'upperPercentile' must be above 'lowerPercentile', got 50 and 50");
  }
}
