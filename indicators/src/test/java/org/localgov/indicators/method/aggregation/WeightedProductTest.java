package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class WeightedProductTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("weighted-product");
  }

  @Test
  void score_isTheProductOfPowers() {
    MethodSpec product = Methods.weightedProduct();
    assertThat(score(product, 2, 3)).isEqualTo(6);
    assertThat(score(product, new double[] {2, 3}, 3, 2)).isEqualTo(72);
    assertThat(score(product, new double[] {2, -1}, 6, 3)).isCloseTo(12, within(1e-14));
    assertThat(score(product, new double[] {0.5, 0.5}, 4, 9)).isCloseTo(6, within(1e-15));
    assertThat(score(product, new double[] {2, 1}, 0, 9)).isZero();
    assertThat(score(product, 2, Double.NaN)).as("blank by default").isNaN();
  }

  @Test
  void score_refusesWhatHasNoPower() {
    assertThatThrownBy(() -> score(Methods.weightedProduct(), 2, -3))
        .hasMessageContaining("weighted product needs values >= 0, 'c1' is -3");
    assertThatThrownBy(() -> score(Methods.weightedProduct(), new double[] {2, -1}, 2, 0))
        .hasMessage(
            "cannot score unit 'u' on 'Index': weighted product needs values > 0 where the weight"
                + " is below 0, 'c1' is 0 and has weight -1; normalise to a range above 0, such as"
                + " min-max 1..100");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.weightedProduct(), new double[][] {{2, 3}}, 0)).isEqualTo("2 × 3");
  }
}
