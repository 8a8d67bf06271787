package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.minimum;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.product;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class BlockTest {
  private static final double NONE = Double.NaN;

  @Test
  void score_aProductThatOverflowsOnItsWay_isRefusedAndNeverStartsAnew() {
    Scorer scorer = scorer(none(), node("Index", product()).children("a", "b", "c", "d"));
    assertThatThrownBy(
            () -> scorer.score(table("a", "b", "c", "d").row("x", 1e200, 1e200, 0, 5).build()))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining(
            "cannot score unit 'x' on 'Index': product must give a finite number");
  }

  @Test
  void score_aNormalisedValueThatOverflows_isRefusedWhateverTheRuleMakesOfIt() {
    Scorer scorer = scorer(linear(1e308, 0), node("Index", minimum()).children("a", "b"));
    assertThatThrownBy(() -> scorer.score(table("a", "b").row("x", 100, 0).build()))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("cannot score unit 'x' on 'a': linear must give a finite number");
  }

  @Test
  void score_aRowThatIsBlankAnyway_isNotRefused() {
    Node root = node("Index", geometricMean()).children("a", "b");
    Scores scores =
        scorer(none(), root.withMissing(Missing.of(MissingRule.BLANK)))
            .score(table("a", "b").row("x", NONE, 0).row("y", 2, 8).build());
    assertThat(scores.score("x", "Index")).isNaN();
    assertThat(scores.score("y", "Index")).isEqualTo(4, within(1e-12));
    assertThatThrownBy(
            () ->
                scorer(none(), root.withMissing(Missing.of(MissingRule.FAIL)))
                    .score(table("a", "b").row("x", NONE, 0).build()))
        .hasMessageContaining("all children must be there (missing rule fail), got 1 of 2");
  }

  @Test
  void score_weightsThatCancelOutButForRounding_areRefused() {
    Node root =
        node("Index", arithmeticMean())
            .child("a", 0.1)
            .child("b", 0.2)
            .child("c", -0.3)
            .child("d", 1);
    assertThatThrownBy(
            () ->
                scorer(none(), root)
                    .score(table("a", "b", "c", "d").row("x", 10, 20, 5, NONE).build()))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("needs weights that do not sum to 0");
  }

  @Test
  void score_leavesBesideAndBelowNodes_areEachTakenOnceInEveryBlock() {
    Node root =
        node("Index", arithmeticMean())
            .child("a", 1)
            .child(node("p").child("b", 1).child(node("q").child("c", 1).child("d", 3), 2), 2)
            .child("e", 3)
            .child(node("r").child("f", 1), 4);
    int units = 1500;
    TableBuilder rows = table("a", "b", "c", "d", "e", "f");
    for (int row = 0; row < units; row++) {
      rows.row("u" + row, row, 2 * row, 3 * row, 5 * row, 7 * row, 11 * row);
    }
    Scores scores = scorer(none(), root).score(rows.build());
    for (int row = 0; row < units; row++) {
      double q = (3.0 * row + 3 * 5.0 * row) / 4;
      double p = (2.0 * row + 2 * q) / 3;
      assertThat(scores.score(row, "q")).isCloseTo(q, within(1e-9));
      assertThat(scores.score(row, "p")).isCloseTo(p, within(1e-9));
      assertThat(scores.score(row, "Index"))
          .isCloseTo((row + 2 * p + 3 * 7.0 * row + 4 * 11.0 * row) / 10, within(1e-9));
    }
  }

  private static TableBuilder table(String... columns) {
    return IndicatorTable.builder(columns);
  }

  private static Scorer scorer(MethodSpec normalisation, Node root) {
    Index.Builder index = Index.builder("x").normalise(normalisation);
    indicators(root, index);
    return Scorer.of(index.root(root).build());
  }

  private static void indicators(Node node, Index.Builder index) {
    for (Child child : node.children()) {
      if (child instanceof Node below) {
        indicators(below, index);
      } else {
        index.indicator(child.id(), higherIsBetter());
      }
    }
  }
}
