package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class LinearConstantTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("linear-constant");
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  @Test
  void fill_drawsALineAndCarriesItsEnds() {
    assertThat(filled(Methods.linearConstant(), series(NONE, 3, NONE, NONE, 9, NONE)))
        .containsOnly(
            entry("u 2018 a", "3, from 2019"),
            entry("u 2020 a", "5, between 2019 and 2022"),
            entry("u 2021 a", "7, between 2019 and 2022"),
            entry("u 2023 a", "9, from 2022"));
  }

  @Test
  void fill_ofASingleValue() {
    assertThat(filled(Methods.linearConstant(), series(NONE, 3, NONE)))
        .containsOnly(entry("u 2018 a", "3, from 2019"), entry("u 2020 a", "3, from 2019"));
    assertThat(filled(Methods.linearConstant(), series(NONE)))
        .containsOnly(entry("u 2018 a", "-, the unit has no value in any period"));
  }

  @Test
  void fill_measuresTheMiddleOfPeriods() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("u", ReferencePeriod.parse("2015/2017"), 0);
    table.row("u", ReferencePeriod.year(2018), NONE);
    table.row("u", ReferencePeriod.parse("2019/2022"), 9);
    assertThat(filled(Methods.linearConstant(), table.build()))
        .containsOnly(entry("u 2018 a", "4, between 2015/2017 and 2019/2022"));
  }

  @Test
  void fill_ofPeriodsWithOneMiddle_takesTheFirst() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("u", ReferencePeriod.parse("2019/2021"), NONE);
    table.row("u", ReferencePeriod.parse("2018/2022"), 3);
    table.row("u", ReferencePeriod.parse("2020"), 9);
    assertThat(filled(Methods.linearConstant(), table.build()))
        .containsOnly(entry("u 2019/2021 a", "3, between 2018/2022 and 2020"));
  }

  @Test
  void fill_leavesRowsWithoutAPeriod() {
    assertThat(filled(Methods.linearConstant(), column(NONE, 3)))
        .containsOnly(entry("u0 a", "-, the row has no period"));
  }

  private static IndicatorTable series(double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int i = values.length - 1; i >= 0; i--) {
      table.row("u", ReferencePeriod.year(2018 + i), values[i]);
    }
    return table.build();
  }
}
