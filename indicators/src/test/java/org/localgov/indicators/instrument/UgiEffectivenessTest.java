package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;

class UgiEffectivenessTest {
  private static final Index UGI = Instruments.of("ugi-effectiveness");
  private static final Map<String, String> NODES =
      Map.of(
          "LGR", "LGR",
          "RRC", "recurrent_budget",
          "TC", "tax_collected",
          "LGT", "LGT",
          "PoT", "PoT",
          "PPDS", "published-standards",
          "CSS", "CSS",
          "VSE", "vision",
          "SUBINDEX", "effectiveness");

  /**
   * The report cuts its figures to two or three decimals, so a row agrees to 0.01; the sub-index
   * agrees exactly once rounded to two.
   */
  @Test
  void score_workedExampleOfAnnex5_givesThePublishedResults() {
    Scores scores = Scorer.of(UGI).score(example(10));
    Reproduction figures = Reproduction.of("ugi-effectiveness", "published figures");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_ugi_annex5_example.csv")) {
      if (row.get("sub_index").equals("effectiveness")) {
        double score = scores.score("city", NODES.get(row.get("code")));
        if (row.get("code").equals("SUBINDEX")) {
          figures.figure("sub-index", Decimals.fixed(score, 2).equals(row.get("published_total")));
        } else {
          figures.figure(row.get("code"), score, GoldenCsv.number(row, "published_result"), 0.01);
          figures.figure(
              row.get("code") + " weighted",
              score * weight(NODES.get(row.get("code"))),
              GoldenCsv.number(row, "published_total"),
              0.01);
        }
      }
    }
    figures.report(8 + 8 + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, lower, 1", "25, lower, 1", "25, upper, 0.75", "25.01, lower, 0.75", "50, lower, 0.75",
    "50, upper, 0.5", "75, lower, 0.5", "75, upper, 0.25", "100, lower, 0.25", "100, upper, 0.25"
  })
  void transfers_atABound_belongToTheBandTheParameterSays(
      double share, String side, double expected) {
    Scorer scorer = Scorer.builder(UGI).set("transfer-boundary", side).build();
    assertThat(scorer.score(example(share)).score("city", "LGT")).isEqualTo(expected);
  }

  @Test
  void revenue_beyondTheGoalposts_isClippedUnlessTheParameterSaysNo() {
    IndicatorTable rich =
        IndicatorTable.builder(UGI.columns())
            .row("city", 5000, 38, 45, 10, 1, 1, 4, 1, 1, 0, 6, 50, 5)
            .build();
    Scores clipped = Scorer.of(UGI).score(rich);
    assertThat(clipped.score("city", "LGR")).isEqualTo(1);
    assertThat(clipped.card("city").clipped()).containsExactly("LGR");
    Scores open = Scorer.builder(UGI).set("clip-goalposts", false).build().score(rich);
    assertThat(open.score("city", "LGR")).isGreaterThan(1);
  }

  private static double weight(String child) {
    return UGI.root().children().stream()
        .filter(one -> one.id().equals(child))
        .mapToDouble(Child::weight)
        .findFirst()
        .orElseThrow();
  }

  private static IndicatorTable example(double transfers) {
    return IndicatorTable.builder(UGI.columns())
        .row("city", 277.8, 38, 45, transfers, 1, 1, 4, 1, 1, 0, 6, 50, 5)
        .build();
  }
}
