package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class EvennessTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("evenness");
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isMonotone() {
    return false;
  }

  @Test
  void score_isEntropyOverItsHighest() {
    assertThat(score(Methods.evenness(), 4, 4, 4)).isCloseTo(1, within(1e-12));
    assertThat(score(Methods.evenness(), 9, 0, 0)).isZero();
    // the sum of -p ln p rounds to more than ln 5
    assertThat(score(Methods.evenness(), 7, 7, 7, 7, 7)).isLessThanOrEqualTo(1);
    // p = 1/4, 3/4: (0.25 ln 4 + 0.75 ln 4/3) / ln 2 = 0.5 + 0.311278124459...
    assertThat(score(Methods.evenness(), 1, 3)).isCloseTo(0.8112781244591328, within(1e-12));
  }

  @Test
  void score_ofNothing_isRefused() {
    assertThatThrownBy(() -> score(Methods.evenness(), 0, 0)).hasMessageContaining("sum above 0");
  }

  @Test
  void score_belowZero_isRefused() {
    assertThatThrownBy(() -> score(Methods.evenness(), 1, -1)).hasMessageContaining("evenness");
  }
}
