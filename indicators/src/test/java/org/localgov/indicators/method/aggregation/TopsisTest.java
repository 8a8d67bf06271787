package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class TopsisTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("topsis");
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  /** A unit that rises moves the best, too, and may come to be farther from it. */
  @Override
  protected boolean isMonotone() {
    return false;
  }

  /**
   * The worked example of Hwang and Yoon (1981): four fighter aircraft by speed, range, payload,
   * cost (less is better), reliability and manoeuvrability; the third figure, 0.61354, is cut off
   * there.
   */
  @Test
  void score_agreesWithTheAuthorsExample() {
    double[][] aircraft = {
      {2.0, 1500, 20000, -5.5, 5, 9},
      {2.5, 2700, 18000, -6.5, 3, 5},
      {1.8, 2000, 21000, -4.5, 7, 7},
      {2.2, 1800, 20000, -5.0, 5, 5}
    };
    double[] weights = {0.2, 0.1, 0.1, 0.1, 0.2, 0.3};
    assertThat(scoresOf(Methods.topsis(), weights, aircraft))
        .containsExactly(new double[] {0.643, 0.268, 0.613, 0.312}, within(0.0006));
  }

  /** The children's norms are 4.5 and √20. */
  @Test
  void score_isAShareOfDistances() {
    double[][] units = {{0, 0}, {3, 4}, {3, 0}, {1.5, 2}};
    double mixed = (3 / 4.5) / (3 / 4.5 + 4 / Math.sqrt(20));
    assertThat(scoresOf(Methods.topsis(), units))
        .as("the worst, the best, best on one child, the middle")
        .containsExactly(new double[] {0, 1, mixed, 0.5}, within(1e-15));
  }

  @Test
  void score_whereChildrenAreMissing_usesTheOthers() {
    double none = Double.NaN;
    assertThat(scoresOf(Methods.topsis(), new double[][] {{0, 0}, {4, 4}, {1, none}, {none, none}}))
        .containsExactly(new double[] {0, 1, 0.25, none}, within(1e-15));
    assertThat(scoresOf(Methods.topsis(), new double[][] {{0, 0}, {0, 4}, {0, 1}}))
        .containsExactly(new double[] {0, 1, 0.25}, within(1e-15));
  }

  @Test
  void score_refusesUnitsThatDoNotDiffer() {
    assertThatThrownBy(() -> score(Methods.topsis(), 3, 4))
        .hasMessage(
            "cannot score unit 'u' on 'Index': topsis needs units that differ on a child, all that"
                + " have its children are equal; add units or use another rule");
    assertThatThrownBy(() -> score(Methods.topsis(), new double[] {3, -1}, 2, 3))
        .hasMessageContaining("topsis needs weights of 0 or more");
  }

  @Test
  void formula_hasTheDistances() {
    assertThat(formula(Methods.topsis(), new double[][] {{0, 3}, {4, 3}, {3, 3}}, 2))
        .isEqualTo("0.3 / (0.1 + 0.3)");
  }
}
