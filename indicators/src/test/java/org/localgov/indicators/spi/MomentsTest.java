package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.Skewness;
import org.junit.jupiter.api.Test;

class MomentsTest {
  /** COINr: skew() and kurt() of c(1, 2, 3, 4, 100). */
  @Test
  void of_isTypeTwo() {
    Moments moments = Moments.of(1, 2, 3, 4, 100);
    assertThat(moments.skewness()).isCloseTo(2.2323959116364578, within(1e-14));
    assertThat(moments.kurtosis()).isCloseTo(4.9868659572006546, within(1e-14));
  }

  @Test
  void of_agreesWithHipparchus() {
    double[] values = new double[101];
    Arrays.setAll(values, i -> Math.exp(Math.sin(7.0 * i)) - i % 5);
    assertThat(Moments.of(values).skewness())
        .isCloseTo(new Skewness().evaluate(values), within(1e-12));
    assertThat(Moments.of(values).kurtosis())
        .isCloseTo(new Kurtosis().evaluate(values), within(1e-12));
  }

  @Test
  void of_isUndefinedWhereThereAreTooFewOrAllAreTheSame() {
    Moments none = new Moments(Double.NaN, Double.NaN);
    assertThat(Moments.of()).isEqualTo(none);
    assertThat(Moments.of(1, 2)).isEqualTo(none);
    assertThat(Moments.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).isEqualTo(none);
    assertThat(Moments.of(0, 0, 0, -0.0)).isEqualTo(none);
    assertThat(Moments.of(1, 2, 3)).isEqualTo(new Moments(0, Double.NaN));
  }

  @Test
  void of_isTheSameInEveryUnit() {
    Moments usual = Moments.of(1, 2, 3, 4, 100);
    for (double unit : new double[] {0x1p-1000, 0x1p-300, 0x1p300, 0x1p1000}) {
      assertThat(Moments.of(unit, 2 * unit, 3 * unit, 4 * unit, 100 * unit)).isEqualTo(usual);
    }
    assertThat(Moments.of(-1.7e308, 1.7e308, 0, 0).skewness()).isZero();
  }
}
