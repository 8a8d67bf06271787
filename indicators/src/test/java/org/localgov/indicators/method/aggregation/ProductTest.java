package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class ProductTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("product");
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Test
  void score_isTheProduct() {
    assertThat(score(Methods.product(), 2, 3, 4)).isEqualTo(24);
    assertThat(score(Methods.product(), 0, 3)).isZero();
    assertThat(score(Methods.product(), -2, 3)).isEqualTo(-6);
    assertThat(score(Methods.product(), 2, Double.NaN)).as("blank by default").isNaN();
  }

  @Test
  void check_refusesWeights() {
    assertThatThrownBy(() -> score(Methods.product(), new double[] {1, 2}, 1, 1))
        .isInstanceOf(ViolationsException.class)
        .hasMessage(
            "index 'x': node 'Index': product: product takes no weights, child 'c1' has weight 2;"
                + " leave it out");
  }
}
