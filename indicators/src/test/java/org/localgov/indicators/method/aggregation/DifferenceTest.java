package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class DifferenceTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("difference");
  }

  @Override
  protected int size() {
    return 2;
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isOrderFree() {
    return false;
  }

  @Override
  protected boolean isMonotone() {
    return false;
  }

  @Override
  protected boolean isHomogeneous() {
    return true;
  }

  @Override
  protected boolean isAntisymmetric() {
    return true;
  }

  @Override
  protected boolean skipsMissing() {
    return false;
  }

  @Test
  void score_isTheFirstLessTheSecond() {
    assertThat(score(Methods.difference(), 3, 9)).isEqualTo(-6);
    assertThat(score(Methods.difference(), 3, Double.NaN)).isNaN();
    assertThat(score(Methods.difference(), Double.NaN, 9)).isNaN();
    assertThat(formula(Methods.difference(), new double[][] {{3, 9}}, 0)).isEqualTo("3 - 9");
  }

  @Test
  void check_wantsTwoChildrenWithoutWeights() {
    assertThatThrownBy(() -> score(Methods.difference(), 1, 2, 3))
        .hasMessageContaining("difference needs 2 children, got 3");
    assertThatThrownBy(() -> score(Methods.difference(), new double[] {1, 2}, 1, 2))
        .hasMessageContaining("difference takes no weights, child 'c1' has weight 2");
  }
}
