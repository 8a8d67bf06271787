package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;
import org.localgov.indicators.table.IndicatorTable;

class PointsOverPossibleTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("points-over-possible");
  }

  private static Index index(MethodSpec rule, double... weights) {
    return Index.builder("x")
        .addIndicators(
            Indicator.of("a", higherIsBetter()).withScale(Scale.of(0, 10)),
            Indicator.of("b", higherIsBetter()).withScale(Scale.of(0, 30)))
        .root(
            node("Index", rule)
                .withMissing(Missing.of(MissingRule.SKIP))
                .child("a", weights[0])
                .child("b", weights[1]))
        .build();
  }

  private static double score(Index index, double a, double b) {
    return Scorer.of(index)
        .score(IndicatorTable.builder("a", "b").row("u", a, b).build())
        .score("u", "Index");
  }

  @Test
  void score_isTheShareOfPossiblePoints() {
    Index plain = index(Methods.pointsOverPossible(), 1, 1);
    assertThat(score(plain, 5, 5)).isEqualTo(25);
    assertThat(score(plain, 10, 30)).isEqualTo(100);
    assertThat(score(plain, 5, Double.NaN)).isEqualTo(50);
    assertThat(score(plain, Double.NaN, Double.NaN)).isNaN();
    Index weighted = index(MethodSpec.of("points-over-possible", "factor", 1), 3, 1);
    assertThat(score(weighted, 10, 0)).isEqualTo(0.5);
  }

  @Test
  void check_needsPossiblePoints() {
    Index open =
        Index.builder("x")
            .indicator("a", higherIsBetter())
            .indicator(Indicator.of("b", lowerIsBetter()).withScale(Scale.of(0, 5)))
            .root(node("Index", Methods.pointsOverPossible()).child("a").child("b"))
            .build();
    assertThatThrownBy(() -> Scorer.of(open))
        .hasMessage(
            "index 'x': node 'Index': points-over-possible: points over possible needs possible"
                + " points > 0, child 'a' has any number; give it a scale");
    assertThatThrownBy(() -> Scorer.of(index(Methods.pointsOverPossible(), -3, 0.5)))
        .hasMessageContaining("needs weights that leave possible points > 0, got -15");
    assertThatThrownBy(
            () -> Scorer.of(index(MethodSpec.of("points-over-possible", "factor", 0), 1, 1)))
        .hasMessageContaining("parameter 'factor' must be above 0, got 0");
  }

  @Test
  void score_whereNoPointsWerePossible_isRefused() {
    Index index = index(Methods.pointsOverPossible(), 1, -0.1);
    assertThatThrownBy(() -> score(index, Double.NaN, 5))
        .isInstanceOf(ScoringException.class)
        .hasMessage(
            "cannot score unit 'u' on 'Index': points over possible needs possible points > 0, got"
                + " -3 for the children that are there; change the weights, or use missing rule"
                + " blank");
  }
}
