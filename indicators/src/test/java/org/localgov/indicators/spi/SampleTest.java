package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.table.Column;

class SampleTest {
  private static final double NONE = Double.NaN;
  private static final Column VALUES = Column.of(2, NONE, 4, 4, 4, 5, 5, 7, NONE, 9);

  @Test
  void statistics_ofAHandMadeSample() {
    Sample sample = Sample.of("a", VALUES, 1);
    assertThat(sample.indicator()).isEqualTo("a");
    assertThat(sample.size()).isEqualTo(8);
    assertThat(sample.minimum()).isEqualTo(2);
    assertThat(sample.maximum()).isEqualTo(9);
    assertThat(sample.mean()).isEqualTo(5);
    assertThat(sample.deviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-15));
    assertThat(sample.values()).containsExactly(2, 4, 4, 4, 5, 5, 7, 9);
  }

  @Test
  void statistics_ofAReversedSample_areTurnedAround() {
    Sample sample = Sample.of("a", VALUES, -1);
    Sample plain = Sample.of("a", VALUES, 1);
    assertThat(sample.sign()).isEqualTo(-1);
    assertThat(sample.minimum()).isEqualTo(-9);
    assertThat(sample.maximum()).isEqualTo(-2);
    assertThat(sample.mean()).isEqualTo(-5);
    assertThat(sample.deviation()).isEqualTo(plain.deviation());
    assertThat(sample.direct(3)).isEqualTo(-3);
    assertThat(sample.values()).containsExactly(-2, -4, -4, -4, -5, -5, -7, -9);
  }

  @Test
  void reversed_hasNoNegativeZero() {
    Sample zeros = Sample.of("a", Column.of(0, 0, 0), -1);
    assertThat(bits(zeros.minimum())).isZero();
    assertThat(bits(zeros.maximum())).isZero();
    assertThat(bits(zeros.mean())).isZero();
    assertThat(bits(zeros.direct(0))).isZero();
    assertThat(bits(zeros.values()[0])).isZero();
    assertThat(zeros.deviation()).isZero();
  }

  @Test
  void statistics_ofNothing() {
    for (Column nothing : new Column[] {Column.of(), Column.of(NONE, NONE)}) {
      for (int sign : new int[] {1, -1}) {
        Sample sample = Sample.of("a", nothing, sign);
        assertThat(sample.size()).isZero();
        assertThat(sample.minimum()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(sample.maximum()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(sample.mean()).isNaN();
        assertThat(sample.deviation()).isNaN();
        assertThat(sample.values()).isEmpty();
      }
    }
  }

  @Test
  void statistics_ofOneValue() {
    Sample sample = Sample.of("a", Column.of(NONE, 3), 1);
    assertThat(sample.minimum()).isEqualTo(3);
    assertThat(sample.maximum()).isEqualTo(3);
    assertThat(sample.mean()).isEqualTo(3);
    assertThat(sample.deviation()).isNaN();
  }

  @Test
  void extremes_areFoundWhereverTheyStand() {
    for (int n : new int[] {1, 2, 3, 4, 5, 7, 1023, 1024, 1025, 2500}) {
      for (int at = 0; at < n; at += Math.max(1, n / 13)) {
        double[] values = new double[n];
        Arrays.fill(values, 1);
        values[at] = -4;
        assertThat(Sample.of("a", Column.of(values), 1).minimum()).isEqualTo(-4);
        assertThat(Sample.of("a", Column.of(values), -1).maximum()).isEqualTo(4);
        values[at] = 6;
        assertThat(Sample.of("a", Column.of(values), 1).maximum()).isEqualTo(6);
        assertThat(Sample.of("a", Column.of(values), -1).minimum()).isEqualTo(-6);
      }
    }
  }

  @Test
  void mean_compensatesForCancellation() {
    assertThat(Sample.of("a", Column.of(1, 1e100, 1, -1e100), 1).mean()).isEqualTo(0.5);
  }

  @Test
  void deviation_ofLargeValuesThatDifferLittle() {
    Sample sample = Sample.of("a", Column.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16), 1);
    assertThat(sample.mean()).isEqualTo(1e9 + 10);
    assertThat(sample.deviation()).isCloseTo(Math.sqrt(30), within(1e-14));
  }

  @Test
  void valueOf_isDirectedAndEmptyWhereThereIsNone() {
    Column column = Column.of(3, NONE, 7);
    Sample sample = Sample.of("a", column, -1, List.of("AUT", "DEU", "FRA"));
    assertThat(sample.valueOf("AUT")).hasValue(-3);
    assertThat(sample.valueOf("FRA")).hasValue(-7);
    assertThat(sample.valueOf("DEU")).as("no value").isEmpty();
    assertThat(sample.valueOf("ITA")).as("no row").isEmpty();
    assertThat(Sample.of("a", column, -1).valueOf("AUT")).as("units not known").isEmpty();
    assertThat(sample.maximum()).isEqualTo(-3);
  }

  @Test
  void valueOf_refusesAUnitWithSeveralRows_evenIfOnlyOneHasAValue() {
    Sample sample = Sample.of("a", Column.of(3, NONE, 7), 1, List.of("DEU", "DEU", "FRA"));
    assertThat(sample.valueOf("FRA")).hasValue(7);
    assertThatThrownBy(() -> sample.valueOf("DEU"))
        .isInstanceOf(RefusalException.class)
        .hasMessage(
            "unit 'DEU' must have one row in the sample, got several; normalise each period for"
                + " itself (scope period)");
  }

  /** e1071::skewness and kurtosis of type 2 of 1, 2, 4, 9: 1.3309377322476703 and 1.5. */
  @Test
  void moments_areOfType2() {
    Sample sample = Sample.of("a", Column.of(1, 2, NONE, 4, 9), 1);
    assertThat(sample.skewness()).isCloseTo(1.3309377322476703, within(1e-15));
    assertThat(sample.kurtosis()).isCloseTo(1.5, within(1e-14));
    Sample turned = Sample.of("a", Column.of(1, 2, NONE, 4, 9), -1);
    assertThat(turned.skewness()).isCloseTo(-1.3309377322476703, within(1e-15));
    assertThat(turned.kurtosis()).isEqualTo(sample.kurtosis());
  }

  @Test
  void quantile_isOfType7() {
    Sample sample = Sample.of("a", Column.of(7, NONE, 1, 2, 4), 1);
    assertThat(sample.quantile(0)).isEqualTo(1);
    assertThat(sample.quantile(0.25)).isEqualTo(1.75);
    assertThat(sample.quantile(0.5)).isEqualTo(3);
    assertThat(sample.quantile(0.9)).isCloseTo(6.1, within(1e-14));
    assertThat(sample.quantile(1)).isEqualTo(7);
    assertThat(Sample.of("a", Column.of(1, 2, 4, 7), -1).quantile(0.25)).isEqualTo(-4.75);
    assertThat(Sample.of("a", Column.of(NONE), 1).quantile(0.5)).isNaN();
    assertThat(Sample.of("a", Column.of(-1.5e308, 1.5e308), 1).quantile(0.5)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sample.quantile(1.01))
        .withMessage("share of a quantile must be in 0..1, got 1.01");
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }
}
