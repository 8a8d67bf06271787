package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class MedianTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("median");
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Override
  protected boolean isAntisymmetric() {
    return true;
  }

  @Test
  void score_ofEqualWeights_isTheOrdinaryMedian() {
    MethodSpec median = Methods.median();
    assertThat(score(median, 9, 1, 4)).isEqualTo(4);
    assertThat(score(median, 9, 1, 4, 5)).isEqualTo(4.5);
    assertThat(score(median, new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, 1, 2, 3, 4, 5, 6))
        .isEqualTo(3.5);
    assertThat(score(median, 3)).isEqualTo(3);
    assertThat(score(median, 9, Double.NaN, 4)).isEqualTo(6.5);
    assertThat(score(median, Double.NaN, Double.NaN)).isNaN();
  }

  /** Cormen et al. (2009), Introduction to Algorithms, problem 9-2: weights 0.1 to 0.35, 0.2. */
  @Test
  void score_ofUnequalWeights_isWhereHalfOfTheWeightLies() {
    double[] weights = {0.1, 0.35, 0.05, 0.1, 0.15, 0.05, 0.2};
    assertThat(score(Methods.median(), weights, 0.1, 0.35, 0.05, 0.1, 0.15, 0.05, 0.2))
        .isEqualTo(0.2);
    assertThat(score(Methods.median(), new double[] {1, 1, 2}, 1, 2, 3))
        .as("half of the weight is below 3")
        .isEqualTo(2.5);
    assertThat(score(Methods.median(), new double[] {1, 1, 3}, 1, 2, 3)).isEqualTo(3);
    assertThat(score(Methods.median(), new double[] {1, 0, 1}, 1, 2, 5))
        .as("a child of weight 0 is not the next")
        .isEqualTo(3);
    assertThat(score(Methods.median(), new double[] {0, 1}, 5, Double.NaN)).isNaN();
  }

  @Test
  void check_refusesWeightsBelowZero() {
    assertThatThrownBy(() -> score(Methods.median(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining("median needs weights of 0 or more, child 'c1' has weight -1");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.median(), new double[][] {{9, 1, 4}}, 0))
        .isEqualTo("median(9, 1, 4)");
  }
}
