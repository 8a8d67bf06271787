package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.table.IndicatorTable;

class TrendTest {
  private static IndicatorTable panel(double... values) {
    var builder = IndicatorTable.builder("water");
    for (int i = 0; i < values.length; i++) {
      builder.row("A", ReferencePeriod.year(2020 + i), values[i]);
    }
    return builder.build();
  }

  @Test
  void growth_isCompound() {
    // 100 to 121 in two years
    Trend trend = Trend.of(panel(100, 105, 121), "A", "water");

    assertThat(trend.growth().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(trend.first()).contains(ReferencePeriod.year(2020));
    assertThat(trend.last()).contains(ReferencePeriod.year(2022));
    assertThat(trend.availability()).isEqualTo(1);
    assertThat(trend).hasToString("A, water: 0.1 a year over 3 values");
  }

  @Test
  void growth_leavesOutMissingEnds() {
    Trend trend = Trend.of(panel(Double.NaN, 100, 121, Double.NaN), "A", "water");

    assertThat(trend.growth().orElseThrow()).isCloseTo(0.21, within(1e-12));
    assertThat(trend.availability()).isEqualTo(0.5);
  }

  @Test
  void growth_ofTheLatest_looksAtThemOnly() {
    Trend latest = Trend.of(panel(1, 100, 110), "A", "water").latest(2);

    assertThat(latest.growth().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(latest.first()).contains(ReferencePeriod.year(2021));
    assertThat(Trend.of(panel(100, 121), "A", "water").latest(9).periods()).hasSize(2);
  }

  /** Of 1, 100, none, 121, none, the last three up to the last value are 100, none, 121. */
  @Test
  void latest_countsFromTheLastValue() {
    Trend latest = Trend.of(panel(1, 100, Double.NaN, 121, Double.NaN), "A", "water").latest(3);

    assertThat(latest.growth().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(latest.last()).contains(ReferencePeriod.year(2023));
    assertThat(latest.availability()).isCloseTo(2.0 / 3, within(1e-15));
  }

  @Test
  void growth_fromZeroOrAcrossIt_isNotDefined() {
    assertReason("from 0", 0, 5);
    assertReason("from -5 to 5", -5, 5);
    assertReason("one value only", 5);
    assertReason("no value", Double.NaN, Double.NaN);
    assertReason("beyond the range of numbers", 1e-300, 1e300);
    assertThat(Trend.of(panel(5, 0), "A", "water").growth()).hasValue(-1);
    assertThat(Trend.of(panel(5, 0), "A", "water").reason(TrendMeasure.GROWTH)).isEmpty();
    assertThat(Trend.of(panel(Double.NaN, Double.NaN), "A", "water").first()).isEmpty();
    assertThat(Trend.of(panel(Double.NaN, 1), "A", "water").availability()).isEqualTo(0.5);
  }

  private static void assertReason(String reason, double... values) {
    Trend trend = Trend.of(panel(values), "A", "water");
    assertThat(trend.growth()).isEmpty();
    assertThat(trend.reason(TrendMeasure.GROWTH)).contains(reason);
    assertThat(trend).hasToString("A, water: no growth over " + known(values) + " values");
  }

  private static long known(double... values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
  }

  /** As COINr has it, also from 0 to 0. */
  @Test
  void growth_ofWhatStaysTheSame_isZero() {
    assertThat(Trend.of(panel(0, 7, 0), "A", "water").growth()).hasValue(0);
    assertThat(Trend.of(panel(3, 3), "A", "water").growth()).hasValue(0);
  }

  /** Two values: (121 - 100) / 100 over two years is 10.5 percent a year. */
  @Test
  void change_ofTwoValues_isTheirDifference() {
    Trend trend = Trend.of(panel(100, Double.NaN, 121), "A", "water");

    assertThat(trend.change(1).orElseThrow()).isCloseTo(10.5, within(1e-12));
    assertThat(trend.change(10).orElseThrow()).isCloseTo(105, within(1e-12));
  }

  /**
   * The line through (0, 2), (1, 3), (3, 9): means 4/3 and 14/3, slope 34/14 = 17/7, at 0 it is
   * 14/3 - 17/7 × 4/3 = 10/7; 17/10 of it a year.
   */
  @Test
  void change_ofThreeValues_isTheSlopeOfTheLine() {
    Trend trend = Trend.of(panel(2, 3, Double.NaN, 9), "A", "water");

    assertThat(trend.change(1).orElseThrow()).isCloseTo(170, within(1e-10));
  }

  @Test
  void change_fromZero_isNotDefined() {
    assertThat(Trend.of(panel(0, 5), "A", "water").reason(TrendMeasure.CHANGE)).contains("from 0");
    assertThat(Trend.of(panel(0.1, 0.2, 0.3), "A", "water").change(1)).isPresent();
    Trend fromZero = Trend.of(panel(0, 0.1, 0.2), "A", "water");
    assertThat(fromZero.change(1)).isEmpty();
    assertThat(fromZero.reason(TrendMeasure.CHANGE)).contains("from 0");
    assertThat(Trend.of(panel(4, 4, 4), "A", "water").change(1)).hasValue(0);
    assertThat(Trend.of(panel(4), "A", "water").change(1)).isEmpty();
  }

  @Test
  void interpolated_fillsBetweenValuesOnly() {
    Trend filled =
        Trend.of(panel(Double.NaN, 10, Double.NaN, Double.NaN, 40, Double.NaN), "A", "water")
            .interpolated();

    assertThat(filled.values())
        .containsExactly(new double[] {Double.NaN, 10, 20, 30, 40, Double.NaN}, within(1e-12));
    assertThat(filled.availability()).isCloseTo(2.0 / 6, within(1e-15));
    assertThat(filled.latest(2).growth().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(filled.latest(2).first()).contains(ReferencePeriod.year(2023));
  }

  /** Only where asked, and in periods that the table has not. */
  @Test
  void interpolated_inGivenPeriods() {
    IndicatorTable table =
        IndicatorTable.builder("water")
            .row("A", ReferencePeriod.year(2010), 10)
            .row("A", ReferencePeriod.year(2012), Double.NaN)
            .row("A", ReferencePeriod.year(2014), 30)
            .build();
    Trend filled = Trend.of(table, "A", "water").interpolated(List.of(ReferencePeriod.year(2013)));

    assertThat(filled.periods()).hasToString("[2010, 2012, 2013, 2014]");
    assertThat(filled.values())
        .containsExactly(new double[] {10, Double.NaN, 25, 30}, within(1e-12));
  }

  /** The line through 0, 6 and 8 begins at 0, whatever the years are: no change in percent. */
  @Test
  void change_alongALineFromZero_isNone() {
    IndicatorTable table =
        IndicatorTable.builder("water")
            .row("A", ReferencePeriod.year(2018), 0)
            .row("A", ReferencePeriod.year(2021), 6)
            .row("A", ReferencePeriod.year(2022), 8)
            .build();
    Trend trend = Trend.of(table, "A", "water");

    assertThat(trend.change(1)).isEmpty();
    assertThat(trend.reason(TrendMeasure.CHANGE)).contains("from 0");
  }

  /** From the middle of 2020-Q1 to that of 2021-Q1 it is a year, up to the length of the year. */
  @Test
  void years_areReal() {
    IndicatorTable table =
        IndicatorTable.builder("water")
            .row("A", ReferencePeriod.parse("2010/2014"), 100)
            .row("A", ReferencePeriod.year(2014), 121)
            .row("B", ReferencePeriod.quarter(2021, 1), 100)
            .row("B", ReferencePeriod.quarter(2022, 1), 110)
            .row("B", ReferencePeriod.year(2014), Double.NaN)
            .build();

    assertThat(Trend.of(table, "A", "water").growth().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(Trend.of(table, "B", "water").growth().orElseThrow()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void growth_withoutTimeBetween_isNotDefined() {
    IndicatorTable table =
        IndicatorTable.builder("water")
            .row("A", ReferencePeriod.parse("2010/2014"), 100)
            .row("A", ReferencePeriod.year(2012), 121)
            .build();

    assertThat(Trend.of(table, "A", "water").growth()).isEmpty();
    assertThat(Trend.of(table, "A", "water").reason(TrendMeasure.CHANGE))
        .contains("no time between the values");
  }

  @Test
  void trend_ofWhatIsNotThere_isRefused() {
    assertThatThrownBy(() -> Trend.of(panel(1, 2), "A", "watr"))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> Trend.of(panel(1, 2), "B", "water"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown unit 'B'");
    assertThatThrownBy(
            () -> Trend.of(IndicatorTable.builder("water").row("A", 1).build(), "A", "water"))
        .hasMessageContaining("must have periods");
    assertThatThrownBy(() -> Trend.of(panel(1, 2), "A", "water").latest(1))
        .hasMessageContaining("2 or more, got 1");
  }
}
