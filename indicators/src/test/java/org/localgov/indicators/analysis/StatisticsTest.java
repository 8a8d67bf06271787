package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

class StatisticsTest {
  private static final double NONE = Double.NaN;

  private static final IndicatorTable TABLE =
      IndicatorTable.builder("a", "b", "c")
          .row("W", 0, NONE, 7)
          .row("X", 0, NONE, 7)
          .row("Y", 3, NONE, 7)
          .row("Z", NONE, NONE, 7)
          .build();

  /** Of 0, 0, 3: mean 1, Σ d² = 1 + 1 + 4 = 6, deviation √3; skewness √6 / 1 · 2 / 2^1.5 = √3. */
  @Test
  void column_isDescribed() {
    ColumnStatistics a = Statistics.of(TABLE).column("a");
    assertThat(a.rows()).isEqualTo(4);
    assertThat(a.available()).isEqualTo(3);
    assertThat(a.missing()).isEqualTo(1);
    assertThat(a.zeros()).isEqualTo(2);
    assertThat(a.nonZeros()).isEqualTo(1);
    assertThat(a.unique()).isEqualTo(2);
    assertThat(a.same()).isEqualTo(2);
    assertThat(a.minimum()).isZero();
    assertThat(a.maximum()).isEqualTo(3);
    assertThat(a.mean()).isEqualTo(1);
    assertThat(a.median()).isZero();
    assertThat(a.deviation()).isCloseTo(Math.sqrt(3), within(1e-15));
    assertThat(a.skewness()).isCloseTo(Math.sqrt(3), within(1e-15));
    assertThat(a.kurtosis()).isNaN();
    assertThat(a.availableShare()).isEqualTo(0.75);
    assertThat(a.nonZeroShare()).isEqualTo(1 / 3.0);
    assertThat(a.uniqueShare()).isEqualTo(2 / 3.0);
    assertThat(a.sameShare()).isEqualTo(2 / 3.0);
    assertThat(a).hasToString("ColumnStatistics[a, 3 of 4, mean 1, deviation 1.73205]");
  }

  @Test
  void column_withoutValues_hasCountsOnly() {
    ColumnStatistics b = Statistics.of(TABLE).column("b");
    assertThat(b.available()).isZero();
    assertThat(b.unique()).isZero();
    assertThat(b.same()).isZero();
    assertThat(
            List.of(
                b.minimum(),
                b.maximum(),
                b.mean(),
                b.median(),
                b.deviation(),
                b.skewness(),
                b.kurtosis(),
                b.nonZeroShare(),
                b.uniqueShare(),
                b.sameShare()))
        .allMatch(value -> value.isNaN());
    assertThat(b.availableShare()).isZero();
  }

  @Test
  void column_ofOneValue() {
    ColumnStatistics c = Statistics.of(TABLE).column("c");
    assertThat(c.deviation()).isZero();
    assertThat(c.skewness()).isNaN();
    assertThat(c.unique()).isEqualTo(1);
    assertThat(c.same()).isEqualTo(4);
    ColumnStatistics single = ColumnStatistics.of("d", Column.of(2));
    assertThat(single.mean()).isEqualTo(2);
    assertThat(single.deviation()).isNaN();
  }

  @Test
  void flags_areThoseOfTheDefaults() {
    Statistics statistics = Statistics.of(TABLE);
    assertThat(statistics.table())
        .contains(
            "a            0    3     1       0    1.73205", "ok                LOW          ok")
        .contains("availabilityFlag  nonZeroFlag  uniqueFlag  outlierFlag");
    assertThat(statistics).hasToString("Statistics[3 columns, 3 flagged]");
    assertThat(statistics.result().rows()).hasSize(3);
  }

  /** At the threshold itself shares are ok, and outliers are not. */
  @ParameterizedTest
  @CsvSource({
    "0.75, 0.25, 0.5, ok, ok, ok",
    "0.76, 0.25, 0.5, LOW, ok, ok",
    "0.75, 0.26, 0.5, ok, LOW, ok",
    "0.75, 0.25, 0.51, ok, ok, LOW",
  })
  void flags_atBothSidesOfEachThreshold(
      double availability, double nonZero, double unique, String a, String b, String c) {
    StatisticsThresholds thresholds =
        new StatisticsThresholds(2, 3.5, availability, nonZero, unique);
    ColumnStatistics column = Statistics.of(TABLE).column("a");
    assertThat(thresholds.availabilityFlag(column)).hasToString(a);
    assertThat(thresholds.nonZeroFlag(column)).hasToString(b);
    assertThat(thresholds.uniqueFlag(column)).hasToString(c);
  }

  @Test
  void outliers_needBothSkewnessAndKurtosis() {
    ColumnStatistics column =
        ColumnStatistics.of("a", Column.of(-1, -2, -3, -4, -5, -6, -7, -8, -9, -100));
    double skewness = column.skewness();
    double kurtosis = column.kurtosis();
    assertThat(skewness).isLessThan(-2);
    assertThat(kurtosis).isGreaterThan(3.5);
    assertThat(outliers(2, 3.5, column)).isEqualTo(StatisticsFlag.OUTLIERS);
    assertThat(outliers(-skewness, 3.5, column)).isEqualTo(StatisticsFlag.OK);
    assertThat(outliers(2, kurtosis, column)).isEqualTo(StatisticsFlag.OK);
  }

  private static StatisticsFlag outliers(
      double skewness, double kurtosis, ColumnStatistics column) {
    return new StatisticsThresholds(skewness, kurtosis, 0, 0, 0).outlierFlag(column);
  }

  @Test
  void thresholds_areChecked() {
    assertThatThrownBy(() -> new StatisticsThresholds(-1, 0, 0, 0, 0))
        .hasMessage("skewness must be 0 or more, got -1.0");
    assertThatThrownBy(() -> new StatisticsThresholds(1, NONE, 0, 0, 0))
        .hasMessage("kurtosis must be a number, got NaN");
    assertThatThrownBy(() -> new StatisticsThresholds(1, 0, 65, 0, 0))
        .hasMessage("availability must be in 0..1, got 65.0");
  }

  @Test
  void unknownColumn_isRefused() {
    assertThatThrownBy(() -> Statistics.of(TABLE).column("x"))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> Statistics.of(TABLE, List.of("x"), StatisticsThresholds.DEFAULT))
        .isInstanceOf(UnknownNameException.class);
  }
}
