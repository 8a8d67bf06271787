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

class ConstantCarryTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("constant-carry");
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  @Test
  void fill_takesTheValueBeforeOrElseAfter() {
    assertThat(filled(Methods.constantCarry(), series(NONE, 3, NONE, 7, NONE)))
        .containsOnly(
            entry("u 2018 a", "3, from 2019"),
            entry("u 2020 a", "3, from 2019"),
            entry("u 2022 a", "7, from 2021"));
  }

  @Test
  void fill_leavesAnEmptySeries() {
    assertThat(filled(Methods.constantCarry(), series(NONE)))
        .containsOnly(entry("u 2018 a", "-, the unit has no value in any period"));
    assertThat(filled(Methods.constantCarry(), column(NONE, 3)))
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
