package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.assertApplied;
import static org.localgov.indicators.method.shared.MethodCases.fit;
import static org.localgov.indicators.method.shared.MethodCases.fitTurned;
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

class PercentileRankTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("percentile-rank");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("ties", "average"),
        Parameters.of("ties", "maximum"),
        Parameters.of("ties", "dense"));
  }

  /** The cases of COINr's n_prank in its edge cases, and other ties by hand. */
  @Test
  void apply_isTheShareOfOthersThatAreWorse() {
    Fitted fit = fit(Methods.percentileRank(), 1, 2, 2, Double.NaN, 5);
    assertApplied(fit, 1, 0, 2, 1 / 3.0, 5, 1);
    assertThat(fit.numbers()).isEqualTo(Map.of("values", 4.0));
    assertThat(fit.formula(2)).isEqualTo("(rank 2 among 4 - 1) / 3");
    assertApplied(fit(Methods.percentileRank(), -2, 0, 4), -2, 0, 0, 0.5, 4, 1);
    assertApplied(fit(ties("average"), 1, 2, 2, 5), 1, 0, 2, 0.5, 5, 1);
    assertApplied(fit(ties("maximum"), 1, 2, 2, 5), 1, 0, 2, 2 / 3.0, 5, 1);
    assertApplied(fit(ties("dense"), 1, 2, 2, 5), 1, 0, 2, 1 / 3.0, 5, 2 / 3.0);
    assertApplied(fitTurned(Methods.percentileRank(), 1, 2, 2, 5), -1, 1, -5, 0);
  }

  @Test
  void apply_toNewValues_staysWithinNoughtAndOne() {
    Fitted fit = fit(Methods.percentileRank(), 1, 2, 2, 5);
    assertApplied(fit, 0, 0, 1.5, 1 / 3.0, 3, 1, 9, 1);
    assertThat(fit.isClipped(9)).isTrue();
    assertThat(fit.isClipped(5)).isFalse();
    assertThat(fit.isClipped(0)).isFalse();
    assertThat(fit.formula(9)).isEqualTo("(rank 5 among 4 - 1) / 3, clipped");
  }

  @Test
  void apply_toEqualValues_givesAllTheSame() {
    assertApplied(fit(Methods.percentileRank(), 3, 3, 3), 3, 0);
    assertApplied(fit(ties("maximum"), 3, 3, 3), 3, 1);
  }

  @Test
  void range_isFromNoughtToOne() {
    assertThat(method().range(Scale.UNBOUNDED, 1, Parameters.none())).isEqualTo(Scale.of(0, 1));
    assertThat(method().centre(Scale.UNBOUNDED, 1, Parameters.none())).hasValue(0.5);
  }

  @Test
  void fit_refusesASingleValue() {
    refusesSample(
        Methods.percentileRank(),
        "percentile-rank needs at least 2 values, got 1; add units or use goalposts",
        7);
  }

  private static MethodSpec ties(String ties) {
    return MethodSpec.of("percentile-rank", "ties", ties);
  }
}
