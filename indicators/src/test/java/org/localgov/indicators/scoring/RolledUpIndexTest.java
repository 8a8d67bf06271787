package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Condition.above;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;
import org.localgov.indicators.table.IndicatorTable;

class RolledUpIndexTest {
  private static final RollUp TIERS =
      RollUp.by("Country", "Tier")
          .with(Summary.mean("rule").weightedBy("population").withScale(Scale.of(0, 30)));

  private static final Index COUNTRIES =
      index(TIERS, RollUp.by("Country").sum("rule").count("tiers"));

  private static Index index(RollUp... rollUps) {
    Index.Builder index = Index.builder("countries").normalise(none());
    for (RollUp rollUp : rollUps) {
      index.rollUp(rollUp);
    }
    return index
        .indicator("rule", higherIsBetter())
        .indicator("tiers", higherIsBetter())
        .root(node("both", sum()).children("rule", "tiers"))
        .build();
  }

  private static IndicatorTable regions(double last) {
    return IndicatorTable.builder("rule", "population")
        .row("A1", 10, 1)
        .row("A2", 20, 3)
        .row("A3", 4, 1)
        .row("B1", last, 2)
        .group("Country", "A1", "A")
        .group("Country", "A2", "A")
        .group("Country", "A3", "A")
        .group("Country", "B1", "B")
        .group("Tier", "A1", "first")
        .group("Tier", "A2", "first")
        .group("Tier", "A3", "second")
        .group("Tier", "B1", "first")
        .build();
  }

  @Test
  void score_rollsUpFirst() {
    Scores scores = Scorer.of(COUNTRIES).score(regions(7));

    // (1 × 10 + 3 × 20) / 4 + 4 = 21.5, and 2 tiers
    assertThat(scores.score("A", "both")).isEqualTo(23.5);
    assertThat(scores.score("B", "both")).isEqualTo(8);
    assertThat(scores.data().unit(1)).isEqualTo("B");
  }

  @Test
  void fit_rollsUpWhatItScores() {
    FittedScorer fitted = Scorer.of(COUNTRIES).fit(regions(7));

    assertThat(fitted.score(regions(9)).score("B", "both")).isEqualTo(10);
    assertThat(Scorer.of(COUNTRIES).table(Step.DENOMINATED, regions(7)).columns())
        .containsExactly("rule", "tiers");
  }

  @Test
  void score_offScaleInput_isRefusedOrTold() {
    assertThatThrownBy(() -> Scorer.of(COUNTRIES).score(regions(31)))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("unit 'B1', indicator 'rule': must be 0..30, got 31");
    assertThat(Scorer.of(COUNTRIES).check(regions(31))).hasSize(1);
    assertThat(Scorer.builder(COUNTRIES).lenient(true).build().score(regions(31)).warnings())
        .singleElement()
        .asString()
        .contains("B1", "31");
  }

  @Test
  void score_withoutAColumn_namesItAndTheRollUp() {
    IndicatorTable bare = IndicatorTable.builder("rule").row("A1", 1).build();

    assertThatThrownBy(() -> Scorer.of(COUNTRIES).score(bare))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("'population'")
        .hasMessageContaining("roll-up by Country, Tier");
  }

  @Test
  void columns_areThoseOfTheFirstRollUp() {
    assertThat(COUNTRIES.columns()).containsExactly("rule", "population");
    assertThat(COUNTRIES.scored()).containsExactly("rule", "tiers");
    assertThat(COUNTRIES.groupings()).containsExactly("Country", "Tier");
    assertThat(Description.of(COUNTRIES))
        .contains("group:Country", "by Country, Tier: mean of 'rule' weighted by 'population'");
  }

  @Test
  void build_withoutWhatIsScored_isRefused() {
    assertThatThrownBy(() -> index(TIERS))
        .hasMessageContaining("the index scores 'tiers', but the last roll-up gives: rule");
    assertThatThrownBy(() -> index(TIERS, RollUp.by("Country").sum("rules").count("tiers")))
        .hasMessageContaining("roll-up 2 reads 'rules', but roll-up 1 gives: rule");
    assertThatThrownBy(() -> index(RollUp.by("Country")))
        .hasMessageContaining("roll-up 1 must have a column");
  }

  @Test
  void score_ofAShare_countsWhatIsAbove() {
    Index shares =
        Index.builder("share")
            .rollUp(RollUp.by("Country").share("rule", above(10)))
            .indicator("rule", higherIsBetter())
            .normalise(none())
            .root(node("share", sum()).children("rule"))
            .build();

    // of 10, 20 and 4 only 20 is above 10
    assertThat(Scorer.of(shares).score(regions(7)).score("A", "share")).isEqualTo(1 / 3.0);
  }
}
