package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.MethodRegistry;

class LinearOverPeriodsTest extends LinearImputationCases {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("linear");
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  @Test
  void fill_drawsALineAndCarriesItsEnds() {
    assertThat(filled(Methods.linearOverPeriods(), series(NONE, 3, NONE, NONE, 9, NONE)))
        .containsOnly(
            entry("u 2018 a", "3, from 2019"),
            entry("u 2020 a", "5, between 2019 and 2022"),
            entry("u 2021 a", "7, between 2019 and 2022"),
            entry("u 2023 a", "9, from 2022"));
  }

  @Test
  void fill_ofASingleValue() {
    assertThat(filled(Methods.linearOverPeriods(), series(NONE, 3, NONE)))
        .containsOnly(
            entry("u 2018 a", "-, the unit has fewer than two values for a line"),
            entry("u 2020 a", "-, the unit has fewer than two values for a line"));
    assertThat(filled(Methods.linearOverPeriods(), series(NONE)))
        .containsOnly(entry("u 2018 a", "-, the unit has fewer than two values for a line"));
  }
}
