package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Instruments on the governance of cities without published pairs, by cases worked by hand. */
class CityCasesTest {
  /**
   * Turnout 60, 7 of 10 elements and 20 percent make 50; revenue (48.5 − 17)/63 = 50, a business in
   * 2 days 100, debt of 90 percent 50, spending 50 percent over 50: 62.5; growth 1.5: 50.
   */
  @Test
  void cpi_handCase() {
    Scores scores = score(Instruments.of("cpi-governance"), 60, 7, 20, 48.5, 2, 90, 150, 1.5);
    assertThat(scores.score("u", "participation")).isCloseTo(50, within(1e-12));
    assertThat(scores.score("u", "own_revenue")).isCloseTo(50, within(1e-12));
    assertThat(scores.score("u", "finance-and-capacity")).isCloseTo(62.5, within(1e-12));
    assertThat(scores.score("u", "governance-of-urbanization")).isCloseTo(50, within(1e-12));
    assertThat(scores.score("u", "governance")).isCloseTo(162.5 / 3, within(1e-12));
    assertThat(scores.band("u", "governance")).contains("moderately weak");
  }

  /** 2.5 exactly does not count, the next answer above it does; one city of two is 50 percent. */
  @Test
  void sdg1132_evaluatorsRollUpToCitiesAndCities_toTheShareOfACountry() {
    Index sdg = Instruments.of("sdg-11-3-2");
    TableBuilder table = IndicatorTable.builder(sdg.columns());
    double[][] answers = {{2, 3, 2, 3}, {3, 2, 3, 2}, {2, 3, 2, 3}, {3, 3, 3, 2}};
    for (int i = 0; i < answers.length; i++) {
      String unit = "evaluator " + i;
      table.row(unit, answers[i]);
      table.group("city", unit, i < 2 ? "A" : "B").group("country", unit, "X");
    }
    Scores scores = Scorer.of(sdg).score(table.build());
    assertThat(scores.score("A/X", "participation")).isEqualTo(2.5);
    assertThat(scores.band("A/X", "participation")).contains("does not count");
    assertThat(scores.score("B/X", "participation")).isEqualTo(2.625);
    assertThat(scores.band("B/X", "participation")).contains("counts");
    IndicatorTable country =
        scores.rollUp(RollUp.by("country").share("participation", Condition.above(2.5))).data();
    assertThat(country.column("participation").get(country.row("X"))).isEqualTo(0.5);
  }

  /**
   * 178 women among 500 members are 35.6 percent, what Moldova published for 2019 without counts.
   */
  @Test
  void sdg551b_isWomenInPercentOfMembers() {
    Index sdg = Instruments.of("sdg-5-5-1b");
    assertThat(score(sdg, 178, 500).score("u", "women-in-local-government"))
        .isCloseTo(35.6, within(1e-12));
    assertThatThrownBy(() -> score(sdg, 3, 0))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("members");
    assertThat(score(sdg, 11, 10).warnings().toString()).contains("women-in-local-government");
  }

  /** Five drivers at 3, 2, 1, 0 and 0: 6 of 15 is 40; three of five have evidence: 60. */
  @Test
  void resilience_handCase() {
    Scores scores = score(Instruments.of("resilience-governance"), 3, 2, 1, 0, 0);
    assertThat(scores.score("u", "resilience")).isCloseTo(40, within(1e-12));
    assertThat(scores.score("u", "coverage")).isCloseTo(60, within(1e-12));
  }

  /** Six elements of 0 to 1, one not rated: (1 + 0.5 + 0.75 + 0 + 0.5) / 5 is 0.55. */
  @Test
  void digital_handCase() {
    Index digital = Instruments.of("digital-governance");
    Scores scores = score(digital, 1, 0.5, 0.75, 0, 0.5, Double.NaN);
    assertThat(scores.score("u", "digital")).isCloseTo(0.55, within(1e-12));
    assertThat(scores.card("u").missing()).containsExactly("service_requests");
    assertThatThrownBy(() -> score(digital, 0.25, 0, 0, 0, 0, 0))
        .hasMessageContaining("'platforms': must be one of 0, 0.5, 1, got 0.25");
  }

  /** Outside 2 of 4, inside 1 of 1: (50 + 100) / 2; who is included, 1 of 4 asked, is apart. */
  @Test
  void relations_handCase() {
    double unasked = Double.NaN;
    Scores scores =
        score(
            Instruments.of("local-governance-relations"),
            1,
            0,
            1,
            0,
            1,
            1,
            0,
            unasked,
            0,
            0,
            unasked);
    assertThat(scores.score("u", "external")).isEqualTo(50);
    assertThat(scores.score("u", "internal")).isEqualTo(100);
    assertThat(scores.score("u", "inclusiveness")).isEqualTo(25);
    assertThat(scores.score("u", "relations")).isEqualTo(75);
  }

  /**
   * On 0..4 an answer of 1 is 25: the first principle, self-assessment 1, citizens 3 and members
   * unasked with weights 1, 2, 1, is (25 + 2 × 75) / 3; the others are 100, eleven of weight 1.
   */
  @Test
  void eloge_handCase() {
    Index index = Instruments.of("eloge");
    double[] answers = new double[36];
    Arrays.fill(answers, 4);
    answers[0] = 1;
    answers[1] = 3;
    answers[2] = Double.NaN;
    Double[] weights = new Double[12];
    Arrays.fill(weights, 1.0);
    Scorer.Builder scorer =
        Scorer.builder(index)
            .set("scale-minimum", 0)
            .set("scale-maximum", 4)
            .set("respondent-weights", List.of(1, 2, 1))
            .set("weights", List.of(weights));
    IndicatorTable table = IndicatorTable.builder(index.columns()).row("u", answers).build();
    Scores scores = scorer.build().score(table);
    assertThat(scores.score("u", "participation")).isCloseTo(175.0 / 3, within(1e-9));
    assertThat(scores.score("u", "good-governance"))
        .isCloseTo((175.0 / 3 + 1100) / 12, within(1e-9));
    answers[0] = 5;
    assertThatThrownBy(
            () ->
                scorer
                    .build()
                    .score(IndicatorTable.builder(index.columns()).row("u", answers).build()))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("'participation-self-assessment': must be 0..4, got 5");
  }

  /**
   * On 1..5 an answer of 2 is 25 and one of 5 is 100; weights 3 for the first, 1 for the others.
   */
  @Test
  void aberdeen_handCase() {
    Index index = Instruments.of("clgf-aberdeen");
    int inputs = 9;
    double[] answers = new double[inputs];
    Double[] weights = new Double[inputs];
    Arrays.fill(answers, 5);
    Arrays.fill(weights, 1.0);
    answers[0] = 2;
    weights[0] = 3.0;
    Scorer scorer =
        Scorer.builder(index)
            .set("scale-minimum", 1)
            .set("scale-maximum", 5)
            .set("weights", List.of(weights))
            .build();
    IndicatorTable table = IndicatorTable.builder(index.columns()).row("u", answers).build();
    assertThat(scorer.score(table).score("u", index.root().id()))
        .isCloseTo((3 * 25 + 100.0 * (inputs - 1)) / (inputs + 2), within(1e-9));
  }

  /** Thirteen indicators of 40 points and one of 80, the last of weight 7: (13 × 40 + 560) / 20. */
  @Test
  void interculturalCities_handCase() {
    Index index = Instruments.of("intercultural-cities");
    double[] points = new double[14];
    Double[] weights = new Double[14];
    Arrays.fill(points, 40);
    Arrays.fill(weights, 1.0);
    points[13] = 80;
    weights[13] = 7.0;
    Scorer scorer = Scorer.builder(index).set("weights", List.of(weights)).build();
    IndicatorTable table = IndicatorTable.builder(index.columns()).row("u", points).build();
    assertThat(scorer.score(table).score("u", "intercultural")).isCloseTo(54, within(1e-12));
  }

  /** The best scores no less than the middle, whatever the user's weights. */
  @Test
  void lgbUniversal_scoresOnceItsWeightsAreGiven() {
    Index index = Instruments.of("lgb-universal");
    Scores scores =
        Scorer.builder(index)
            .set(InstrumentInputs.settings(index))
            .build()
            .score(InstrumentInputs.table(index, "middle", "best"));
    assertThat(scores.score("middle", index.root().id())).isCloseTo(50, within(1e-12));
    assertThat(scores.score("best", index.root().id())).isCloseTo(100, within(1e-12));
  }

  private static Scores score(Index index, double... values) {
    return Scorer.of(index).score(IndicatorTable.builder(index.columns()).row("u", values).build());
  }

  private static double[] values(Index index, Map<String, Double> given) {
    return index.columns().stream().mapToDouble(id -> given.getOrDefault(id, Double.NaN)).toArray();
  }
}
