package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
    assertThat(Trend.latest(panel(1, 100, 110), "A", "water", 2).growth().orElseThrow())
        .isCloseTo(0.1, within(1e-12));
  }

  @Test
  void growth_fromZeroOrAcrossIt_isNotDefined() {
    assertThat(Trend.of(panel(0, 5), "A", "water").growth()).isEmpty();
    assertThat(Trend.of(panel(0, 0), "A", "water").growth()).isEmpty();
    assertThat(Trend.of(panel(-5, 5), "A", "water").growth()).isEmpty();
    assertThat(Trend.of(panel(5), "A", "water").growth()).isEmpty();
    assertThat(Trend.of(panel(5, 0), "A", "water").growth()).hasValue(-1);
    assertThat(Trend.of(panel(Double.NaN, Double.NaN), "A", "water").first()).isEmpty();
  }

  @Test
  void trend_ofWhatIsNotThere_isRefused() {
    assertThatThrownBy(() -> Trend.of(panel(1, 2), "A", "watr"))
        .isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(
            () -> Trend.of(IndicatorTable.builder("water").row("A", 1).build(), "A", "water"))
        .hasMessageContaining("must have periods");
    assertThatThrownBy(() -> Trend.latest(panel(1, 2), "A", "water", 1))
        .hasMessageContaining("2 or more, got 1");
  }
}
