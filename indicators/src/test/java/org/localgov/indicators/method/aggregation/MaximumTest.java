package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class MaximumTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("maximum");
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Test
  void score_isTheHighest() {
    assertThat(score(Methods.maximum(), 2, 7, 2)).isEqualTo(7);
    assertThat(score(Methods.maximum(), 2)).isEqualTo(2);
    assertThat(score(Methods.maximum(), 2, Double.NaN)).as("blank by default").isNaN();
  }

  @Test
  void check_refusesWeights() {
    assertThatThrownBy(() -> score(Methods.maximum(), new double[] {1, 0.5}, 1, 1))
        .hasMessageContaining("maximum takes no weights, child 'c1' has weight 0.5; leave it out");
  }
}
