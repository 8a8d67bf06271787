package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refuses;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class ZScoreTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("z-score");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("mean", 100, "deviation", 10));
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  @Test
  void apply_countsDeviationsFromTheMean() {
    Fitted fit = fit(Methods.zScore(), 2, 4, 4, 4, 5, 5, 7, 9);
    double s = Math.sqrt(32.0 / 7);
    assertApplied(fit, 5, 0, 5 + s, 1, 9, 4 / s);
    assertThat(fit.numbers()).isEqualTo(Map.of("mean", 5.0, "deviation", s));
    assertThat(fit.formula(9)).isEqualTo("(9 - 5) / 2.13809 × 1 + 0");
    assertApplied(fit(Methods.zScore(100, 10), 1, 2, 3), 2, 100, 3, 110, 0, 80);
    assertApplied(fitTurned(Methods.zScore(), 1, 2, 4, 5), -3, 0);
  }

  @Test
  void fit_refusesSamplesWithoutADeviation() {
    refusesSample(
        Methods.zScore(), "z-score needs at least 2 values, got 1; add units or use goalposts", 5);
    refusesSample(
        Methods.zScore(),
        "z-score needs two different values, got only -5; remove the indicator, use goalposts, or set constant to drop or midpoint",
        -5,
        -5);
  }

  @Test
  void fit_refusesSamplesWhoseDeviationOverflowsOrVanishes() {
    String rule = "z-score needs values whose standard deviation can be computed, got ";
    String remedy = "; use another unit of measurement";
    refusesSample(Methods.zScore(), rule + "NaN" + remedy, 1e200, -1e200, 5);
    refusesSample(Methods.zScore(), rule + "0.0" + remedy, 1e-200, 2e-200);
  }

  @Test
  void check_refusesADeviationOfZero() {
    refuses(Methods.zScore(0, 0), "parameter 'deviation' must be above 0, got 0");
    refuses(Methods.zScore(0, -1), "parameter 'deviation' must be above 0, got -1");
  }

  @Test
  void centre_isTheMean() {
    assertThat(method().centre(Scale.UNBOUNDED, 1, Parameters.none())).hasValue(0);
    assertThat(method().centre(Scale.of(0, 1), -1, Methods.zScore(100, 10).parameters()))
        .hasValue(100);
  }
}
