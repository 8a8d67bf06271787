package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class BordaCountTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("borda-count");
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  /** 58, 69 and 53 points of 60 ballots. */
  @Test
  void score_isThePointsAVoter() {
    double[] scores = scoresOf(Methods.bordaCount(), Votes.CONDORCET_VOTERS, Votes.CONDORCET);
    assertThat(scores[0]).isCloseTo(58 / 60.0, within(1e-15));
    assertThat(scores[1]).isCloseTo(69 / 60.0, within(1e-15));
    assertThat(scores[2]).isCloseTo(53 / 60.0, within(1e-15));
  }

  @Test
  void score_ofTies_isHalf() {
    assertThat(scoresOf(Methods.bordaCount(), new double[][] {{1}, {1}, {4}, {-3}}))
        .containsExactly(1.5, 1.5, 3, 0);
    assertThat(scoresOf(Methods.bordaCount(), new double[][] {{0.0}, {-0.0}}))
        .containsExactly(0.5, 0.5);
    assertThat(scoresOf(Methods.bordaCount(), new double[][] {{9, 9}})).containsExactly(0);
  }

  @Test
  void score_whereAChildIsMissing_isStretched() {
    double none = Double.NaN;
    assertThat(scoresOf(Methods.bordaCount(), new double[][] {{1, 7}, {2, none}, {3, 5}}))
        .as("first of two counts as first of three")
        .containsExactly((0 + 2) / 2.0, 1, (2 + 0) / 2.0);
    assertThat(scoresOf(Methods.bordaCount(), new double[][] {{1, none}, {none, 5}, {none, none}}))
        .as("nobody to compare with: the middle")
        .containsExactly(0.5, 0.5, none);
  }

  @Test
  void score_isTheSumOfShares() {
    double[][] units = Votes.random(8, 25, 6, false);
    double[] weights = Votes.weights(8, 6);
    double[] scores = scoresOf(Methods.bordaCount(), weights, units);
    for (int i = 0; i < units.length; i++) {
      double sum = -0.5;
      for (double[] other : units) {
        sum += Votes.share(units[i], other, weights);
      }
      assertThat(scores[i]).isCloseTo(sum, within(1e-12));
    }
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.bordaCount(), new double[][] {{1, 7}, {2, 7}, {3, 5}}, 1))
        .isEqualTo("(1 + 1.5) / 2 of 2 units below");
    assertThatThrownBy(() -> score(Methods.bordaCount(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining("borda count needs weights of 0 or more");
  }
}
