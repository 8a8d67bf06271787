package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class LocalSelfGovernmentCharterTest {
  private static final Index CHARTER = Instruments.of("local-self-government-charter");

  @Test
  void score_declarations_agree() {
    Reproduction counts =
        Reproduction.of("local-self-government-charter", "counts of published declarations");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_charter_article12.csv")) {
      Scores scores = score(Set.of(row.get("accepted_paragraphs").split(" ")));
      String party = row.get("party");
      counts.figure(
          party, scores.score("p", "accepted"), GoldenCsv.number(row, "accepted_count"), 0);
      counts.figure(party, scores.score("p", "core"), GoldenCsv.number(row, "core_count"), 0);
      counts.figure(
          party,
          scores.band("p", "article-12").orElseThrow().equals("kept")
              == row.get("meets_article_12").equals("True"));
    }
    counts.report(4 * 3);
  }

  /** Both minima on either side of their bounds: 19 and 20 paragraphs, 9 and 10 of the core. */
  @ParameterizedTest
  @CsvSource({
    "10, 9, falls",
    "10, 10, kept",
    "9, 11, falls",
    "9, 16, falls",
    "14, 5, falls",
    "14, 6, kept",
    "14, 16, kept",
    "0, 16, falls"
  })
  void band_atBothSidesOfEachMinimum(int core, int others, String expected) {
    List<String> all = CHARTER.columns();
    Set<String> accepted = new LinkedHashSet<>(all.subList(0, core));
    accepted.addAll(all.subList(14, 14 + others));
    Scores scores = score(accepted);
    assertThat(scores.band("p", "article-12").orElseThrow()).startsWith(expected);
    assertThat(scores.score("p", "accepted")).isEqualTo(core + others);
    assertThat(scores.score("p", "core")).isEqualTo(core);
  }

  private static Scores score(Set<String> accepted) {
    double[] answers =
        CHARTER.columns().stream().mapToDouble(id -> accepted.contains(id) ? 1 : 0).toArray();
    return Scorer.of(CHARTER)
        .score(IndicatorTable.builder(CHARTER.columns()).row("p", answers).build());
  }
}
