package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minimum;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Means of x y z are 5 4 3, minima 1 2 3; of four replications two are of each, so that x has ranks
 * 1 1 3 3, y 2 2 2 2 and z 3 3 1 1.
 */
class UncertaintyResultTest {
  private static final UncertaintySpec SPEC =
      UncertaintySpec.of(
          UncertainInput.options("rule", "aggregation", arithmeticMean(), minimum()));
  private static final Replay HALVES =
      new Replay(List.of(List.of(0), List.of(1), List.of(0), List.of(1)));
  private static final UncertaintyResult RESULT =
      Robustness.of(Towns.PAIR, SPEC).pairs(true).replay(HALVES, Towns.PAIRS);

  @Test
  void ranks_haveTheirDistribution() {
    assertThat(RESULT.rankCounts(0)).isEqualTo(Map.of(1, 2, 3, 2));
    assertThat(RESULT.rankMean(0)).isEqualTo(2);
    assertThat(RESULT.rankMedian(0)).isEqualTo(2);
    // type 7 of 1 1 3 3 at 0.4: 1.2 places from the first is 0.2 of the way from 1 to 3
    assertThat(RESULT.rankQuantile(0, 0.4)).isCloseTo(1.4, within(1e-12));
    assertThat(RESULT.rankInterval("x")).containsExactly(1.0, 3.0);
    assertThat(RESULT.rankInterval("y")).containsExactly(2.0, 2.0);
    assertThat(RESULT.probabilityOfRank("x", 1)).isEqualTo(0.5);
    assertThat(RESULT.probabilityOfRank("x", 2)).isZero();
    assertThat(RESULT.probabilityOfTop("z", 1)).isEqualTo(0.5);
    assertThat(RESULT.probabilityOfTop("z", 2)).isEqualTo(0.5);
    assertThat(RESULT.probabilityOfTop("z", 99)).isEqualTo(1);
    assertThat(RESULT.probabilityAbove("x", "y")).isEqualTo(0.5);
    assertThat(RESULT.probabilityAbove("y", "y")).isZero();
    assertThat(RESULT.ranks(1)).containsExactly(3, 2, 1);
  }

  /** Shifts of the minimum: |3 - 1|, 0 and |1 - 3| over three. */
  @Test
  void rankShifts_areMeans() {
    assertThat(RESULT.rankShifts()).containsExactly(0, 4.0 / 3, 0, 4.0 / 3);
  }

  /** Scores of x are 5 1 5 1: mean 3, deviation √(16 / 3). */
  @Test
  void scores_haveTheirMoments() {
    assertThat(RESULT.scoreMean(0)).isEqualTo(3);
    assertThat(RESULT.scoreDeviation(0)).isCloseTo(Math.sqrt(16.0 / 3), within(1e-12));
    assertThat(RESULT.scoreQuantile(0, 0.5)).isEqualTo(3);
    assertThat(RESULT.scoreQuantile(0, 0.05)).isEqualTo(1);
    assertThat(RESULT.scores(3)).containsExactly(1, 2, 3);
  }

  @Test
  void tables_haveARowAUnit() {
    assertThat(RESULT.result().columns())
        .containsExactly(
            "unit",
            "period",
            "score",
            "rank",
            "rankMean",
            "rankMedian",
            "rank05",
            "rank95",
            "scoreMean",
            "scoreDeviation",
            "score05",
            "score50",
            "score95");
    assertThat(RESULT.result().rows().get(2))
        .isEqualTo(Arrays.asList("z", null, 3.0, 3, 2.0, 2.0, 1.0, 3.0, 3.0, 0.0, 3.0, 3.0, 3.0));
    assertThat(RESULT.rankResult().rows())
        .containsExactly(
            Arrays.asList("x", null, 1, 2, 0.5),
            Arrays.asList("x", null, 3, 2, 0.5),
            Arrays.asList("y", null, 2, 4, 1.0),
            Arrays.asList("z", null, 1, 2, 0.5),
            Arrays.asList("z", null, 3, 2, 0.5));
    assertThat(RESULT.topResult(2).rows())
        .containsExactly(
            Arrays.asList("x", null, 1, 2, 0.5),
            Arrays.asList("y", null, 2, 2, 1.0),
            Arrays.asList("z", null, 3, 2, 0.5));
    assertThat(RESULT.pairResult().rows()).hasSize(6);
    assertThat(RESULT.pairResult().rows().get(0))
        .isEqualTo(Arrays.asList("x", null, "y", null, 0.5));
    assertThat(RESULT.failureResult().rows()).isEmpty();
    assertThat(RESULT.table()).contains("rankMedian").contains("x");
    assertThat(RESULT)
        .hasToString("UncertaintyResult[pair, 4 replications, 0 failed, mean rank shift 0.666667]");
  }

  @Test
  void whatWasNotAskedFor_isNotThere() {
    UncertaintyResult bare = Robustness.of(Towns.PAIR, SPEC).replications(10).run(Towns.PAIRS);
    assertThat(bare.result().columns()).doesNotContain("score05");
    assertThat(bare.toString()).isEqualTo("UncertaintyResult[pair, 10 replications, 0 failed]");
    assertThatThrownBy(() -> bare.scoreQuantile(0, 0.5)).hasMessageContaining("keep(true)");
    assertThatThrownBy(() -> bare.scores(0)).hasMessageContaining("keep(true)");
    assertThatThrownBy(() -> bare.ranks(0)).hasMessageContaining("keep(true)");
    assertThatThrownBy(bare::rankShifts).hasMessageContaining("keep(true)");
    assertThatThrownBy(() -> bare.probabilityAbove("x", "y")).hasMessageContaining("pairs(true)");
    assertThatThrownBy(bare::pairResult).hasMessageContaining("pairs(true)");
  }

  @Test
  void arguments_areChecked() {
    assertThatThrownBy(() -> RESULT.rankQuantile(0, 1.1)).hasMessageContaining("got 1.1");
    assertThatThrownBy(() -> RESULT.probabilityOfTop("x", 0)).hasMessageContaining("got 0");
    assertThatThrownBy(() -> RESULT.rankInterval("xx"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'x'?");
  }

  /** Ranks are of the period; a unit with several is named by its row. */
  @Test
  void panel_ranksWithinThePeriod() {
    ReferencePeriod first = ReferencePeriod.year(2001);
    ReferencePeriod second = ReferencePeriod.year(2002);
    IndicatorTable panel =
        IndicatorTable.builder("a", "b")
            .row("x", first, 9, 1)
            .row("y", first, 2, 6)
            .row("x", second, 5, 5)
            .row("y", second, 4, 4)
            .build();
    UncertaintyResult result = Robustness.of(Towns.PAIR, SPEC).pairs(true).replay(HALVES, panel);
    assertThat(result.rankCounts(0)).isEqualTo(Map.of(1, 2, 2, 2));
    assertThat(result.rankCounts(2)).isEqualTo(Map.of(1, 4));
    assertThat(result.rankInterval(3)).containsExactly(2.0, 2.0);
    assertThat(result.probabilityOfRank(0, 1)).isEqualTo(0.5);
    assertThat(result.probabilityAbove(2, 3)).isEqualTo(1);
    assertThat(result.result().rows().get(2)).startsWith("x", "2002");
    assertThatThrownBy(() -> result.rankInterval("x")).hasMessageContaining("named with a period");
  }
}
