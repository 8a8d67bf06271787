package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Condition;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Instruments on the governance of cities beside published figures, or cases worked by hand. */
class CityGoldenTest {
  @Test
  void beninIgl_nationalIndicators_giveThePublishedDomainIndex() {
    Index igl = Instruments.of("benin-igl-domain");
    List<Map<String, String>> rows =
        GoldenCsv.rows("instruments/golden_benin_igl_2022_national.csv").stream()
            .filter(row -> row.get("domain").equals("Gouvernance politique et administrative"))
            .toList();
    double[] values =
        rows.stream()
            .filter(row -> !row.get("no").isEmpty())
            .mapToDouble(row -> GoldenCsv.number(row, "value_percent"))
            .toArray();
    double published =
        rows.stream()
            .filter(row -> row.get("no").isEmpty())
            .mapToDouble(row -> GoldenCsv.number(row, "published_domain_index"))
            .findFirst()
            .orElseThrow();
    Scores scores = score(igl, values);
    assertThat(scores.score("u", igl.root().id())).isCloseTo(published, within(5e-5));
    assertThat(scores.band("u", igl.root().id())).contains("weak");
    System.out.println("benin-igl-domain: 1 of 1 published domain indices reproduced");
  }

  /** A geometric mean of fifteen equal values is that value. */
  @ParameterizedTest
  @CsvSource({
    "10, very weak",
    "19.999, very weak",
    "20.001, weak",
    "39.999, weak",
    "40.001, fair",
    "59.999, fair",
    "60.001, acceptable",
    "79.999, acceptable",
    "80.001, performing",
    "100, performing"
  })
  void beninIgl_bandsOnBothSidesOfEachBound(double value, String band) {
    Index igl = Instruments.of("benin-igl-domain");
    double[] values = igl.columns().stream().mapToDouble(id -> value).toArray();
    assertThat(score(igl, values).band("u", igl.root().id())).contains(band);
  }

  /** The bound itself belongs to the band above it. */
  @ParameterizedTest
  @CsvSource({
    "benin-igl-domain, 0.2 0.4 0.6 0.8, very weak|weak|fair|acceptable|performing",
    "cpi-governance, 40 50 60 70 80,"
        + " very weak|weak|moderately weak|moderately solid|solid|very solid"
  })
  void boundsWithoutASourcedSide_belongToTheBetterBand(String id, String bounds, String labels) {
    Bands bands = Bands.of(Instruments.of(id).root().bands());
    String[] expected = labels.split("\\|");
    String[] each = bounds.split(" ");
    for (int i = 0; i < each.length; i++) {
      double bound = Double.parseDouble(each[i]);
      assertThat(label(bands, Math.nextDown(bound))).isEqualTo(expected[i]);
      assertThat(label(bands, bound)).isEqualTo(expected[i + 1]);
      assertThat(label(bands, Math.nextUp(bound))).isEqualTo(expected[i + 1]);
    }
    assertThat(bands.bands()).hasSize(expected.length);
  }

  private static String label(Bands bands, double value) {
    return bands.bands().get(bands.indexOf(value)).label().orElseThrow();
  }

  @Test
  void beninIgl_zero_isRefused() {
    Index igl = Instruments.of("benin-igl-domain");
    double[] values = new double[15];
    assertThatThrownBy(() -> score(igl, values))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("unit 'u'")
        .hasMessageContaining("'pa1' is 0");
  }

  @Test
  void kosovo_publishedPoints_giveThePublishedPercentages() {
    Index kosovo = Instruments.of("kosovo-municipal-performance");
    Map<String, String> nodes = new LinkedHashMap<>();
    nodes.put("Qeverisja", "democratic-governance");
    nodes.put("Menaxhimi", "municipal-management");
    nodes.put("Ofrimi", "service-delivery");
    nodes.put("TOTAL", "performance");
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/golden_kosovo_suhareka_2019.csv");
    Scores scores =
        score(
            kosovo,
            rows.stream().limit(3).mapToDouble(row -> GoldenCsv.number(row, "points")).toArray());
    for (Map<String, String> row : rows) {
      String node = nodes.get(row.get("area").split(" ")[0]);
      assertThat(scores.score("u", node))
          .as(node)
          .isCloseTo(GoldenCsv.number(row, "published_percent"), within(0.005));
    }
    System.out.println("kosovo-municipal-performance: " + rows.size() + " of 4 reproduced");
    assertThat(rows).hasSize(4);
  }

  /** Parents and children are printed as whole numbers: a parent is within half on either side. */
  @Test
  void lgbAlbania_everyPublishedParent_isTheMeanOfItsChildren() {
    Index lgb = Instruments.of("lgb-albania");
    List<Map<String, String>> rows =
        GoldenCsv.rows("instruments/golden_lgb_star2_albania.csv").stream()
            .filter(row -> !row.get("match").contains("not"))
            .toList();
    Set<String> parents = new LinkedHashSet<>();
    Set<String> reproduced = new LinkedHashSet<>();
    for (Map<String, String> row : rows) {
      String key = row.get("municipality") + " / " + row.get("parent_node");
      if (!parents.add(key)) {
        continue;
      }
      if (Math.abs(parent(lgb, rows, row) - GoldenCsv.number(row, "published_parent_score")) <= 1) {
        reproduced.add(key);
      }
    }
    System.out.printf(
        "lgb-albania: %d of %d published parents reproduced%n", reproduced.size(), parents.size());
    assertThat(reproduced).isEqualTo(parents).hasSize(21);
  }

  /** Scores the children of one parent: those that are inputs, or nodes of inputs all alike. */
  private static double parent(
      Index lgb, List<Map<String, String>> rows, Map<String, String> wanted) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      if (row.get("municipality").equals(wanted.get("municipality"))
          && row.get("parent_node").equals(wanted.get("parent_node"))
          && !row.get("published_child_score").isEmpty()) {
        String child = LgbAlbania.id(row.get("child_node"));
        double score = GoldenCsv.number(row, "published_child_score");
        inputsBelow(lgb.root(), child).forEach(input -> values.put(input, score));
      }
    }
    return score(lgb, values(lgb, values)).score("u", LgbAlbania.id(wanted.get("parent_node")));
  }

  /** Returns the inputs below a node or the input itself, wherever it is in a tree. */
  private static List<String> inputsBelow(Child place, String id) {
    if (place instanceof Node node) {
      return node.children().stream()
          .flatMap(child -> inputsBelow(child, node.id().equals(id) ? child.id() : id).stream())
          .toList();
    }
    return place.id().equals(id) ? List.of(id) : List.of();
  }

  @Test
  void ugi_equityRowsOfTheFieldTest_giveThePublishedResults() {
    Index ugi = Instruments.of("ugi");
    Map<String, Double> city = new LinkedHashMap<>();
    ugi.columns().forEach(column -> city.put(column, 0.5));
    city.putAll(Map.of("LGR", 277.8, "recurrent_budget", 38.0, "capital_budget", 6.0, "LGT", 10.0));
    city.putAll(Map.of("tax_collected", 45.0, "tax_mandated", 50.0, "S", 4.0, "T", 5.0));
    city.putAll(Map.of("CC", 0.0, "charter_services", 4.0, "WC", 12.0, "WK", 5.0, "HHwat", 90.0));
    ugi.indicators().stream()
        .filter(one -> !one.levels().isEmpty() && !one.id().equals("CC"))
        .forEach(one -> city.put(one.column(), 1.0));
    city.put("PP", 0.0);
    city.keySet().retainAll(ugi.columns());
    Scores scores =
        Scorer.builder(ugi)
            .set(InstrumentInputs.settings(ugi))
            .build()
            .score(IndicatorTable.builder(ugi.columns()).row("u", values(ugi, city)).build());
    assertThat(scores.score("u", "citizens-charter")).isEqualTo(0);
    assertThat(scores.score("u", "WC")).isCloseTo(0.24, within(1e-12));
    assertThat(scores.score("u", "WK")).isCloseTo(0.10, within(1e-12));
    assertThat(scores.score("u", "HHwat")).isCloseTo(0.90, within(1e-12));
    assertThat(scores.score("u", "effectiveness")).isCloseTo(0.84, within(0.005));
    System.out.println("ugi: 5 of 5 published figures reproduced");
    // equal weights: 0.2·0 + 0.2·0.24 + 0.1·0.1 + 0.15·0.9 + 0.35·0.5
    assertThat(scores.score("u", "equity")).isCloseTo(0.368, within(1e-12));
    assertThat(scores.score("u", "ugi"))
        .isCloseTo((scores.score("u", "effectiveness") + 0.368 + 0.5 + 0.5) / 4, within(1e-12));
  }

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

  /** Six elements, one not rated: (3 + 3 + 0 + 0 + 3) of 15 is 60; three of five rated: 60. */
  @Test
  void digital_handCase() {
    Scores scores = score(Instruments.of("digital-governance"), 3, 3, 0, 0, 3, Double.NaN);
    assertThat(scores.score("u", "digital")).isCloseTo(60, within(1e-12));
    assertThat(scores.score("u", "coverage")).isCloseTo(60, within(1e-12));
    assertThat(scores.card("u").missing()).contains("service_requests");
  }

  /** Outside 2 of 4, inside 1 of 1: (50 + 100) / 2; who is included, 1 of 4, stands apart. */
  @Test
  void relations_handCase() {
    Scores scores = score(Instruments.of("local-governance-relations"), 1, 0, 1, 0, 1, 1, 0, 0, 0);
    assertThat(scores.score("u", "external")).isEqualTo(50);
    assertThat(scores.score("u", "internal")).isEqualTo(100);
    assertThat(scores.score("u", "inclusiveness")).isEqualTo(25);
    assertThat(scores.score("u", "relations")).isEqualTo(75);
  }

  /**
   * On 1..5 an answer of 2 is 25 and one of 5 is 100; weights 3 for the first, 1 for the others.
   */
  @ParameterizedTest
  @CsvSource({"eloge, 12", "clgf-aberdeen, 9"})
  void answersOnTheUsersScale_handCase(String id, int inputs) {
    Index index = Instruments.of(id);
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
