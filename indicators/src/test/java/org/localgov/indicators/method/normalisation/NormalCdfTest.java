package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class NormalCdfTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("normal-cdf");
  }

  /**
   * The mean of 1, 2, 3 is 2, its deviation 1. Φ(1), Φ(-2) as in table 26.1 of M. Abramowitz and I.
   * A. Stegun (1964), Handbook of Mathematical Functions.
   */
  @Test
  void apply_isTheShareBelow() {
    Fitted fit = fit(Methods.normalCdf(), 1, Double.NaN, 2, 3);
    assertThat(fit.apply(2)).isEqualTo(0.5);
    assertThat(fit.apply(3)).isCloseTo(0.841344746068543, within(1e-15));
    assertThat(fit.apply(0)).isCloseTo(1 - 0.977249868051821, within(1e-15));
    assertThat(fit.numbers()).isEqualTo(Map.of("mean", 2.0, "deviation", 1.0));
    assertThat(fit.formula(3)).isEqualTo("Φ((3 - 2) / 1)");
  }

  @Test
  void apply_whereLessIsBetter_takesTurnedValues() {
    Fitted fit = fitTurned(Methods.normalCdf(), 1, 2, 3);
    assertThat(fit.apply(-1)).isCloseTo(0.841344746068543, within(1e-15));
  }

  @Test
  void apply_withMeanAndDeviationGiven_needsNoSample() {
    Fitted fit = fit(MethodSpec.of("normal-cdf", "mean", 0, "deviation", 1), 7);
    assertThat(fit.apply(1)).isCloseTo(0.841344746068543, within(1e-15));
    assertThatThrownBy(() -> method().check(Parameters.of("mean", 0)))
        .hasMessageContaining("must be given together");
    assertThatThrownBy(() -> method().check(Parameters.of("mean", 0, "deviation", 0)))
        .hasMessageContaining("'deviation' must be above 0");
  }

  @Test
  void range_isFromNoughtToOne() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Parameters.none())).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, Parameters.none())).hasValue(0.5);
  }

  @Test
  void fit_refusesSamplesWithoutADeviation() {
    refusesSample(
        Methods.normalCdf(),
        "normal-cdf needs at least 2 values, got 1; add units or use goalposts",
        5);
    refusesSample(
        Methods.normalCdf(),
        "normal-cdf needs two different values, got only -5; remove the indicator, use goalposts, or set constant to drop or midpoint",
        -5,
        -5);
    refusesSample(
        Methods.normalCdf(),
        "normal-cdf needs values whose standard deviation can be computed, got 0.0; use another"
            + " unit of measurement",
        1e-200,
        2e-200);
  }
}
