package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/** Instruments of decentralisation without published pairs, by cases worked by hand. */
class DecentralisationCasesTest {
  /** 30 of 120 in classes a and b, 60 shared, 24 set by the centre, 6 not allocable. */
  @Test
  void oecdTaxAutonomy_handCase() {
    Index oecd = Instruments.of("oecd-tax-autonomy");
    Scores scores =
        Scorer.of(oecd)
            .score(
                IndicatorTable.builder(oecd.columns())
                    .row("c", 10, 5, 5, 10, 0, 20, 20, 10, 10, 24, 6, 120)
                    .build());
    assertThat(scores.score("c", "taxing-power")).isCloseTo(25, within(1e-12));
    assertThat(scores.score("c", "tax-sharing")).isCloseTo(50, within(1e-12));
    assertThat(scores.score("c", "no-power")).isCloseTo(20, within(1e-12));
    assertThat(scores.score("c", "all-classes")).isCloseTo(100, within(1e-12));
  }

  @Test
  void fragmentation_isPerHundredThousand() {
    Index index = Instruments.of("metropolitan-fragmentation");
    assertThat(
            Scorer.of(index)
                .score(IndicatorTable.builder(index.columns()).row("m", 38, 250_000).build())
                .score("m", "fragmentation"))
        .isCloseTo(15.2, within(1e-12));
  }

  /** Political (2 of 4 → 50) and fiscal (0.3 → 30) alone make 40; one dimension makes nothing. */
  @Test
  void decentralisationProfile_needsTwoDimensions() {
    Index index = Instruments.of("decentralisation-profile");
    Map<String, Double> two =
        Map.of("rai_representation", 2.0, "expenditure_decentralisation", 0.3);
    Scores scores =
        Scorer.of(index)
            .score(
                IndicatorTable.builder(index.columns())
                    .row("two", values(index, two))
                    .row("one", values(index, Map.of("rai_representation", 2.0)))
                    .build());
    assertThat(scores.score("two", "political")).isEqualTo(50);
    assertThat(scores.score("two", "decentralisation")).isCloseTo(40, within(1e-12));
    assertThat(scores.score("one", "political")).isEqualTo(50);
    assertThat(scores.score("one", "decentralisation")).isNaN();
  }

  private static double[] values(Index index, Map<String, Double> given) {
    return index.columns().stream().mapToDouble(id -> given.getOrDefault(id, Double.NaN)).toArray();
  }
}
