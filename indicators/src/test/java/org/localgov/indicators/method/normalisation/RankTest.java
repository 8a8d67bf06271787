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

class RankTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return MethodRegistry.standard().normalisation("rank");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("ties", "average"),
        Parameters.of("ties", "maximum"),
        Parameters.of("ties", "dense"));
  }

  @Override
  protected boolean isIdempotent(Parameters parameters) {
    return true;
  }

  /** The cases of COINr's n_rank in its edge cases, and R's rank() with the other ties. */
  @Test
  void apply_countsFromTheWorst() {
    Fitted fit = fit(Methods.rank(), 1, 2, 2, Double.NaN, 5);
    assertApplied(fit, 1, 1, 2, 2, 5, 4);
    assertThat(fit.numbers()).isEqualTo(Map.of("values", 4.0));
    assertThat(fit.formula(2)).isEqualTo("rank 2 among 4");
    assertApplied(fit(ties("average"), 1, 2, 2, 5), 1, 1, 2, 2.5, 5, 4);
    assertApplied(fit(ties("maximum"), 1, 2, 2, 5), 1, 1, 2, 3, 5, 4);
    assertApplied(fit(ties("dense"), 1, 2, 2, 5), 1, 1, 2, 2, 5, 3);
    assertThat(fit(ties("average"), 1, 2, 2, 5).formula(2)).isEqualTo("rank 2.5 among 4");
  }

  @Test
  void apply_whereLessIsBetter_givesTheLowestTheHighestRank() {
    assertApplied(fitTurned(Methods.rank(), 1, 2, 2, 5), -1, 4, -2, 2, -5, 1);
  }

  /** 0 below all; 1.5 and 3 between; 9 above all four. */
  @Test
  void apply_toNewValues_givesOneMoreThanLieBelow() {
    for (String ties : List.of("minimum", "average", "maximum")) {
      assertApplied(fit(ties(ties), 1, 2, 2, 5), 0, 1, 1.5, 2, 3, 4, 9, 5);
    }
    assertApplied(fit(ties("dense"), 1, 2, 2, 5), 0, 1, 1.5, 2, 3, 3, 9, 4);
    assertThat(fit(Methods.rank(), 1, 2, 2, 5).isClipped(9)).isFalse();
  }

  @Test
  void apply_toEqualValues_givesAllTheSame() {
    assertApplied(fit(Methods.rank(), 3, 3, 3), 3, 1);
    assertApplied(fit(ties("average"), 3, 3, 3), 3, 2);
    assertApplied(fit(Methods.rank(), 7), 7, 1);
  }

  @Test
  void range_beginsAtOne() {
    assertThat(method().range(Scale.of(0, 9), 1, Parameters.none())).isEqualTo(Scale.atLeast(1));
    assertThat(method().centre(Scale.of(0, 9), 1, Parameters.none())).isEmpty();
  }

  @Test
  void fit_refusesAnEmptySample() {
    refusesSample(
        Methods.rank(),
        "rank needs at least 1 value, got 0; add units or use goalposts",
        Double.NaN);
  }

  @Test
  void check_refusesUnknownTies() {
    refuses(
        ties("min"), "parameter 'ties' must be one of minimum, average, maximum, dense, got 'min'");
  }

  private static MethodSpec ties(String ties) {
    return MethodSpec.of("rank", "ties", ties);
  }
}
