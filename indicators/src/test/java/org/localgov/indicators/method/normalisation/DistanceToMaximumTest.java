package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class DistanceToMaximumTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("distance-to-maximum");
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  /** The cases of COINr's n_dist2max in its edge cases. */
  @Test
  void apply_isOneAtTheBestAndNoughtAtTheWorst() {
    Fitted fit = fit(Methods.distanceToMaximum(), 1, 2, 2, Double.NaN, 5);
    assertApplied(fit, 1, 0, 2, 0.25, 5, 1, 9, 2, -3, -1);
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 1.0, "maximum", 5.0));
    assertThat(fit.formula(2)).isEqualTo("1 - (5 - 2) / 4");
    assertThat(fit.isClipped(9)).isFalse();
    assertApplied(fit(Methods.distanceToMaximum(), -2, 0, 4), -2, 0, 0, 0.33333333333333337, 4, 1);
  }

  @Test
  void apply_whereLessIsBetter_takesTurnedValues() {
    assertApplied(fitTurned(Methods.distanceToMaximum(), 1, 2, 5), -1, 1, -5, 0, -2, 0.75);
  }

  @Test
  void range_isFromNoughtToOne() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Parameters.none())).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, Parameters.none())).hasValue(0.5);
  }

  @Test
  void fit_refusesSamplesWithoutARange() {
    refusesSample(
        Methods.distanceToMaximum(),
        "distance-to-maximum needs two different values, got only 3; remove the indicator, use goalposts, or set constant to drop or midpoint",
        3,
        3,
        3);
    refusesSample(
        Methods.distanceToMaximum(),
        "distance-to-maximum needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
  }
}
