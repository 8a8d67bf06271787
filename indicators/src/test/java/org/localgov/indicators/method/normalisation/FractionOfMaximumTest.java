package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.refusesSample;
import static org.localgov.indicators.method.shared.MethodCases.refusesTurnedSample;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class FractionOfMaximumTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("fraction-of-maximum");
  }

  @Override
  protected boolean takesReversed() {
    return false;
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  /** The cases of COINr's n_fracmax in its edge cases. */
  @Test
  void apply_isTheShareOfTheMaximum() {
    Fitted fit = fit(Methods.fractionOfMaximum(), 1, 2, 2, Double.NaN, 5);
    assertApplied(fit, 1, 0.2, 2, 0.4, 5, 1, 10, 2, 0, 0);
    assertThat(fit.numbers()).isEqualTo(Map.of("maximum", 5.0));
    assertThat(fit.formula(2)).isEqualTo("2 / 5");
    assertApplied(fit(Methods.fractionOfMaximum(), -2, 0, 4), -2, -0.5, 0, 0, 4, 1);
    assertApplied(fit(Methods.fractionOfMaximum(), 3, 3, 3), 3, 1);
  }

  @Test
  void range_isBoundedWhereNothingIsNegative() {
    assertThat(method().range(Scale.atLeast(0), 1, Parameters.none())).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.atLeast(0), 1, Parameters.none())).hasValue(0.5);
    assertThat(method().range(Scale.of(-1, 9), 1, Parameters.none()))
        .isEqualTo(Scale.of(Double.NEGATIVE_INFINITY, 1));
    assertThat(method().centre(Scale.of(-1, 9), 1, Parameters.none())).isEmpty();
  }

  @Test
  void fit_refusesReversedIndicatorsAndMaximaOfNoughtOrLess() {
    refusesTurnedSample(
        Methods.fractionOfMaximum(),
        "fraction-of-maximum needs an indicator of which more is better, less is better of 'a';"
            + " use distance-to-maximum or min-max",
        1,
        2);
    refusesSample(
        Methods.fractionOfMaximum(),
        "fraction-of-maximum needs a maximum above 0, got 0; use distance-to-maximum or min-max",
        -1,
        0);
    refusesSample(
        Methods.fractionOfMaximum(),
        "fraction-of-maximum needs a maximum above 0, got -1; use distance-to-maximum or min-max",
        -1,
        -2);
    refusesSample(
        Methods.fractionOfMaximum(),
        "fraction-of-maximum needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
  }
}
