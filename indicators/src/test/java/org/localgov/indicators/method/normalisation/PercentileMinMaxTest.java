package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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

class PercentileMinMaxTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("percentile-min-max");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("lowerPercentile", 5, "upperPercentile", 95),
        Parameters.of("lowerPercentile", 2.5, "upperPercentile", 99, "lower", 0.1, "upper", 0.7),
        Parameters.of("lowerPercentile", 0, "upperPercentile", 100));
  }

  /** The 25th percentile of 1, 2, 4, 8 is 1 + 0.75 × 1, the 75th 4 + 0.25 × 4. */
  @Test
  void apply_countsValuesBeyondThePercentilesAsThem() {
    Fitted fit = fit(Methods.percentileMinMax(25, 75), 8, 1, Double.NaN, 4, 2);
    assertApplied(fit, 1.75, 0, 5, 100, 3.375, 50, 1, 0, 8, 100, 99, 100);
    assertThat(fit.numbers()).isEqualTo(Map.of("lower", 1.75, "upper", 5.0));
    assertThat(fit.isClipped(1.75)).isFalse();
    assertThat(fit.isClipped(1.74)).isTrue();
    assertThat(fit.isClipped(5)).isFalse();
    assertThat(fit.isClipped(5.1)).isTrue();
    assertThat(fit.formula(2)).isEqualTo("(2 - 1.75) / 3.25 × 100 + 0");
    assertThat(fit.formula(8)).isEqualTo("(8 - 1.75) / 3.25 × 100 + 0, clipped");
  }

  /** The 10th percentile of 1, 2, 4, 8 is 1.3; where less is better it gives the highest result. */
  @Test
  void apply_whereLessIsBetter_takesPercentilesOfTheRawValues() {
    MethodSpec spec =
        MethodSpec.of(
            "percentile-min-max",
            "lowerPercentile",
            10,
            "upperPercentile",
            75,
            "lower",
            1,
            "upper",
            2);
    Fitted fit = fitTurned(spec, 1, 2, 4, 8);
    assertThat(fit.numbers().get("lower")).isEqualTo(-5);
    assertThat(fit.numbers().get("upper")).isCloseTo(-1.3, within(1e-15));
    assertApplied(fit, -1, 2, -5, 1, -8, 1);
  }

  @Test
  void apply_fromTheFirstToTheLast_isMinMax() {
    Fitted fit = fit(Methods.percentileMinMax(0, 100), 3, -1, 7);
    assertApplied(fit, -1, 0, 7, 100, 3, 50);
  }

  @Test
  void range_isFromLowerToUpper() {
    Parameters parameters =
        Parameters.of("lowerPercentile", 5, "upperPercentile", 95, "lower", 1, "upper", 4);
    assertThat(method().range(Scale.UNBOUNDED, 1, parameters)).isEqualTo(Scale.of(1, 4));
    assertThat(method().centre(Scale.UNBOUNDED, 1, parameters)).hasValue(2.5);
  }

  @Test
  void fit_refusesSamplesWhosePercentilesAreTheSame() {
    refusesSample(
        Methods.percentileMinMax(20, 80),
        "percentile-min-max needs two percentiles that differ, 20 and 80 are both at 3; use"
            + " percentiles further apart or min-max",
        1,
        3,
        3,
        3,
        3,
        9);
    refusesSample(
        Methods.percentileMinMax(20, 80),
        "percentile-min-max needs at least 2 values, got 1; add units or use goalposts",
        1);
    refusesSample(
        Methods.percentileMinMax(20, 80),
        "percentile-min-max needs two different values, got only 1; remove the indicator, use goalposts, or set constant to drop or midpoint",
        1,
        1);
  }

  @Test
  void check_refusesPercentilesAndBounds() {
    refuses(
        Methods.percentileMinMax(50, 50),
        "parameter 'upperPercentile' must be above 'lowerPercentile', got 50 and 50");
    refuses(
        Methods.percentileMinMax(-1, 50),
        "parameter 'lowerPercentile' must be between 0 and 100, got -1");
    refuses(
        Methods.percentileMinMax(5, 100.5),
        "parameter 'upperPercentile' must be between 0 and 100, got 100.5");
    refuses(
        MethodSpec.of(
            "percentile-min-max", "lowerPercentile", 5, "upperPercentile", 95, "lower", 100),
        "parameter 'upper' must be above 'lower', got 100 and 100");
  }
}
