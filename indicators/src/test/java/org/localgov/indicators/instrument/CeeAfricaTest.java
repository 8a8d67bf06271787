package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class CeeAfricaTest {
  private static final Index CEE = Instruments.of("cee-africa");

  @Test
  void band_publishedTotals_givesEveryPublishedClass() {
    TableBuilder builder = IndicatorTable.builder(CEE.columns());
    var published = GoldenCsv.rows("instruments/golden_cee_2021_africa.csv");
    for (Map<String, String> row : published) {
      builder.row(row.get("iso3"), ratings(Integer.parseInt(row.get("total_score_12_to_48"))));
    }
    Scores scores = Scorer.of(CEE).score(builder.build());
    Reproduction figures = Reproduction.of("cee-africa", "published totals and classes");
    for (Map<String, String> row : published) {
      String country = row.get("iso3");
      figures.figure(
          country, scores.score(country, "cee"), GoldenCsv.number(row, "total_score_12_to_48"), 0);
      figures.figure(
          country, scores.band(country, "cee").orElseThrow().equals(row.get("class_colour")));
    }
    figures.report(2 * 53);
    assertThat(scores.rank("ZAF", "cee")).isEqualTo(1);
    assertThat(scores.rank("MAR", "cee")).isEqualTo(2);
    assertThat(scores.rank("UGA", "cee")).isEqualTo(2);
    assertThat(scores.rank("TZA", "cee")).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "12, red",
    "23, red",
    "24, orange",
    "29, orange",
    "30, yellow",
    "35, yellow",
    "36, green",
    "48, green"
  })
  void band_atBothSidesOfEachBound(int total, String colour) {
    Scores scores =
        Scorer.of(CEE)
            .score(IndicatorTable.builder(CEE.columns()).row("u", ratings(total)).build());
    assertThat(scores.score("u", "cee")).isEqualTo(total);
    assertThat(scores.band("u", "cee")).contains(colour);
    assertThat(scores.table()).contains("rank  class").endsWith(" 1  " + colour + "\n");
  }

  /** Ten ratings of 3, as the editions of 2012 and 2015 have them, make no total, but 30 of 40. */
  @Test
  void score_ofTheFirstTen_isTheirSumThoughTheLastTwoLack() {
    double[] ratings = new double[12];
    Arrays.fill(ratings, 0, 10, 3);
    Arrays.fill(ratings, 10, 12, Double.NaN);
    Scores scores =
        Scorer.of(CEE).score(IndicatorTable.builder(CEE.columns()).row("u", ratings).build());
    assertThat(scores.score("u", "first-ten")).isEqualTo(30);
    assertThat(scores.score("u", "cee")).isNaN();
    assertThat(scores.band("u", "cee")).isEmpty();
    Arrays.fill(ratings, 10, 12, 4);
    Scores all =
        Scorer.of(CEE).score(IndicatorTable.builder(CEE.columns()).row("u", ratings).build());
    assertThat(all.score("u", "first-ten")).isEqualTo(30);
    assertThat(all.score("u", "cee")).isEqualTo(38);
  }

  /** Returns twelve ratings of 1 to 4 that sum to a total; which criteria they are is made up. */
  private static double[] ratings(int total) {
    double[] ratings = new double[12];
    Arrays.fill(ratings, 1);
    int rest = total - 12;
    for (int i = 0; rest > 0; i++) {
      double more = Math.min(3, rest);
      ratings[i] += more;
      rest -= (int) more;
    }
    return ratings;
  }
}
