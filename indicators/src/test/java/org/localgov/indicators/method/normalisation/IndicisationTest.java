package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;
import static org.localgov.indicators.method.shared.MethodCases.refusesTurnedSample;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class IndicisationTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("indicisation");
  }

  /** A mean of 0 has no index numbers: these values lie around 300. */
  @Override
  protected double[] values() {
    return Arrays.stream(super.values()).map(value -> value + 300).toArray();
  }

  @Test
  void apply_makesTheMeanOneHundred() {
    Fitted fit = fit(Methods.indicisation(), 10, 20, Double.NaN, 30);
    assertApplied(fit, 20, 100, 10, 50, 30, 150, 0, 0, 50, 250);
    assertThat(fit.numbers()).isEqualTo(Map.of("mean", 20.0));
    assertThat(fit.formula(30)).isEqualTo("(30 - 20) / 20 × 100 + 100");
    assertApplied(fit(Methods.indicisation(), 3, 3), 3, 100);
  }

  @Test
  void apply_whereLessIsBetter_mirrorsAtOneHundred() {
    Fitted fit = fitTurned(Methods.indicisation(), 10, 20, 30);
    assertApplied(fit, -20, 100, -10, 150, -30, 50, 0, 200, -50, -50);
    assertThat(fit.numbers()).isEqualTo(Map.of("mean", -20.0));
    assertThat(fit.formula(-30)).isEqualTo("(-30 - -20) / 20 × 100 + 100");
  }

  @Test
  void range_endsAtNoughtOrItsMirrorWhereNothingIsNegative() {
    Parameters none = Parameters.none();
    assertThat(method().range(Scale.of(0, 9), 1, none)).isEqualTo(Scale.atLeast(0));
    assertThat(method().range(Scale.of(0, 9), -1, none))
        .isEqualTo(Scale.of(Double.NEGATIVE_INFINITY, 200));
    assertThat(method().range(Scale.UNBOUNDED, 1, none)).isEqualTo(Scale.UNBOUNDED);
    assertThat(method().centre(Scale.UNBOUNDED, -1, none)).hasValue(100);
  }

  @Test
  void fit_refusesMeansOfNoughtOrLess() {
    String rule = "indicisation needs a mean above 0 that can be computed, got ";
    refusesSample(Methods.indicisation(), rule + "0; use z-score", -1, 1);
    refusesSample(Methods.indicisation(), rule + "-2; use z-score", -1, -3);
    refusesTurnedSample(Methods.indicisation(), rule + "-2; use z-score", -1, -3);
    refusesSample(
        Methods.indicisation(),
        "indicisation needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
  }
}
