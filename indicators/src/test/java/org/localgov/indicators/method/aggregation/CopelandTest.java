package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class CopelandTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("copeland");
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  @Override
  protected boolean isAntisymmetric() {
    return true;
  }

  @Test
  void score_countsWinsAndLosses() {
    double[][] units = {{1, 3, 1}, {2, 2, 1}, {3, 1, 2}};
    assertThat(scoresOf(Methods.copeland(), units)).containsExactly(-1, -1, 2);
    assertThat(scoresOf(Methods.copeland(), new double[] {1, 5, 1}, units))
        .containsExactly(2, 0, -2);
    assertThat(scoresOf(Methods.copeland(), Votes.CONDORCET_VOTERS, Votes.CONDORCET))
        .as("a beats b, b beats c, c beats a")
        .containsExactly(0, 0, 0);
  }

  /** 0.1 + 0.2 is not 0.3 in binary, and half of the weight all the same. */
  @Test
  void score_ofATieButForRounding_isATie() {
    double[][] units = {{1, 1, 0}, {0, 0, 1}};
    assertThat(scoresOf(Methods.copeland(), new double[] {0.1, 0.2, 0.3}, units))
        .containsExactly(0, 0);
    assertThat(scoresOf(Methods.copeland(), new double[] {0.1, 0.2, 0.2999999}, units))
        .containsExactly(1, -1);
  }

  @Test
  void score_comparesOnWhatBothHave() {
    double none = Double.NaN;
    assertThat(scoresOf(Methods.copeland(), new double[][] {{1, none}, {none, 1}, {0, 2}}))
        .as("the first two have nothing in common")
        .containsExactly(1, -1, 0);
    assertThat(scoresOf(Methods.copeland(), new double[][] {{1, 1}, {none, none}, {0, 2}}))
        .containsExactly(0, none, 0);
    assertThat(
            scoresOf(Methods.copeland(), new double[] {1, 0}, new double[][] {{1, 1}, {none, 5}}))
        .containsExactly(0, none);
    assertThat(scoresOf(Methods.copeland(), new double[][] {{5, 7}})).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"40, 7, false", "40, 7, true", "60, 30, true", "2, 1, true"})
  void score_agreesWithTheDoubleLoop(int units, int criteria, boolean gaps) {
    for (long seed = 0; seed < 20; seed++) {
      double[][] scores = Votes.random(seed, units, criteria, gaps);
      double[] weights = Votes.weights(seed, criteria);
      double[] expected = new double[units];
      for (int i = 0; i < units; i++) {
        for (int j = 0; j < units; j++) {
          double share = Votes.share(scores[i], scores[j], weights);
          expected[i] += Math.abs(share - 0.5) < 1e-9 ? 0 : share > 0.5 ? 1 : share < 0.5 ? -1 : 0;
        }
        boolean nothing = Arrays.stream(scores[i]).allMatch(Double::isNaN);
        expected[i] = nothing ? Double.NaN : expected[i];
      }
      assertThat(scoresOf(Methods.copeland(), weights, scores)).containsExactly(expected);
    }
  }

  @Test
  void check_refusesWeightsBelowZero() {
    assertThatThrownBy(() -> score(Methods.copeland(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining("copeland needs weights of 0 or more, child 'c1' has weight -1");
  }

  @Test
  void formula_saysWinsAndLosses() {
    double[][] units = {{1, 3}, {2, 4}, {0, 0}, {3, 1}, {Double.NaN, Double.NaN}};
    assertThat(formula(Methods.copeland(), units, 0)).isEqualTo("1 wins - 1 losses, 1 ties");
  }
}
