package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class KosovoMunicipalPerformanceTest {
  private static final Index KOSOVO = Instruments.of("kosovo-municipal-performance");
  private static final Map<String, String> NODES =
      Map.of(
          "Qeverisja", "democratic-governance",
          "Menaxhimi", "municipal-management",
          "Ofrimi", "service-delivery",
          "TOTAL", "performance");

  private static Scores score(double... points) {
    return Scorer.of(KOSOVO)
        .score(IndicatorTable.builder(KOSOVO.columns()).row("u", points).build());
  }

  /** Printed to two decimals. */
  @Test
  void score_publishedPoints_givesThePublishedPercentages() {
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/golden_kosovo_suhareka_2019.csv");
    Scores scores =
        score(rows.stream().limit(3).mapToDouble(row -> GoldenCsv.number(row, "points")).toArray());
    Reproduction percentages =
        Reproduction.of("kosovo-municipal-performance", "published percentages");
    for (Map<String, String> row : rows) {
      String node = NODES.get(row.get("area").split(" ")[0]);
      percentages.figure(
          node, scores.score("u", node), GoldenCsv.number(row, "published_percent"), 0.005);
    }
    percentages.report(4);
  }

  /** 0 of 40, 30 of 30 and 0 of 26 are 30 of 96, not the mean of 0, 100 and 0. */
  @Test
  void score_isNoMeanOfPercentages() {
    assertThat(score(0, 30, 0).score("u", "performance")).isEqualTo(30.0 / 96 * 100);
    assertThat(score(0, 30, Double.NaN).score("u", "performance")).isNaN();
    assertThat(score(0, 30, Double.NaN).score("u", "municipal-management")).isEqualTo(100);
    assertThatThrownBy(() -> score(0, 30, 26.5))
        .hasMessageContaining("'service_delivery': must be 0..26, got 26.5");
  }
}
