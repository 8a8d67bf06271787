package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;

class SensitivityResultTest {
  private static final Index SUM =
      Index.builder("sum")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .normalise(none())
          .root(node("Index", sum()).child("a").child("b"))
          .build();

  private static final IndicatorTable DATA =
      IndicatorTable.builder("a", "b", "c").row("x", 50, 30, 1).row("y", 60, 20.5, 1).build();

  /** Errors even in ±3 and ±4: their variances are 9/3 and 16/3, so the indices 9/25 and 16/25. */
  private static final UncertaintySpec SPEC =
      UncertaintySpec.of(
          UncertainInput.noise("first", "data:a", Noise.of(NoiseKind.UNIFORM, "width", 3)),
          UncertainInput.noise("second", "data:b", Noise.of(NoiseKind.UNIFORM, "width", 4)),
          UncertainInput.options(
              "nothing", "indicator:a.direction", "higher-is-better", "higher-is-better"));

  @ParameterizedTest
  @EnumSource
  void scores_ofAnAdditiveIndex_haveTheirShares(Sampling sampling) {
    SensitivityResult result =
        Robustness.of(SUM, SPEC)
            .sampling(sampling)
            .replications(2000)
            .keep(true)
            .resamples(0)
            .sensitivity(DATA);
    SensitivityIndices score = result.score("x");
    double error = sampling == Sampling.SOBOL ? 0.02 : 0.1;
    assertThat(score.first("first")).isCloseTo(9.0 / 25, within(error));
    assertThat(score.first("second")).isCloseTo(16.0 / 25, within(error));
    assertThat(score.first("first") + score.first("second")).isCloseTo(1, within(1.5 * error));
    assertThat(score.total("first")).isCloseTo(9.0 / 25, within(error));
    assertThat(score.total("second")).isCloseTo(16.0 / 25, within(error));
    assertThat(score.first("nothing")).isZero();
    assertThat(score.total("nothing")).isZero();
    assertThat(result.rank("x").total("nothing")).isZero();
    assertThat(result.rankShift().total("nothing")).isZero();
  }

  @Test
  void counts_areOfAllRuns_thoseOfUnitsOfTheFirstTwoBlocks() {
    SensitivityResult result =
        Robustness.of(SUM, SPEC).replications(50).pairs(true).resamples(30).sensitivity(DATA);
    assertThat(result.replications()).isEqualTo(250);
    assertThat(result.failures()).isEmpty();
    UncertaintyResult uncertainty = result.uncertainty();
    assertThat(uncertainty.replications()).isEqualTo(100);
    assertThat(uncertainty.rankCounts(0).values().stream().mapToInt(i -> i).sum()).isEqualTo(100);
    assertThat(uncertainty.rankShifts()).hasSize(250);
    assertThat(uncertainty.probabilityAbove("x", "y") + uncertainty.probabilityAbove("y", "x"))
        .isCloseTo(1, within(1e-12));
    List<Double> interval = result.rankShift().totalInterval("second");
    assertThat(result.rankShift().total("second")).isBetween(interval.get(0), interval.get(1));
    assertThat(result.table()).contains("first975", "nothing");
    assertThat(result.result().rows()).hasSize(3);
    assertThat(result.toString()).startsWith("SensitivityResult[SensitivityIndices[first ");
    assertThatThrownBy(() -> result.score("x")).hasMessageContaining("keep(true)");
    assertThatThrownBy(result::unitResult).hasMessageContaining("keep(true)");
  }

  @Test
  void unitResult_hasALineAUnitAndInput() {
    SensitivityResult result =
        Robustness.of(SUM, SPEC).replications(50).keep(true).sensitivity(DATA);
    assertThat(result.unitResult().columns())
        .containsExactly(
            "unit", "period", "input", "scoreFirst", "scoreTotal", "rankFirst", "rankTotal");
    assertThat(result.unitResult().rows()).hasSize(6);
    assertThat(result.unitResult().rows().get(1)).startsWith("x", null, "second");
    assertThat(result.unitResult().rows().get(1).get(4))
        .isEqualTo(result.score("x").total("second"));
    assertThat(result.unitResult().rows().get(4).get(6))
        .isEqualTo(result.rank("y").total("second"));
  }

  /** Indices do not change when a constant is added to the output; estimates need not either. */
  @Test
  void scores_farFromZero_haveTheSameIndices() {
    IndicatorTable far =
        IndicatorTable.builder("a", "b").row("x", 50e6, 30).row("y", 60e6, 20.5).build();
    Robustness robustness = Robustness.of(SUM, SPEC).replications(500).keep(true).resamples(0);
    double near = robustness.sensitivity(DATA).score("x").first("second");
    assertThat(robustness.sensitivity(far).score("x").first("second"))
        .isCloseTo(near, within(1e-6));
  }
}
