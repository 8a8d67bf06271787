package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RaiRegionTest {
  private static final Index RAI = Instruments.of("rai-region");

  @Test
  void score_publishedComponents_givesEveryPublishedFigure() {
    Scores scores = Scorer.of(RAI).score(table("instruments/rai_region_wide.csv"));
    List<Map<String, String>> published = GoldenCsv.rows("instruments/rai_region_expected.csv");
    Reproduction figures = Reproduction.of("rai-region", "published figures");
    for (Map<String, String> row : published) {
      ReferencePeriod period = ReferencePeriod.parse(row.get("period"));
      figures.figure(
          row.toString(),
          scores.score(row.get("unit"), period, row.get("node")),
          GoldenCsv.number(row, "score"),
          0);
    }
    figures.report(334 * 13);
    assertThat(scores.warnings()).isEmpty();
  }

  @Test
  void score_componentOffItsScale_isRefusedWithUnitPeriodIndicatorValueAndScale() {
    IndicatorTable anomalies = table("instruments/rai_region_anomaly_rows.csv");
    assertThatThrownBy(() -> Scorer.of(RAI).score(anomalies))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining(
            "unit 'GRC/Aghion Oros', period 1950, indicator 'borrowauto': must be one of 0, 1, 2, 3,"
                + " got 4");
  }

  @Test
  void score_lenient_scoresAndWarns() {
    IndicatorTable anomalies = table("instruments/rai_region_anomaly_rows.csv");
    Scores scores = Scorer.builder(RAI).lenient(true).build().score(anomalies);
    assertThat(scores.warnings().stream().map(Violation::code))
        .contains("off-scale", "score-off-scale");
    ReferencePeriod y2003 = ReferencePeriod.year(2003);
    assertThat(scores.score("SAM/Serbia", y2003, "law-making")).isEqualTo(3);
    assertThat(scores.card("SAM/Serbia", y2003).warnings())
        .singleElement()
        .asString()
        .isEqualTo(
            "unit 'SAM/Serbia', period 2003, node 'law-making': the published scale is 0..2, got 3");
  }

  @Test
  void lawMaking_sumAboveTwo_isKeptAndWarnedAbout() {
    Scores scores = Scorer.of(RAI).score(row(1, 0.5));
    assertThat(scores.score("u", "law-making")).isEqualTo(3);
    assertThat(scores.warnings()).hasSize(1);
  }

  @Test
  void control_twoChannels_countsTheStronger() {
    double[] values = new double[20];
    values[RAI.columns().indexOf("constit_multi")] = 3;
    values[RAI.columns().indexOf("constit_bi")] = 4;
    Scores scores =
        Scorer.of(RAI).score(IndicatorTable.builder(RAI.columns()).row("u", values).build());
    assertThat(scores.score("u", "constitutional-reform")).isEqualTo(4);
    assertThat(scores.score("u", "rai")).isEqualTo(4);
  }

  private static IndicatorTable row(double component, double law) {
    TableBuilder builder = IndicatorTable.builder(RAI.columns());
    double[] values = new double[RAI.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = RAI.columns().get(i).startsWith("law_") ? law : component;
    }
    return builder.row("u", values).build();
  }

  private static IndicatorTable table(String file) {
    TableBuilder builder = IndicatorTable.builder(RAI.columns());
    for (Map<String, String> row : GoldenCsv.rows(file)) {
      double[] values =
          RAI.columns().stream().mapToDouble(column -> GoldenCsv.number(row, column)).toArray();
      builder.row(row.get("unit"), ReferencePeriod.parse(row.get("period")), values);
    }
    return builder.build();
  }
}
