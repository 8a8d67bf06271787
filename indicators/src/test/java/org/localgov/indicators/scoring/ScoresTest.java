package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.sum;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.SERVICES;
import static org.localgov.indicators.scoring.Cases.TOWNS;
import static org.localgov.indicators.scoring.Cases.Y2010;
import static org.localgov.indicators.scoring.Cases.Y2011;
import static org.localgov.indicators.scoring.Cases.column;
import static org.localgov.indicators.scoring.Cases.plain;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;

class ScoresTest {
  private static final Scores SCORES = Scorer.of(SERVICES).score(TOWNS);

  private static final Index CLASSED =
      plain(sum(), "a").toBuilder()
          .root(
              node("Index", sum())
                  .child("a")
                  .withBands(Band.label("low").withTo(2).withToInclusive(true), Band.label("high")))
          .build();

  @Test
  void nodes_areInTreeOrder() {
    assertThat(SCORES.nodes()).containsExactly("Index", "water", "delay");
    assertThat(SCORES.root()).isEqualTo("Index");
    assertThat(SCORES.rows()).isEqualTo(4);
    assertThat(SCORES.index()).isEqualTo(SERVICES);
    assertThat(SCORES.data()).isSameAs(TOWNS);
    assertThat(SCORES.fitted()).containsOnlyKeys("water", "delay");
    assertThat(SCORES.warnings()).isEmpty();
    assertThat(SCORES).hasToString("Scores[services 1, 4 rows]");
  }

  @Test
  void scores_areTheCallersOwn() {
    SCORES.scores("Index")[0] = 99;
    assertThat(SCORES.scores("Index")).containsExactly(50, 100, 0, 25);
    assertThat(SCORES.scores("delay")).containsExactly(50, 100, 0, NONE);
    SCORES.scores("delay")[0] = 99;
    assertThat(SCORES.score(0, "delay")).isEqualTo(50);
  }

  @Test
  void score_refusesUnknownNamesAndRows() {
    assertThatThrownBy(() -> SCORES.score("Banfora", "index"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown node 'index', did you mean 'Index'? known: Index, water, delay");
    assertThatThrownBy(() -> SCORES.score("Banfor", "Index"))
        .hasMessageStartingWith("unknown unit 'Banfor', did you mean 'Banfora'?");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SCORES.score(4, "Index"));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SCORES.score(-1, "water"));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> SCORES.card(4));
  }

  @Test
  void score_byUnitAndPeriod() {
    IndicatorTable panel =
        IndicatorTable.builder("a")
            .row("x", Y2010, 1)
            .row("x", Y2011, 2)
            .row("y", Y2010, 3)
            .build();
    Scores scores = Scorer.of(plain(sum(), "a")).score(panel);
    assertThat(scores.score("x", Y2011, "Index")).isEqualTo(2);
    assertThat(scores.score("y", "Index")).isEqualTo(3);
    assertThat(scores.card("x", Y2011).score("a")).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores.score("x", "Index"))
        .withMessage("unit 'x' must be named with a period, it has rows for several");
    assertThatThrownBy(() -> scores.score("y", Y2011, "Index"))
        .hasMessage("unknown row 'y 2011', did you mean 'x 2011'? known: x 2010, x 2011, y 2010");
    assertThat(scores.table())
        .isEqualTo(
            """
            unit  period  Index  a  rank
            ----  ------  -----  -  ----
            x     2010        1  1     2
            x     2011        2  2     1
            y     2010        3  3     1
            """);
  }

  @Test
  void ranks_areCompetitionRanks() {
    Scores scores = Scorer.of(plain(sum(), "a")).score(column(5, NONE, 7, 5, -0.0, 0, 9));
    assertThat(scores.ranks("Index")).containsExactly(3, 0, 2, 3, 5, 5, 1);
    assertThat(scores.ranks("a")).containsExactly(3, 0, 2, 3, 5, 5, 1);
    assertThat(scores.rank("u2", "Index")).isEqualTo(2);
    assertThat(scores.rank("u1", "Index")).isZero();
  }

  @Test
  void ranks_areWithinAPeriod_andRowsWithoutOneAreTheirOwn() {
    IndicatorTable mixed =
        IndicatorTable.builder("a")
            .row("x", Y2010, 1)
            .row("y", 5)
            .row("y", Y2010, 3)
            .row("z", 7)
            .row("z", Y2011, 2)
            .row("w", Y2010, 3)
            .row("v", NONE)
            .build();
    assertThat(Scorer.of(plain(sum(), "a")).score(mixed).ranks("Index"))
        .containsExactly(3, 2, 1, 1, 1, 1, 0);
    IndicatorTable onePeriodAndNone =
        IndicatorTable.builder("a").row("x", Y2010, 1).row("y", 5).row("z", Y2010, 4).build();
    assertThat(Scorer.of(plain(sum(), "a")).score(onePeriodAndNone).ranks("Index"))
        .containsExactly(2, 1, 1);
  }

  @Test
  void band_isTheClassOfTheScore() {
    Scores scores = Scorer.of(CLASSED).score(column(2, 2.5, NONE));
    assertThat(scores.band("u0", "Index")).contains("low");
    assertThat(scores.band(1, "Index")).contains("high");
    assertThat(scores.band(2, "Index")).isEmpty();
    assertThat(scores.band(0, "a")).isEmpty();
    assertThat(scores.bands("Index")).hasSize(2);
    assertThat(scores.bands("a")).isEmpty();
    assertThat(SCORES.bands("Index")).isEmpty();
    assertThat(SCORES.band(0, "Index")).isEmpty();
  }

  @Test
  void top_andBottom_leaveOutWhatHasNoScore() {
    Scores scores = Scorer.of(plain(sum(), "a")).score(column(5, NONE, 7, 5));
    assertThat(scores.top(2).entries()).extracting(Ranking.Entry::unit).containsExactly("u2", "u0");
    assertThat(scores.bottom(9).entries())
        .extracting(Ranking.Entry::unit)
        .containsExactly("u3", "u0", "u2");
    assertThat(scores.ranking("a").entries())
        .extracting(Ranking.Entry::rank)
        .containsExactly(1, 2, 2);
  }

  @Test
  void fitted_isUnmodifiable() {
    assertThatThrownBy(() -> SCORES.fitted().put("x", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> SCORES.nodes().addAll(List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
