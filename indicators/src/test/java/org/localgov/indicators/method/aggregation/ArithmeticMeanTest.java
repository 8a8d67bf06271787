package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class ArithmeticMeanTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("arithmetic-mean");
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Test
  void score_isTheWeightedMean() {
    MethodSpec mean = Methods.arithmeticMean();
    assertThat(score(mean, 60, 80)).isEqualTo(70);
    assertThat(score(mean, new double[] {2, 1}, 60, 90)).isEqualTo(70);
    assertThat(score(mean, new double[] {2, 1, 5}, 60, 90, Double.NaN)).isEqualTo(70);
    assertThat(score(mean, Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void score_withNegativeWeights_isTheirQuotient() {
    assertThat(score(Methods.arithmeticMean(), new double[] {3, -1}, 60, 90)).isEqualTo(45);
  }

  @Test
  void score_whereOnlyWeightlessChildrenAreThere_isMissing() {
    assertThat(score(Methods.arithmeticMean(), new double[] {1, 0}, Double.NaN, 90)).isNaN();
    assertThat(score(Methods.arithmeticMean(), new double[] {1, 0}, 60, Double.NaN)).isEqualTo(60);
    assertThat(score(Methods.arithmeticMean(), new double[] {1, 0}, 60, 90)).isEqualTo(60);
  }

  @Test
  void score_whereWeightsThatAreThereCancelOut_isRefused() {
    assertThatThrownBy(
            () -> score(Methods.arithmeticMean(), new double[] {1, 1, -1}, Double.NaN, 60, 90))
        .isInstanceOf(ScoringException.class)
        .hasMessage(
            "cannot score unit 'u' on 'Index': arithmetic mean needs weights that do not sum to 0,"
                + " those of the children that are there do; change the weights, or use missing"
                + " rule blank");
  }
}
