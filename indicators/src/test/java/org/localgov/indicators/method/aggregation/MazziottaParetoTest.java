package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class MazziottaParetoTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("mazziotta-pareto");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("sign", 1));
  }

  @Override
  protected boolean isIdempotent() {
    return true;
  }

  @Override
  protected boolean isHomogeneous() {
    return true;
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  @Override
  protected boolean isMonotone() {
    return false;
  }

  @Test
  void score_isTheMeanWithAPenaltyForImbalance() {
    MethodSpec index = Methods.mazziottaPareto();
    assertThat(score(index, 100, 100, 100)).isEqualTo(100);
    assertThat(score(index, 110, 90)).as("100 - 10 × 10 / 100").isEqualTo(99);
    assertThat(score(MethodSpec.of("mazziotta-pareto", "sign", 1), 110, 90)).isEqualTo(101);
    assertThat(score(index, 110, Double.NaN, 90)).isEqualTo(99);
    assertThat(score(index, 112, 100, 97))
        .as("103 - 42 / 103")
        .isCloseTo(103 - 42 / 103.0, within(1e-13));
    assertThat(score(index, 7)).isEqualTo(7);
    assertThat(score(index, Double.NaN, Double.NaN)).isNaN();
  }

  /** With two children the negative index is the harmonic mean: M - S²/M = ab / M. */
  @Test
  void score_ofTwo_isTheirHarmonicMean() {
    assertThat(score(Methods.mazziottaPareto(), 40, 60)).isCloseTo(48, within(1e-14));
  }

  @Test
  void score_withWeights_weighsMeanAndDeviation() {
    assertThat(score(Methods.mazziottaPareto(), new double[] {3, 1}, 100, 120))
        .as("105 - (3 × 25 + 225) / 4 / 105")
        .isCloseTo(105 - 75 / 105.0, within(1e-13));
  }

  @Test
  void score_refusesAMeanOfZeroOrLess() {
    assertThatThrownBy(() -> score(Methods.mazziottaPareto(), 3, -3))
        .hasMessage(
            "cannot score unit 'u' on 'Index': mazziotta-pareto needs a mean above 0, got 0;"
                + " normalise to a range above 0, such as z-score 100, 10");
    assertThatThrownBy(() -> score(MethodSpec.of("mazziotta-pareto", "sign", 2), 1, 2))
        .hasMessageContaining("parameter 'sign' must be -1 or 1, got 2");
    assertThatThrownBy(() -> score(Methods.mazziottaPareto(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining("mazziotta-pareto needs weights of 0 or more");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.mazziottaPareto(), new double[][] {{110, 90}}, 0))
        .isEqualTo("100 - 10² / 100");
  }
}
