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
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.NormalisationMethodContract;

class MinMaxTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("min-max");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("lower", 1, "upper", 100),
        Parameters.of("lower", -0.1, "upper", 0.7));
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  @Test
  void apply_putsTheSampleBetweenTheBounds() {
    Fitted fit = fit(Methods.minMax(0, 100), 2, 4, Double.NaN, 7);
    assertApplied(fit, 2, 0, 7, 100, 4, 40, 12, 200, -3, -100);
    assertThat(fit.numbers()).isEqualTo(Map.of("minimum", 2.0, "maximum", 7.0));
    assertThat(fit.formula(4)).isEqualTo("(4 - 2) / 5 × 100 + 0");
    assertApplied(fit(MethodSpec.of("min-max", "upper", 1), 2, 4), 3, 0.5);
  }

  @Test
  void apply_whereLessIsBetter_takesTurnedValues() {
    Fitted fit = fitTurned(Methods.minMax(1, 100), 2, 4, 7);
    assertApplied(fit, -2, 100, -7, 1, -4, 60.4);
  }

  @Test
  void numbers_areExactlyTheSamplesBounds() {
    assertThat(fit(Methods.minMax(0, 1), 0.1, 0.3, 1e-17).numbers())
        .isEqualTo(Map.of("minimum", 1e-17, "maximum", 0.3));
    assertThat(fitTurned(Methods.minMax(0, 1), 0, 3).numbers())
        .isEqualTo(Map.of("minimum", -3.0, "maximum", 0.0));
  }

  @Test
  void fit_refusesSamplesWithoutARange() {
    refusesSample(
        Methods.minMax(0, 1),
        "min-max needs two different values, got only 5; remove the indicator, use goalposts, or set constant to drop or midpoint",
        5,
        5,
        Double.NaN);
    refusesSample(
        Methods.minMax(0, 1),
        "min-max needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
    refusesSample(
        Methods.minMax(0, 1),
        "min-max needs values whose range is finite, got -1E+308 and 1E+308; use another unit of"
            + " measurement",
        -1e308,
        1e308);
  }

  @Test
  void check_refusesBoundsInTheWrongOrder() {
    refuses(
        MethodSpec.of("min-max", "lower", 100),
        "parameter 'upper' must be above 'lower', got 100 and 100");
    refuses(
        Methods.minMax(-1e308, 1e308),
        "parameter 'upper' must be a finite distance above 'lower', got 1E+308 and -1E+308");
  }

  @Test
  void centre_isTheMiddleOfTheBounds() {
    Parameters parameters = Methods.minMax(1, 100).parameters();
    assertThat(method().centre(Scale.UNBOUNDED, 1, parameters)).hasValue(50.5);
    assertThat(method().centre(Scale.UNBOUNDED, -1, Parameters.none())).hasValue(50);
  }
}
