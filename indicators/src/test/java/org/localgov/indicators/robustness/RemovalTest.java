package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.sum;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class RemovalTest {
  private static final double NONE = Double.NaN;

  private static Index.Builder indicators(String... ids) {
    Index.Builder index = Index.builder("x");
    for (String id : ids) {
      index.indicator(id, higherIsBetter());
    }
    return index;
  }

  /** Half of the Index is the left pillar of a and b, half the right one of c alone. */
  private static Index pillars() {
    return indicators("a", "b", "c")
        .root(
            node("Index", arithmeticMean())
                .child(node("Left", arithmeticMean()).child("a", 3).child("b"))
                .child(node("Right", arithmeticMean()).child("c")))
        .build();
  }

  private static IndicatorTable table() {
    return IndicatorTable.builder("a", "b", "c")
        .row("u", 4, 8, 1)
        .row("v", 8, 0, 2)
        .row("w", 0, 4, 7)
        .build();
  }

  /** Left is 5, 6 and 1, the Index 3, 4 and 4; without a it is (8 + 1) / 2, 1 and 5.5. */
  @Test
  void removal_ofAnIndicator_isThatOfItsWeight() {
    Removal removal = Removal.of(Scorer.of(pillars()).score(table()), 1);

    assertThat(removal.elements()).containsExactly("a", "b", "c");
    assertThat(removal.scores("a")).containsExactly(4.5, 1, 5.5);
    assertThat(removal.ranks("a")).containsExactly(2, 3, 1);
    // ranks were 3, 1, 1
    assertThat(removal.meanShift("a")).isEqualTo(1);
    assertThat(removal.note("a")).isEmpty();
    // (4 + 1) / 2, (8 + 2) / 2, (0 + 7) / 2
    assertThat(removal.scores("b")).containsExactly(2.5, 5, 3.5);
  }

  /** Without c there is nothing right. */
  @Test
  void removal_ofAnOnlyChild_takesItsParentToo() {
    Removal removal = Removal.of(Scorer.of(pillars()).score(table()), 1);

    assertThat(removal.scores("c")).containsExactly(5, 6, 1);
    assertThat(removal.note("c")).contains("with Right, which has no other part");
    Removal pillars = Removal.of(Scorer.of(pillars()).score(table()), 2);
    assertThat(pillars.elements()).containsExactly("Left", "Right");
    assertThat(pillars.scores("Right")).isEqualTo(removal.scores("c"));
    assertThat(pillars.note("Right")).isEmpty();
    assertThat(pillars.scores("Left")).containsExactly(1, 2, 7);
  }

  @Test
  void removal_ofAllThereIs_isRefusedWithAReason() {
    Index one = indicators("a").root(node("Index", arithmeticMean()).child("a")).build();
    IndicatorTable table = IndicatorTable.builder("a").row("u", 1).row("v", 2).build();
    Removal removal = Removal.of(Scorer.of(one).score(table), 1);

    assertThat(removal.note("a")).contains("nothing else has a weight");
    assertThat(removal.scores("a")).containsExactly(NONE, NONE);
    assertThat(removal.ranks("a")).containsExactly(0, 0);
    assertThat(removal.meanShift("a")).isNaN();
    Removal dropped = Removal.dropping(one, 1, index -> Scorer.of(index).score(table));
    assertThat(dropped.note("a").orElseThrow())
        .isEqualTo("index 'x' must keep an indicator, without 'a' none is left");
  }

  /** A minimum takes no weights; it can be taken over the children that are left. */
  @Test
  void rulesWithoutWeights_needTheSecondWay() {
    Index index =
        indicators("a", "b", "c").root(node("Index", minimum()).children("a", "b", "c")).build();
    Removal weighed = Removal.of(Scorer.of(index).score(table()), 1);
    Removal dropped = Removal.dropping(index, 1, one -> Scorer.of(one).score(table()));

    assertThat(weighed.note("a").orElseThrow()).contains("takes no weights");
    assertThat(weighed.scores("b")).containsExactly(NONE, NONE, NONE);
    assertThat(dropped.scores("a")).containsExactly(1, 0, 4);
    assertThat(dropped.scores("b")).containsExactly(1, 2, 0);
    assertThat(dropped.nominal().scores("Index")).containsExactly(1, 0, 0);
  }

  /** A weight of 0 does not help where a missing child makes the node blank. */
  @Test
  void missingChild_countsUntilItIsDropped() {
    IndicatorTable gaps = IndicatorTable.builder("a", "b").row("u", 1, NONE).row("v", 2, 3).build();
    Index index =
        indicators("a", "b")
            .root(
                node("Index", arithmeticMean())
                    .withMissing(Missing.of(MissingRule.BLANK))
                    .children("a", "b"))
            .build();
    Removal weighed = Removal.of(Scorer.of(index).score(gaps), 1);
    Removal dropped = Removal.dropping(index, 1, one -> Scorer.of(one).score(gaps));

    assertThat(weighed.scores("b")).containsExactly(NONE, 2);
    assertThat(dropped.scores("b")).containsExactly(1, 2);
    // v stays first, u had no rank
    assertThat(dropped.meanShift("b")).isZero();
  }

  /** Left is -1 + 5, the Index √(4 × 9) = 6; without b there is a root of -1 × 9. */
  @Test
  void refusal_isToldAndSpoilsNoOther() {
    Index index =
        indicators("a", "b", "c")
            .root(
                node("Index", geometricMean())
                    .child(node("Left", sum()).children("a", "b"))
                    .child("c"))
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "b", "c").row("u", -1, 5, 9).build();
    Removal removal = Removal.of(Scorer.of(index).score(table), 1);

    assertThat(removal.nominal().score("u", "Index")).isCloseTo(6, within(1e-12));
    assertThat(removal.scores("a")).containsExactly(new double[] {Math.sqrt(45)}, within(1e-12));
    assertThat(removal.note("b").orElseThrow()).contains("'u'", "'Index'", "'Left' is -1");
    assertThat(removal.scores("b")).containsExactly(NONE);
    assertThat(removal.scores("c")).containsExactly(new double[] {4}, within(1e-12));
  }

  @Test
  void screenedRows_areToldOf() {
    IndicatorTable gaps =
        IndicatorTable.builder("a", "b").row("u", 1, NONE).row("v", 2, 3).row("w", 1, 1).build();
    Index index =
        indicators("a", "b")
            .screen(Screening.of(0.5, 0))
            .root(node("Index", arithmeticMean()).children("a", "b"))
            .build();
    Removal dropped = Removal.dropping(index, 1, one -> Scorer.of(one).score(gaps));

    assertThat(dropped.scores("a")).containsExactly(NONE, 3, 1);
    assertThat(dropped.note("a")).contains("screened out without it: 1");
    assertThat(dropped.note("b")).isEmpty();
  }

  @Test
  void ranks_areWithinAPeriod() {
    IndicatorTable panel =
        IndicatorTable.builder("a", "b")
            .row("u", ReferencePeriod.year(2020), 1, 4)
            .row("v", ReferencePeriod.year(2020), 2, 1)
            .row("u", ReferencePeriod.year(2021), 9, 9)
            .build();
    Index index =
        indicators("a", "b").root(node("Index", arithmeticMean()).children("a", "b")).build();
    Removal removal = Removal.of(Scorer.of(index).score(panel), 1);

    assertThat(removal.ranks("b")).containsExactly(2, 1, 1);
    assertThat(removal.meanShift("b")).isEqualTo(2.0 / 3);
  }

  @Test
  void tables_sayAllThereIs() {
    Removal removal = Removal.of(Scorer.of(pillars()).score(table()), 1);

    assertThat(removal.table())
        .isEqualTo(
            """
            element  parent  meanAbsoluteShift  largestShift  note
            -------  ------  -----------------  ------------  -----------------------------------
            a        Left                    1             2
            b        Left             0.333333             1
            c        Right                   1             2  with Right, which has no other part
            """);
    assertThat(removal.rowResult().rows()).hasSize(9);
    assertThat(removal.rowResult().rows().get(0))
        .containsExactly("a", "u", null, 4.5, 2, 3.0, 3, -1.0);
    assertThat(removal).hasToString("Removal[x, level 1, 3 elements, ranks depend most on a (1)]");
  }

  @Test
  void levels_countFromTheIndicators() {
    Scores scores = Scorer.of(pillars()).score(table());
    assertThatThrownBy(() -> Removal.of(scores, 3))
        .hasMessage("level must be 1..2 in index 'x', counted from the indicators, got 3");
    assertThatThrownBy(() -> Removal.of(scores, 0)).hasMessageContaining("got 0");
    assertThatThrownBy(() -> Removal.of(scores, 1).scores("Left"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown element of level 1 'Left'");
  }

  /** Nobody has a score. */
  @Test
  void removal_whereThereAreNoScores() {
    IndicatorTable empty = IndicatorTable.builder("a", "b", "c").row("u", NONE, NONE, NONE).build();
    Removal removal = Removal.of(Scorer.of(pillars()).score(empty), 1);
    assertThat(removal.meanShift("a")).isNaN();
    assertThat(removal).hasToString("Removal[x, level 1, 3 elements]");
  }
}
