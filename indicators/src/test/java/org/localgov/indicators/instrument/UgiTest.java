package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class UgiTest {
  private static final Index UGI = Instruments.of("ugi");
  private static final Map<String, String> NODES =
      Map.of("CCS", "citizens-charter", "WC", "WC", "WK", "WK", "HHwat", "HHwat");

  /** The city of annex 5, with 0.5 where annex 5 is cut off. */
  private static Scores annex5(Map<String, Double> but) {
    Map<String, Double> city = new LinkedHashMap<>();
    UGI.columns().forEach(column -> city.put(column, 0.5));
    city.putAll(Map.of("LGR", 277.8, "recurrent_budget", 38.0, "capital_budget", 6.0, "LGT", 10.0));
    city.putAll(Map.of("tax_collected", 45.0, "tax_mandated", 50.0, "S", 4.0, "T", 5.0));
    city.putAll(Map.of("PoT", 1.0, "PPS", 1.0, "CSS", 1.0, "VS", 1.0, "PP", 0.0));
    city.putAll(Map.of("CC", 0.0, "charter_services", 4.0, "WC", 12.0, "WK", 5.0, "HHwat", 90.0));
    city.putAll(but);
    double[] row = UGI.columns().stream().mapToDouble(city::get).toArray();
    return Scorer.builder(UGI)
        .set(InstrumentInputs.settings(UGI))
        .build()
        .score(IndicatorTable.builder(UGI.columns()).row("u", row).build());
  }

  @Test
  void score_equityRowsOfTheFieldTest_givesThePublishedResults() {
    Scores scores = annex5(Map.of());
    Reproduction figures = Reproduction.of("ugi", "published figures of equity");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_ugi_annex5_example.csv")) {
      if (row.get("sub_index").equals("equity")) {
        figures.figure(
            row.get("code"),
            scores.score("u", NODES.get(row.get("code"))),
            GoldenCsv.number(row, "published_result"),
            0.01);
      }
    }
    figures.report(4);
    assertThat(scores.score("u", "effectiveness")).isCloseTo(0.84, within(0.005));
    // equal weights: 0.2·0 + 0.2·0.24 + 0.1·0.1 + 0.15·0.9 + 0.35·0.5
    assertThat(scores.score("u", "equity")).isCloseTo(0.368, within(1e-12));
    assertThat(scores.score("u", "ugi"))
        .isCloseTo((scores.score("u", "effectiveness") + 0.368 + 0.5 + 0.5) / 4, within(1e-12));
  }

  /** Half is 1, more than half was not seen and counts 1; a charter for 4 of 5 services is 0.8. */
  @Test
  void score_equityBeyondTheExample() {
    Scores scores = annex5(Map.of("CC", 1.0, "WC", 50.0, "WK", 60.0));
    assertThat(scores.score("u", "citizens-charter")).isCloseTo(0.8, within(1e-12));
    assertThat(scores.score("u", "WC")).isEqualTo(1);
    assertThat(scores.score("u", "WK")).isEqualTo(1);
    assertThat(scores.card("u").clipped()).contains("WK").doesNotContain("WC");
  }

  @Test
  void score_withoutTheWeightsThatAreNotSourced_isRefusedWithAllOfThem() {
    assertThatThrownBy(() -> Scorer.of(UGI))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("'equity-weights'")
        .hasMessageContaining("'participation-weights'")
        .hasMessageContaining("'accountability-weights'")
        .hasMessageContaining("'sub-index-weights'");
    Map<String, Object> short1 = new HashMap<>(InstrumentInputs.settings(UGI));
    short1.put("participation-weights", List.of(1, 1));
    assertThatThrownBy(() -> Scorer.builder(UGI).set(short1).build())
        .hasMessageContaining("node 'participation'");
  }
}
