package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class GeneralisedMeanTest extends ScoringRuleContract {
  private static final double[] ONE_TWO_THREE = {1, 2, 3};

  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("generalised-mean");
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.of("power", -300),
        Parameters.of("power", -1),
        Parameters.of("power", 0),
        Parameters.of("power", 1e-9),
        Parameters.of("power", 0.5),
        Parameters.of("power", 2),
        Parameters.of("power", 300));
  }

  @Test
  void score_ofPowersWithANameOfTheirOwn() {
    double[] weights = {1, 2, 3};
    assertThat(score(Methods.generalisedMean(1), weights, 1, 2, 4)).isCloseTo(17 / 6.0, ulps(17));
    assertThat(score(Methods.generalisedMean(2), weights, 1, 2, 4))
        .isCloseTo(Math.sqrt(57 / 6.0), ulps(3));
    assertThat(score(Methods.generalisedMean(-1), weights, 1, 2, 4)).isCloseTo(6 / 2.75, ulps(3));
    assertThat(score(Methods.generalisedMean(0), weights, 1, 2, 4))
        .isEqualTo(score(Methods.geometricMean(), weights, 1, 2, 4));
  }

  /** Anand and Sen (1997): one deprivation of three counts for more than a third of itself. */
  @Test
  void score_ofPowerThree_isTheHumanPovertyIndex() {
    assertThat(score(Methods.generalisedMean(3), 0, 0, 30))
        .as("(27000 / 3)^(1/3)")
        .isCloseTo(Math.cbrt(9000), ulps(20));
  }

  @Test
  void score_goesToTheExtremes_asThePowerDoes() {
    double[] scores = {0.1, 3, 1e100};
    assertThat(score(Methods.generalisedMean(-1e9), scores)).isCloseTo(0.1, within(1e-9));
    assertThat(score(Methods.generalisedMean(1e9), scores)).isCloseTo(1e100, within(1e92));
    assertThat(score(Methods.generalisedMean(-1e300), scores)).isCloseTo(0.1, ulps(1));
    assertThat(score(Methods.generalisedMean(1e300), scores)).isCloseTo(1e100, ulps(1e100));
  }

  @Test
  void score_goesToTheGeometricMean_asThePowerGoesToZero() {
    double geometric = score(Methods.geometricMean(), ONE_TWO_THREE, 1, 2, 4);
    for (double power : new double[] {1e-6, -1e-6, 1e-12, -1e-12, 1e-100, -1e-100}) {
      assertThat(score(Methods.generalisedMean(power), ONE_TWO_THREE, 1, 2, 4))
          .as("power " + power)
          .isCloseTo(geometric, within(Math.max(1e-14, 2 * Math.abs(power))));
    }
  }

  @Test
  void check_refusesPowersTooNearZero() {
    assertThatThrownBy(() -> score(Methods.generalisedMean(1e-101), 1, 2))
        .hasMessageContaining("parameter 'power' must be 0 or at least 1e-100 in size, got ");
  }

  @Test
  void score_takesZeros_whereThePowerIsAboveZero() {
    assertThat(score(Methods.generalisedMean(0.5), 0, 2)).isCloseTo(0.5, ulps(1));
    assertThat(score(Methods.generalisedMean(2), 0, 0)).isZero();
    assertThat(score(Methods.generalisedMean(2), new double[] {0, 1}, 3, 0)).isZero();
  }

  @Test
  void score_leavesMissingChildrenOut() {
    assertThat(score(Methods.generalisedMean(2), 1, Double.NaN, 7)).isCloseTo(5, ulps(5));
    assertThat(score(Methods.generalisedMean(-1), new double[] {0, 1}, 5, Double.NaN)).isNaN();
    assertThat(score(Methods.generalisedMean(3), new double[] {0, 1}, 5, 8)).isEqualTo(8);
  }

  @Test
  void score_refusesWhatHasNoPower() {
    assertThatThrownBy(() -> score(Methods.generalisedMean(-2), 0, 2))
        .hasMessageContaining("generalised mean of a negative power needs values > 0, 'c0' is 0");
    assertThatThrownBy(() -> score(Methods.generalisedMean(0), 0, 2))
        .hasMessageContaining("geometric mean needs values > 0, 'c0' is 0");
    assertThatThrownBy(() -> score(Methods.generalisedMean(2), -1, 2))
        .hasMessageContaining("generalised mean needs values >= 0, 'c0' is -1");
    assertThatThrownBy(() -> score(Methods.generalisedMean(2), new double[] {2, -1}, 1, 2))
        .hasMessageContaining("generalised mean needs weights of 0 or more, child 'c1'");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.generalisedMean(2), new double[][] {{1, 7}}, 0))
        .isEqualTo("((1^2 + 7^2) / 2)^(1 / 2)");
    assertThat(formula(Methods.generalisedMean(0), new double[][] {{1, 7}}, 0))
        .isEqualTo("(1 × 7)^(1 / 2)");
  }

  private static Offset<Double> ulps(double value) {
    return within(8 * Math.ulp(value));
  }
}
