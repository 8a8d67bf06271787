package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class OrderedWeightedAverageTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("owa");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("weights", List.of(1, 1, 1, 1, 1)),
        Parameters.of("weights", List.of(1, 0, 0, 0, 0)),
        Parameters.of("weights", List.of(0.1, 0.2, 0.1, 0.4, 0.2)));
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  /** 0.4 × 1 + 0.3 × 0.7 + 0.2 × 0.6 + 0.1 × 0.3, the highest score first. */
  @Test
  void score_weighsPlaces() {
    assertThat(score(Methods.owa(0.4, 0.3, 0.2, 0.1), 0.7, 1, 0.3, 0.6))
        .isCloseTo(0.76, within(1e-15));
    assertThat(score(Methods.owa(4, 3, 2, 1), 0.7, 1, 0.3, 0.6)).isCloseTo(0.76, within(1e-15));
  }

  @Test
  void score_hasTheExtremesAndTheMeanAsSpecialCases() {
    assertThat(score(Methods.owa(1, 0, 0), 5, 9, 1)).isEqualTo(9);
    assertThat(score(Methods.owa(0, 0, 1), 5, 9, 1)).isEqualTo(1);
    assertThat(score(Methods.owa(1, 1, 1), 5, 9, 1)).isCloseTo(5, within(1e-15));
  }

  @Test
  void score_whereChildrenAreMissing_readsTheirWeightsOffThePolygon() {
    assertThat(score(Methods.owa(1, 0, 0), 5, Double.NaN, 1)).isEqualTo(5);
    assertThat(score(Methods.owa(0, 0, 1), 5, Double.NaN, 1)).isEqualTo(1);
    assertThat(score(Methods.owa(0, 1, 0), 5, Double.NaN, 1))
        .as("half of the middle weight each")
        .isEqualTo(3);
    assertThat(score(Methods.owa(4, 2, 2, 1), 6, Double.NaN, 0, 3))
        .as("at 1/3 the sum is 4 + 2/3, at 2/3 it is 7 + 1/3, of 9")
        .isCloseTo((6 * (4 + 2 / 3.0) + 3 * (2 + 2 / 3.0)) / 9, within(1e-14));
    assertThat(score(Methods.owa(1, 2), Double.NaN, 4)).isEqualTo(4);
    assertThat(score(Methods.owa(1, 2), Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void check_wantsAWeightAPlace() {
    assertThatThrownBy(() -> score(Methods.owa(1, 2), 1, 2, 3))
        .hasMessageContaining(
            "parameter 'weights' must have as many numbers as the node has children, got 2 for 3");
    assertThatThrownBy(() -> score(Methods.owa(1, -2), 1, 2))
        .hasMessageContaining("parameter 'weights' must be 0 or more, got -2");
    assertThatThrownBy(() -> score(Methods.owa(0, 0), 1, 2))
        .hasMessageContaining("parameter 'weights' must be above 0, got 0");
    assertThatThrownBy(() -> score(Methods.owa(), 1, 2))
        .hasMessageContaining("parameter 'weights' must be a list of numbers, got '[]'");
    assertThatThrownBy(() -> score(Methods.owa(1, 2), new double[] {1, 2}, 1, 2))
        .hasMessageContaining("owa takes no weights, child 'c1' has weight 2; leave it out");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.owa(3, 1), new double[][] {{40, 60}}, 0))
        .isEqualTo("0.75 × 60 + 0.25 × 40");
  }
}
