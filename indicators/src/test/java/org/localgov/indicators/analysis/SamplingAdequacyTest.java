package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplingAdequacyTest {
  private static double[][] equal(double r) {
    return new double[][] {{1, r, r}, {r, 1, r}, {r, r, 1}};
  }

  /**
   * Three columns with correlations ½: partial correlations (½ - ¼) / (1 - ¼) = 1/3, so ¼ / (¼ +
   * 1/9) = 9/13; R² = (¼ + ¼ - ¼) / (1 - ¼) = 1/3, so an inflation of 1.5; the determinant is ½,
   * and with 21 rows χ² = (20 - 11/6) ln 2 with 3 degrees of freedom.
   */
  @Test
  void figures_byHand() {
    SamplingAdequacy adequacy = SamplingAdequacy.of(equal(0.5), 21);
    assertThat(adequacy.kmo()).isCloseTo(9 / 13.0, within(1e-14));
    assertThat(adequacy.kmo(1)).isCloseTo(9 / 13.0, within(1e-14));
    assertThat(adequacy.varianceInflation(2)).isCloseTo(1.5, within(1e-14));
    double chi = (20 - 11 / 6.0) * Math.log(2);
    assertThat(adequacy.sphericity()).isCloseTo(chi, within(1e-13));
    assertThat(adequacy.sphericityFreedom()).isEqualTo(3);
    // SciPy 1.17.1: scipy.stats.chi2.sf((20 - 11 / 6) * ln 2, 3)
    assertThat(adequacy.sphericityPValue()).isCloseTo(0.005606934098412857, within(1e-15));
    assertThat(adequacy).hasToString("SamplingAdequacy[21 rows × 3 columns, KMO 0.692308]");
  }

  @Test
  void columnThatFollowsFromOthers_leavesNothingDefined() {
    SamplingAdequacy adequacy = SamplingAdequacy.of(equal(1), 21);
    assertThat(adequacy.kmo()).isNaN();
    assertThat(adequacy.kmo(0)).isNaN();
    assertThat(adequacy.varianceInflation(0)).isNaN();
    assertThat(adequacy.sphericity()).isNaN();
    assertThat(adequacy.sphericityPValue()).isNaN();
  }

  @Test
  void orthogonalColumns_haveNoInflation() {
    SamplingAdequacy adequacy = SamplingAdequacy.of(equal(0), 21);
    assertThat(adequacy.varianceInflation(0)).isEqualTo(1);
    assertThat(adequacy.kmo()).isNaN();
    assertThat(adequacy.sphericity()).isZero();
    assertThat(adequacy.sphericityPValue()).isEqualTo(1);
  }

  /** With 3 columns the factor of χ² is n - 1 - 11/6: above 0 from 3 rows on. */
  @Test
  void fewRows_haveNoTest() {
    assertThat(SamplingAdequacy.of(equal(0.5), 2).sphericity()).isNaN();
    assertThat(SamplingAdequacy.of(equal(0.5), 3).sphericity()).isPositive();
  }
}
