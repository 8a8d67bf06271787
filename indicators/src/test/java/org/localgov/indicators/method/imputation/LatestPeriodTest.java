package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.localgov.indicators.method.imputation.ImputationCases.NONE;
import static org.localgov.indicators.method.imputation.ImputationCases.filled;
import static org.localgov.indicators.method.imputation.ImputationCases.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.ImputationMethodContract;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class LatestPeriodTest extends ImputationMethodContract {
  @Override
  protected ImputationMethod method() {
    return MethodRegistry.standard().imputation("latest");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("maximumYearsBack", 1),
        Parameters.of("maximumYearsBack", "any"));
  }

  @Override
  protected boolean staysInRange(Parameters parameters) {
    return true;
  }

  @Test
  void fill_takesTheLatestEarlierValue() {
    assertThat(filled(Methods.latest(), series(NONE, 3, NONE, NONE, 7)))
        .containsOnly(
            entry("u 2018 a", "-, the unit has no earlier value"),
            entry("u 2020 a", "3, from 2019"),
            entry("u 2021 a", "3, from 2019"));
  }

  @Test
  void fill_looksNoFurtherBackThanAllowed() {
    assertThat(filled(Methods.latest(1), series(3, NONE, NONE)))
        .containsOnly(
            entry("u 2019 a", "3, from 2018"),
            entry("u 2020 a", "-, the unit's latest earlier value is older than 1 years"));
    assertThat(filled(Methods.latest(2), series(3, NONE, NONE)))
        .containsEntry("u 2020 a", "3, from 2018");
  }

  @Test
  void fill_measuresYearsFromEndToEnd() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("u", ReferencePeriod.parse("2020-Q1"), 1);
    table.row("u", ReferencePeriod.parse("2021-Q1"), NONE);
    table.row("u", ReferencePeriod.parse("2021-Q2"), NONE);
    assertThat(filled(Methods.latest(1), table.build()))
        .containsEntry("u 2021-Q1 a", "1, from 2020-Q1")
        .containsEntry("u 2021-Q2 a", "-, the unit's latest earlier value is older than 1 years");
    TableBuilder leap = IndicatorTable.builder("a");
    leap.row("u", ReferencePeriod.parse("2023-02"), 1);
    leap.row("u", ReferencePeriod.parse("2024-02"), NONE);
    assertThat(filled(Methods.latest(1), leap.build()))
        .containsEntry("u 2024-02 a", "1, from 2023-02");
  }

  @Test
  void fill_takesNothingFromOtherUnitsOrTheSample() {
    TableBuilder table = IndicatorTable.builder("a");
    table.row("v", ReferencePeriod.year(2019), NONE);
    table.row("w", NONE);
    assertThat(filled(Methods.latest(), series(1, 2), table.build()))
        .containsOnly(
            entry("v 2019 a", "-, the unit has no earlier value"),
            entry("w a", "-, the row has no period"));
  }

  @Test
  void check_refusesOtherWords() {
    refuses(
        Methods.latest(0),
        "parameter 'maximumYearsBack' must be a whole number of at least 1, got 0");
    refuses(
        MethodSpec.of("latest", "maximumYearsBack", "all"),
        "parameter 'maximumYearsBack' must be a number, got 'all'");
  }

  private static IndicatorTable series(double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int i = values.length - 1; i >= 0; i--) {
      table.row("u", ReferencePeriod.year(2018 + i), values[i]);
    }
    return table.build();
  }
}
