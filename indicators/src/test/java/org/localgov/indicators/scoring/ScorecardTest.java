package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;
import static org.localgov.indicators.method.Methods.logGoalposts;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.Y2010;
import static org.localgov.indicators.scoring.Cases.Y2011;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.IndicatorTable;

class ScorecardTest {
  private static final Index INDEX =
      Index.builder("x")
          .indicator("a", higherIsBetter())
          .indicator("b", lowerIsBetter())
          .indicator(
              Indicator.of("c", higherIsBetter()).withNormalisation(logGoalposts(1, 10, 100)))
          .normalise(goalposts(0, 10, 100))
          .root(
              node("Index", arithmeticMean())
                  .withScale(Scale.of(0, 90))
                  .withBands(Band.label("low").withTo(50), Band.label("high"))
                  .child(node("P").child("a").child("b"))
                  .child("c"))
          .build();

  private static final Scores SCORES =
      Scorer.of(INDEX)
          .score(
              IndicatorTable.builder("a", "b", "c")
                  .row("x", Y2010, 12, -1, 100)
                  .row("x", Y2011, 5, NONE, 1)
                  .row("y", Y2010, 5, 5, NONE)
                  .row("z", NONE, NONE, NONE)
                  .build());

  @Test
  void card_hasScoreRankAndClass() {
    Scorecard card = SCORES.card("x", Y2010);
    assertThat(card.unit()).isEqualTo("x");
    assertThat(card.period()).contains(Y2010);
    assertThat(card.score("Index")).isEqualTo(100);
    assertThat(card.rank("Index")).isEqualTo(1);
    assertThat(card.band("Index")).contains("high");
    assertThat(card.band("P")).isEmpty();
    assertThat(SCORES.card("y").rank("Index")).isEqualTo(2);
    assertThat(card).hasToString("Scorecard[x 2010, Index 100]");
  }

  @Test
  void missing_andClipped_areInTreeOrder() {
    assertThat(SCORES.card("x", Y2010).clipped()).containsExactly("a", "b", "c");
    assertThat(SCORES.card("x", Y2010).missing()).isEmpty();
    assertThat(SCORES.card("x", Y2011).missing()).containsExactly("b");
    assertThat(SCORES.card("x", Y2011).clipped()).isEmpty();
    assertThat(SCORES.card("z").missing()).containsExactly("a", "b", "c");
  }

  @Test
  void warnings_areThoseOfTheRow() {
    assertThat(SCORES.warnings()).hasSize(1);
    assertThat(SCORES.card("x", Y2010).warnings())
        .singleElement()
        .hasToString("unit 'x', period 2010, node 'Index': the published scale is 0..90, got 100");
    assertThat(SCORES.card("x", Y2011).warnings()).isEmpty();
    assertThat(SCORES.card("z").warnings()).isEmpty();
  }

  @Test
  void table_hasEveryNodeIndented() {
    assertThat(SCORES.card("x", Y2011).table())
        .isEqualTo(
            """
            node   score  rank  class
            -----  -----  ----  -----
            Index     25     1  low
              P       50     1
                a     50     1
                b      -     -
              c        0     1
            """);
    assertThat(SCORES.card("z").period()).isEmpty();
    assertThat(SCORES.card("z")).hasToString("Scorecard[z, Index -]");
    assertThat(SCORES.card("z").rank("Index")).isZero();
    assertThat(SCORES.card("z").band("Index")).isEmpty();
  }
}
