package org.localgov.indicators.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  /** The figures of mpmath 1.3.0, ncdf with 40 digits; both sides of where the formulas meet. */
  @ParameterizedTest
  @CsvSource({
    "-37.5, 4.6053530095819548438e-308",
    "-20, 2.7536241186062336951e-89",
    "-10, 7.619853024160526066e-24",
    "-5, 2.8665157187919391167e-7",
    "-3, 0.0013498980316300945267",
    "-2.5, 0.006209665325776135167",
    "-1, 0.15865525393145705141",
    "0.5, 0.69146246127401310364",
    "1, 0.84134474606854294859",
    "2, 0.9772498680518207928",
    "2.5, 0.99379033467422386483",
    "3, 0.99865010196836990547",
    "5, 0.99999971334842812081",
    "8, 0.9999999999999993779"
  })
  void below_agreesInTheMiddleAndInTheTails(double z, double share) {
    assertThat(Normal.below(z)).isCloseTo(share, within(2e-13 * share));
  }

  @Test
  void below_atTheEnds() {
    assertThat(Normal.below(0)).isEqualTo(0.5);
    assertThat(Normal.below(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.below(-1e200)).isZero();
    assertThat(Normal.below(Double.NaN)).isNaN();
  }

  @Test
  void below_neverFallsWhereTheFormulasMeet() {
    for (double seam : new double[] {-2.5, 2.5}) {
      double last = 0;
      for (int step = -1000; step <= 1000; step++) {
        double share = Normal.below(seam + step * 1e-9);
        assertThat(share).isGreaterThanOrEqualTo(last);
        last = share;
      }
    }
  }
}
