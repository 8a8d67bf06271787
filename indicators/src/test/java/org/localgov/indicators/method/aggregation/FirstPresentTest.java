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

class FirstPresentTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("first-present");
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Override
  protected boolean isAntisymmetric() {
    return true;
  }

  @Override
  protected boolean isOrderFree() {
    return false;
  }

  @Test
  void score_isTheFirstThatIsThere() {
    assertThat(score(Methods.firstPresent(), 3, 9)).isEqualTo(3);
    assertThat(score(Methods.firstPresent(), Double.NaN, 9, 5)).isEqualTo(9);
    assertThat(score(Methods.firstPresent(), Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void formula_saysWhichOne() {
    double[][] units = {{Double.NaN, 9, 5}};
    assertThat(formula(Methods.firstPresent(), units, 0)).isEqualTo("9 of 'c1'");
    assertThat(formula(Methods.firstPresent(), new double[][] {{Double.NaN}}, 0))
        .isEqualTo("nothing");
  }

  @Test
  void check_refusesWeights() {
    assertThatThrownBy(() -> score(Methods.firstPresent(), new double[] {1, 0.5}, 1, 1))
        .hasMessageContaining("first-present takes no weights, child 'c1' has weight 0.5");
  }
}
