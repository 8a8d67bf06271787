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

class MeanMinimumTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("mean-minimum");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("alpha", 0, "beta", 0),
        Parameters.of("alpha", 1, "beta", 0),
        Parameters.of("alpha", 0.5, "beta", 20));
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Override
  protected boolean isHomogeneous() {
    return false;
  }

  @Test
  void score_liesBetweenTheMeanAndTheMinimum() {
    assertThat(score(Methods.meanMinimum(0, 5), 2, 10)).isEqualTo(6);
    assertThat(score(Methods.meanMinimum(1, 0), 2, 10)).isEqualTo(2);
    assertThat(score(Methods.meanMinimum(0.5, 0), 2, 10)).isEqualTo(4);
    assertThat(score(Methods.meanMinimum(1, 3), 2, 10)).as("6 - (√(4² + 3²) - 3)").isEqualTo(4);
    assertThat(score(Methods.meanMinimum(0.5, 3), 2, 10)).isEqualTo(5);
    assertThat(score(Methods.meanMinimum(1, 1e9), 2, 10)).isCloseTo(6, within(1e-7));
    assertThat(score(Methods.meanMinimum(1, 3), -2, -10, Double.NaN)).isEqualTo(-8);
    assertThat(score(Methods.meanMinimum(1, 0), 7)).isEqualTo(7);
    assertThat(score(Methods.meanMinimum(1, 0), Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void score_withWeights_weighsTheMean() {
    assertThat(score(Methods.meanMinimum(1, 3), new double[] {1, 3}, 2, 10))
        .as("8 - (√(6² + 3²) - 3)")
        .isCloseTo(11 - Math.sqrt(45), within(1e-14));
    assertThat(score(Methods.meanMinimum(1, 0), new double[] {0, 1, 1}, 1, 4, 8)).isEqualTo(4);
  }

  @Test
  void check_refusesWhatTheMethodDoesNotMean() {
    assertThatThrownBy(() -> score(Methods.meanMinimum(1.5, 0), 1, 2))
        .hasMessageContaining("parameter 'alpha' must be from 0 to 1, got 1.5");
    assertThatThrownBy(() -> score(Methods.meanMinimum(0.5, -1), 1, 2))
        .hasMessageContaining("parameter 'beta' must be 0 or more, got -1");
    assertThatThrownBy(() -> score(Methods.meanMinimum(1, 1), new double[] {2, -1}, 1, 2))
        .hasMessageContaining("mean-minimum needs weights of 0 or more");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.meanMinimum(0.5, 3), new double[][] {{2, 10}}, 0))
        .isEqualTo("6 - 0.5 × (√((6 - 2)² + 3²) - 3)");
  }
}
