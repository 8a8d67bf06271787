package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class GeometricMeanTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("geometric-mean");
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Test
  void score_isTheRootOfTheProduct() {
    MethodSpec mean = Methods.geometricMean();
    assertThat(score(mean, 4, 9)).isCloseTo(6, within(1e-14));
    assertThat(score(mean, new double[] {2, 1}, 2, 16)).isCloseTo(4, within(1e-14));
    assertThat(score(mean, 4, Double.NaN, 9)).isCloseTo(6, within(1e-14));
    assertThat(score(mean, Double.NaN, Double.NaN)).isNaN();
    assertThat(score(mean, new double[] {0, 1}, 5, Double.NaN)).isNaN();
  }

  @Test
  void score_refusesZeroAndLess() {
    for (String value : new String[] {"0", "-0.3"}) {
      assertThatThrownBy(() -> score(Methods.geometricMean(), 5, Double.parseDouble(value)))
          .isInstanceOf(ScoringException.class)
          .hasMessage(
              "cannot score unit 'u' on 'Index': geometric mean needs values > 0, 'c1' is "
                  + value
                  + "; normalise to a range above 0, such as min-max 1..100");
    }
  }

  @Test
  void score_refusesWeightsThatCancelOut() {
    assertThatThrownBy(
            () -> score(Methods.geometricMean(), new double[] {1, 1, -1}, Double.NaN, 60, 90))
        .hasMessageContaining("geometric mean needs weights that do not sum to 0");
  }
}
