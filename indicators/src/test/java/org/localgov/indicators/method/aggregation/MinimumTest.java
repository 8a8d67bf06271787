package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class MinimumTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("minimum");
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
  void score_isTheLowest() {
    assertThat(score(Methods.minimum(), 2, -1, 2)).isEqualTo(-1);
    assertThat(score(Methods.minimum(), 2)).isEqualTo(2);
    assertThat(score(Methods.minimum(), 2, Double.NaN)).as("blank by default").isNaN();
  }

  @Test
  void check_refusesWeights() {
    assertThatThrownBy(() -> score(Methods.minimum(), new double[] {1, 0.5}, 1, 1))
        .hasMessageContaining("minimum takes no weights, child 'c1' has weight 0.5; leave it out");
  }
}
