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

class HarmonicMeanTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("harmonic-mean");
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Test
  void score_isTheReciprocalOfTheMeanOfReciprocals() {
    MethodSpec mean = Methods.harmonicMean();
    assertThat(score(mean, 40, 60)).as("there at 40 km/h, back at 60").isCloseTo(48, within(1e-14));
    assertThat(score(mean, new double[] {1, 3}, 1, 3)).as("4 / (1 + 1)").isEqualTo(2);
    assertThat(score(mean, 40, Double.NaN, 60)).isCloseTo(48, within(1e-14));
    assertThat(score(mean, 7)).isEqualTo(7);
    assertThat(score(mean, Double.NaN, Double.NaN)).isNaN();
    assertThat(score(mean, new double[] {0, 1}, 5, Double.NaN)).isNaN();
    assertThat(score(mean, new double[] {0, 1}, 5, 8)).isEqualTo(8);
  }

  @Test
  void score_refusesZeroAndLess() {
    for (String value : new String[] {"0", "-1"}) {
      assertThatThrownBy(() -> score(Methods.harmonicMean(), 2, Double.parseDouble(value)))
          .hasMessage(
              "cannot score unit 'u' on 'Index': harmonic mean needs values > 0, 'c1' is "
                  + value
                  + "; normalise to a range above 0, such as min-max 1..100");
    }
  }

  @Test
  void check_refusesWeightsBelowZero() {
    assertThatThrownBy(() -> score(Methods.harmonicMean(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining(
            "harmonic mean needs weights of 0 or more, child 'c1' has weight -1; turn the child's"
                + " direction round");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.harmonicMean(), new double[][] {{40, 60}}, 0))
        .isEqualTo("2 / (1 / 40 + 1 / 60)");
  }
}
