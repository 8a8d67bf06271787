package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class SumTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("sum");
  }

  @Test
  void score_isTheWeightedSum() {
    assertThat(score(Methods.sum(), 1, 2, 3.5)).isEqualTo(6.5);
    assertThat(score(Methods.sum(), new double[] {2, -1}, 3, 4)).isEqualTo(2);
    assertThat(score(Methods.sum(), 1, Double.NaN)).as("blank by default").isNaN();
  }
}
