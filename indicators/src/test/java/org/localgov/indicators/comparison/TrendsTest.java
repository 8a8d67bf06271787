package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;

class TrendsTest {
  private static final double NONE = Double.NaN;

  private static final Index INDEX =
      Index.builder("services")
          .indicator("water", higherIsBetter())
          .indicator("delay", lowerIsBetter())
          .root(node("Index", arithmeticMean()).children("water", "delay"))
          .build();

  private static IndicatorTable panel() {
    return IndicatorTable.builder("water", "delay")
        .row("b", year(2022), 121, 0)
        .row("a", year(2020), 50, 10)
        .row("b", year(2020), 100, 5)
        .row("a", year(2021), NONE, 20)
        .row("a", year(2022), 200, 40)
        .row("c", 1, 1)
        .build();
  }

  private static ReferencePeriod year(int year) {
    return ReferencePeriod.year(year);
  }

  /** 50 to 200 in two years doubles each year; 10 to 40 too; 100 to 121; from 5 to 0. */
  @Test
  void result_hasALineAUnitAndColumn() {
    assertThat(Trends.of(panel()).table())
        .isEqualTo(
            """
            unit  indicator  cagr  availability  first  last  availabilityUsed  from  to    reason
            ----  ---------  ----  ------------  -----  ----  ----------------  ----  ----  ------
            b     water       0.1      0.666667  2020   2022          0.666667  2020  2022
            b     delay        -1      0.666667  2020   2022          0.666667  2020  2022
            a     water         1      0.666667  2020   2022          0.666667  2020  2022
            a     delay         1             1  2020   2022                 1  2020  2022
            """);
  }

  @Test
  void directed_turnsWhereLessIsBetter() {
    Trends directed = Trends.of(panel()).directed(INDEX);

    assertThat(directed.value("a", "water").orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(directed.value("a", "delay").orElseThrow()).isCloseTo(-1, within(1e-12));
    assertThat(directed.value("b", "delay")).hasValue(1);
  }

  /** A change that is 0 has no sign to turn. */
  @Test
  void directed_leavesZero() {
    IndicatorTable same =
        IndicatorTable.builder("delay").row("a", year(2020), 3).row("a", year(2021), 3).build();
    double value = Trends.of(same).directed(INDEX).value("a", "delay").orElseThrow();
    assertThat(Double.doubleToRawLongBits(value)).isZero();
  }

  /** 10, 20, 40: the slope is 15 a year, the line begins at 25 / 3; 50 to 200 is 150 percent. */
  @Test
  void change_isInPercent() {
    Trends change = Trends.of(panel()).change(1);

    assertThat(change.measure()).isEqualTo(TrendMeasure.CHANGE);
    assertThat(change.value("a", "delay").orElseThrow()).isCloseTo(180, within(1e-9));
    assertThat(change.value("a", "water").orElseThrow()).isCloseTo(150, within(1e-9));
    assertThat(change.result().columns()).contains("change").doesNotContain("cagr");
  }

  /** Between 50 and 200 there is 125 in 2021; from there to 200 it is 3 / 5. */
  @Test
  void latest_comesAfterInterpolation() {
    Trends latest = Trends.of(panel()).latest(2);

    assertThat(latest.value("a", "water")).isEmpty();
    assertThat(latest.trend("a", "water").reason(TrendMeasure.GROWTH)).contains("one value only");
    assertThat(latest.interpolated().value("a", "water").orElseThrow())
        .isCloseTo(0.6, within(1e-12));
    assertThat(latest.interpolated(List.of(year(2021))).value("a", "water"))
        .isEqualTo(latest.interpolated().value("a", "water"));
    assertThat(latest.interpolated().trend("a", "water").first()).contains(year(2021));
  }

  @Test
  void result_saysWhyThereIsNone() {
    Trends backwards = Trends.of(panel()).latest(2);

    assertThat(backwards.result(List.of("a"), List.of("water")).rows().get(0))
        .containsExactly(
            "a", "water", null, 2.0 / 3, "2020", "2022", 0.5, "2022", "2022", "one value only");
  }

  @Test
  void settings_areChecked() {
    Trends trends = Trends.of(panel());
    assertThatThrownBy(() -> trends.latest(1)).hasMessageContaining("2 or more, got 1");
    assertThatThrownBy(() -> trends.change(0)).hasMessageContaining("above 0, got 0.0");
    assertThatThrownBy(() -> trends.interpolated(List.of(year(2019))))
        .hasMessage("periods to interpolate must be from 2020 to 2022, got 2019");
    assertThatThrownBy(() -> trends.interpolated(List.of(year(2023))))
        .hasMessageContaining("got 2023");
    assertThatThrownBy(() -> trends.value("c", "water")).hasMessageContaining("unknown unit 'c'");
    assertThatThrownBy(() -> trends.value("a", "watr"))
        .hasMessageContaining("did you mean 'water'?");
    assertThatThrownBy(() -> Trends.of(IndicatorTable.builder("water").row("a", 1).build()))
        .hasMessageContaining("must have periods");
  }

  @Test
  void units_areThoseWithAPeriod() {
    assertThat(Trends.of(panel()).units()).containsExactly("b", "a");
    assertThat(Trends.of(panel())).hasToString("Trends[cagr, 2 units × 2 columns, 3 periods]");
  }
}
