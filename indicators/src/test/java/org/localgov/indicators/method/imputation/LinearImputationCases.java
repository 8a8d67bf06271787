package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.column;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** What the imputations by a line through the periods have in common. */
abstract class LinearImputationCases extends ImputationMethodContract {
  private MethodSpec line() {
    return MethodSpec.of(method().name());
  }

  @Test
  void fill_measuresTheMiddleOfPeriods() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("u", ReferencePeriod.parse("2015/2017"), 0);
    table.row("u", ReferencePeriod.year(2018), NONE);
    table.row("u", ReferencePeriod.parse("2019/2022"), 9);
    assertThat(filled(line(), table.build()))
        .containsOnly(entry("u 2018 a", "4, between 2015/2017 and 2019/2022"));
  }

  @Test
  void fill_ofPeriodsWithOneMiddle_takesTheFirst() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("u", ReferencePeriod.parse("2019/2021"), NONE);
    table.row("u", ReferencePeriod.parse("2018/2022"), 3);
    table.row("u", ReferencePeriod.parse("2020"), 9);
    assertThat(filled(line(), table.build()))
        .containsOnly(entry("u 2019/2021 a", "3, between 2018/2022 and 2020"));
  }

  @Test
  void fill_leavesRowsWithoutAPeriod() {
    assertThat(filled(line(), column(NONE, 3)))
        .containsOnly(entry("u0 a", "-, the row has no period"));
  }

  static IndicatorTable series(double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int i = values.length - 1; i >= 0; i--) {
      table.row("u", ReferencePeriod.year(2018 + i), values[i]);
    }
    return table.build();
  }
}
