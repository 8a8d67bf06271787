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

class QuotientTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("quotient");
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
  protected boolean skipsMissing() {
    return false;
  }

  @Test
  void score_isTheFirstByTheSecond() {
    assertThat(score(Methods.quotient(), 3, 4)).isEqualTo(0.75);
    assertThat(score(Methods.quotient(), 0, -4)).isZero();
    assertThat(score(Methods.quotient(), 3, Double.NaN)).isNaN();
    assertThat(score(Methods.quotient(), Double.NaN, 0)).isNaN();
    assertThat(formula(Methods.quotient(), new double[][] {{3, 4}}, 0)).isEqualTo("3 / 4");
  }

  @Test
  void score_refusesADivisorOfZero() {
    assertThatThrownBy(() -> score(Methods.quotient(), 3, 0))
        .hasMessage(
            "cannot score unit 'u' on 'Index': quotient needs a divisor other than 0, 'c1' is 0;"
                + " leave the unit out, or make the value missing");
  }

  @Test
  void check_wantsTwoChildrenWithoutWeights() {
    assertThatThrownBy(() -> score(Methods.quotient(), 1))
        .hasMessageContaining("quotient needs 2 children, got 1");
    assertThatThrownBy(() -> score(Methods.quotient(), new double[] {1, 2}, 1, 2))
        .hasMessageContaining("quotient takes no weights, child 'c1' has weight 2");
  }
}
