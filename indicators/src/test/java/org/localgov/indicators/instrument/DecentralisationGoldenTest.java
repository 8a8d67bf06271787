package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Instruments of decentralisation and autonomy beside published or derived figures. */
class DecentralisationGoldenTest {
  private static final Map<String, String> RAI =
      Map.ofEntries(
          Map.entry("institutional-depth", "instdepth"),
          Map.entry("policy-scope", "policy"),
          Map.entry("fiscal-autonomy", "fiscauto"),
          Map.entry("borrowing-autonomy", "borrowauto"),
          Map.entry("representation", "rep"),
          Map.entry("law-making", "lawmaking"),
          Map.entry("executive-control", "execcon"),
          Map.entry("fiscal-control", "fisccon"),
          Map.entry("borrowing-control", "borrowcon"),
          Map.entry("constitutional-reform", "constit"),
          Map.entry("self-rule", "selfrule"),
          Map.entry("shared-rule", "sharedrule"),
          Map.entry("rai", "RAI"));

  private static final Index COUNTRY = Instruments.of("rai-country");

  private static double[] dimensions(Map<String, String> row, String prefix, int part) {
    return COUNTRY.columns().stream()
        .mapToDouble(
            id ->
                id.equals("population")
                    ? 1
                    : Double.parseDouble(row.get(prefix + RAI.get(id)).split("\\|")[part].strip()))
        .toArray();
  }

  @Test
  void raiCountry_ofOneRegionATier_isExact() {
    int compared = 0;
    int agreeing = 0;
    List<Map<String, String>> rows =
        GoldenCsv.rows("instruments/golden_rai_country_from_tiers.csv");
    for (Map<String, String> row : rows) {
      int tiers = Integer.parseInt(row.get("tiers"));
      TableBuilder table = IndicatorTable.builder(COUNTRY.columns());
      for (int tier = 0; tier < tiers; tier++) {
        String unit = "tier " + tier;
        table.row(unit, dimensions(row, "tiers_", tier));
        table.group("country", unit, row.get("country")).group("tier", unit, unit);
      }
      Scores scores = Scorer.builder(COUNTRY).lenient(true).build().score(table.build());
      for (Map.Entry<String, String> node : RAI.entrySet()) {
        double published = GoldenCsv.number(row, "n_" + node.getValue());
        double ours = scores.score(row.get("country"), node.getKey());
        compared++;
        agreeing += Math.abs(ours - published) < 1e-9 ? 1 : 0;
        assertThat(ours).as(row + " " + node.getKey()).isCloseTo(published, within(1e-9));
      }
    }
    System.out.println(
        "rai-country: " + agreeing + " of " + compared + " published figures reproduced");
    assertThat(rows).hasSize(100);
  }

  /**
   * The published figures are rounded to a tenth; some weight of the range given meets them all.
   */
  @Test
  void raiCountry_ofTwoRegions_fitsAWeightInTheRangeGiven() {
    int fitting = 0;
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_rai_country_weighted.csv")) {
      double low = GoldenCsv.number(row, "implied_weight_a_min");
      double high = GoldenCsv.number(row, "implied_weight_a_max");
      double nearest = Double.POSITIVE_INFINITY;
      for (int step = 0; step <= 100; step++) {
        nearest = Math.min(nearest, farthest(row, low + (high - low) * step / 100));
      }
      assertThat(nearest).as(row.get("country")).isLessThanOrEqualTo(0.05 + 1e-9);
      fitting++;
    }
    System.out.println("rai-country: " + fitting + " of 5 published weighted cases reproduced");
    assertThat(fitting).isEqualTo(5);
  }

  /** How far the dimension farthest from its published figure is, where region a weighs so much. */
  private static double farthest(Map<String, String> row, double weight) {
    double[] a = dimensions(row, "a_", 0);
    double[] b = dimensions(row, "b_", 0);
    int population = COUNTRY.columns().indexOf("population");
    a[population] = weight;
    b[population] = 1 - weight;
    IndicatorTable table =
        IndicatorTable.builder(COUNTRY.columns())
            .row("a", a)
            .row("b", b)
            .group("country", "a", "X")
            .group("country", "b", "X")
            .group("tier", "a", "1")
            .group("tier", "b", "1")
            .build();
    Scores scores = Scorer.of(COUNTRY).score(table);
    double farthest = 0;
    for (String node : COUNTRY.scored()) {
      if (!Set.of("self-rule", "shared-rule", "rai").contains(node)) {
        double published = GoldenCsv.number(row, "n_" + RAI.get(node));
        farthest = Math.max(farthest, Math.abs(scores.score("X", node) - published));
      }
    }
    return farthest;
  }

  /** Published dimensions add up to published totals, but for India and Mexico. */
  @Test
  void raiCountry_totalsOfVersion3_areSumsWithinTheirRounding() {
    List<String> ids =
        List.of(
            "instdepth",
            "policyautonomy",
            "fiscalautonomy",
            "borrowautonomy",
            "representation",
            "lawmaking",
            "execcontrol",
            "fiscalcontrol",
            "borrowcontrol",
            "constitutional");
    Set<String> apart = new LinkedHashSet<>();
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/golden_rai_country_v3.csv");
    Index totals = COUNTRY.toBuilder().rollUps(List.of()).build();
    for (Map<String, String> row : rows) {
      double[] values = ids.stream().mapToDouble(id -> GoldenCsv.number(row, "n_" + id)).toArray();
      Scores scores =
          Scorer.of(totals)
              .score(IndicatorTable.builder(totals.columns()).row("c", values).build());
      boolean same =
          Math.abs(scores.score("c", "self-rule") - GoldenCsv.number(row, "n_selfrule")) <= 0.0301
              && Math.abs(scores.score("c", "shared-rule") - GoldenCsv.number(row, "n_sharedrule"))
                  <= 0.0301
              && Math.abs(scores.score("c", "rai") - GoldenCsv.number(row, "n_RAI")) <= 0.0601;
      if (!same) {
        apart.add(row.get("country"));
      }
    }
    assertThat(apart).containsExactlyInAnyOrder("India", "Mexico");
    System.out.println(
        "rai-country: 96 of " + rows.size() + " published totals of version 3 reproduced");
  }

  @Test
  void lai_derivedCases_agree() {
    Index lai = Instruments.of("lai");
    Map<String, String> nodes =
        Map.of(
            "LA", "legal-autonomy",
            "PD", "political-discretion",
            "PS", "policy-scope",
            "FA", "financial-autonomy",
            "OA", "organisational-autonomy",
            "NI", "non-interference",
            "AC", "access-to-higher-levels",
            "LAI", "lai");
    int compared = 0;
    for (Map<String, String> row : GoldenCsv.rows("instruments/derived_lai_formula_cases.csv")) {
      double[] codes =
          lai.columns().stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray();
      Scores scores =
          Scorer.of(lai).score(IndicatorTable.builder(lai.columns()).row("c", codes).build());
      for (Map.Entry<String, String> node : nodes.entrySet()) {
        assertThat(scores.score("c", node.getValue()))
            .as(row + " " + node)
            .isCloseTo(GoldenCsv.number(row, node.getKey()), within(1e-6));
        compared++;
      }
    }
    System.out.println("lai: " + compared + " of " + compared + " derived figures reproduced");
    assertThat(compared).isEqualTo(88);
  }

  @Test
  void vdem_derivedGrid_agrees() {
    Index local = Instruments.of("vdem-local-government");
    Index division = Instruments.of("vdem-division-of-power");
    int compared = 0;
    for (Map<String, String> row :
        GoldenCsv.rows("instruments/derived_vdem_local_government.csv")) {
      double[] inputs =
          local.columns().stream().mapToDouble(id -> GoldenCsv.number(row, id)).toArray();
      assertThat(
              Scorer.of(local)
                  .score(IndicatorTable.builder(local.columns()).row("c", inputs).build())
                  .score("c", "v2xel_locelec"))
          .as(row.toString())
          .isCloseTo(GoldenCsv.number(row, "v2xel_locelec_point"), within(1e-9));
      Scores both =
          Scorer.of(division)
              .score(
                  IndicatorTable.builder(division.columns())
                      .row("c", Arrays.copyOf(inputs, 6))
                      .build());
      assertThat(both.score("c", "local"))
          .as(row.toString())
          .isCloseTo(GoldenCsv.number(row, "feduni_local_term"), within(1e-9));
      compared += 2;
    }
    System.out.println("vdem: " + compared + " of " + compared + " derived figures reproduced");
  }

  /** 0.5 × Φ(1) for the local level, and half of it for a regional executive alone. */
  @Test
  void divisionOfPower_addsHalves() {
    Index division = Instruments.of("vdem-division-of-power");
    IndicatorTable table =
        IndicatorTable.builder(division.columns())
            .row("both", 1, 5, 1, 1, 1, 1)
            .row("local", 1, 5, 1, Double.NaN, Double.NaN, Double.NaN)
            .build();
    Scores scores = Scorer.of(division).score(table);
    assertThat(scores.score("both", "v2x_feduni"))
        .isCloseTo(0.75 * 0.8413447460685429, within(1e-12));
    assertThat(scores.score("local", "v2x_feduni"))
        .isCloseTo(0.5 * 0.8413447460685429, within(1e-12));
  }

  /** V-Dem codes nothing else where there is no government: 0, as where nobody is elected. */
  @Test
  void vdem_withoutAGovernment_isZeroThoughNothingElseIsCoded() {
    Index local = Instruments.of("vdem-local-government");
    Scores scores =
        Scorer.of(local)
            .score(
                IndicatorTable.builder(local.columns())
                    .row("without", 0, Double.NaN, Double.NaN)
                    .row("uncoded", 1, 5, Double.NaN)
                    .row("unknown", Double.NaN, 5, 1)
                    .build());
    assertThat(scores.score("without", "v2xel_locelec")).isZero();
    assertThat(scores.score("uncoded", "v2xel_locelec")).isNaN();
    assertThat(scores.score("unknown", "v2xel_locelec")).isNaN();
    Index division = Instruments.of("vdem-division-of-power");
    double none = Double.NaN;
    Scores both =
        Scorer.of(division)
            .score(
                IndicatorTable.builder(division.columns())
                    .row("neither", 0, none, none, 0, none, none)
                    .row("local", 1, 1, 0, 0, none, none)
                    .row("nothing", none, none, none, none, none, none)
                    .build());
    assertThat(both.score("neither", "v2x_feduni")).isZero();
    // an executive alone, whose power is the median: 0.5 × 0.5 × Φ(0)
    assertThat(both.score("local", "v2x_feduni")).isCloseTo(0.125, within(1e-12));
    assertThat(both.score("nothing", "v2x_feduni")).isNaN();
  }

  @Test
  void imf_identities_holdForOurRatiosAndThePublishedOnes() {
    int compared = 0;
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_imf_fiscal.csv")) {
      double imbalance = GoldenCsv.number(row, "vertical_fiscal_imbalance");
      double dependency = GoldenCsv.number(row, "transfer_dependency_1");
      double other = GoldenCsv.number(row, "transfer_dependency_2");
      if (Double.isNaN(imbalance) || Double.isNaN(dependency) || Double.isNaN(other)) {
        continue;
      }
      // spending of 1000: revenue and transfers follow from the published ratios
      double revenue = 1000 * (1 - imbalance);
      Scores scores = fiscal(1000, revenue, 1000 * dependency);
      assertThat(scores.score("c", "vertical-imbalance")).isCloseTo(imbalance, within(1e-9));
      assertThat(scores.score("c", "transfer-dependency-2"))
          .as(row.toString())
          .isCloseTo(other, within(1e-6 * Math.max(1, Math.abs(other))));
      compared++;
    }
    assertThat(compared).isGreaterThan(90);
    System.out.println(
        "fiscal-decentralisation: " + compared + " of " + compared + " published identities hold");
  }

  private static Scores fiscal(double spending, double revenue, double transfers) {
    Index index = Instruments.of("fiscal-decentralisation");
    double[] values =
        index.columns().stream()
            .mapToDouble(
                id ->
                    switch (id) {
                      case "own_spending" -> spending;
                      case "own_revenue" -> revenue;
                      case "net_transfers" -> transfers;
                      default -> 2000;
                    })
            .toArray();
    return Scorer.of(index).score(IndicatorTable.builder(index.columns()).row("c", values).build());
  }

  @Test
  void fiscal_handCase() {
    Scores scores = fiscal(500, 400, 150);
    assertThat(scores.score("c", "expenditure-decentralisation")).isEqualTo(0.25);
    assertThat(scores.score("c", "revenue-decentralisation")).isEqualTo(0.2);
    assertThat(scores.score("c", "vertical-imbalance")).isCloseTo(0.2, within(1e-12));
    assertThat(scores.score("c", "transfer-dependency-1")).isCloseTo(0.3, within(1e-12));
    assertThat(scores.score("c", "transfer-dependency-2")).isCloseTo(0.375, within(1e-12));
    assertThat(scores.score("c", "decentralisation"))
        .isCloseTo((0.25 + 0.2 + 1) / 3, within(1e-12));
  }

  @Test
  void charter_declarations_agree() {
    Index charter = Instruments.of("local-self-government-charter");
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/golden_charter_article12.csv");
    for (Map<String, String> row : rows) {
      Set<String> accepted = Set.of(row.get("accepted_paragraphs").split(" "));
      Scores scores = charter(charter, accepted);
      assertThat(scores.score("p", "accepted")).isEqualTo(GoldenCsv.number(row, "accepted_count"));
      assertThat(scores.score("p", "core")).isEqualTo(GoldenCsv.number(row, "core_count"));
      assertThat(scores.band("p", "article-12").orElseThrow().equals("kept"))
          .isEqualTo(
              Boolean.parseBoolean(row.get("meets_article_12").toLowerCase(java.util.Locale.ROOT)));
    }
    System.out.println(
        "local-self-government-charter: " + rows.size() + " of 4 declarations reproduced");
  }

  @ParameterizedTest
  @CsvSource({"10, 10, kept", "9, 11, falls", "10, 9, falls", "9, 16, falls", "14, 6, kept"})
  void charter_atTheBounds(int core, int others, String expected) {
    Index charter = Instruments.of("local-self-government-charter");
    List<String> all = charter.columns();
    Set<String> accepted = new LinkedHashSet<>(all.subList(0, core));
    accepted.addAll(all.subList(14, 14 + others));
    assertThat(charter(charter, accepted).band("p", "article-12").orElseThrow())
        .startsWith(expected);
  }

  private static Scores charter(Index charter, Set<String> accepted) {
    double[] answers =
        charter.columns().stream().mapToDouble(id -> accepted.contains(id) ? 1 : 0).toArray();
    return Scorer.of(charter)
        .score(IndicatorTable.builder(charter.columns()).row("p", answers).build());
  }

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

  @ParameterizedTest
  @CsvSource({
    "revenue_ratio, 4.999, 0",
    "revenue_ratio, 5, 0",
    "revenue_ratio, 17.5, 5",
    "revenue_ratio, 30, 10",
    "revenue_ratio, 31, 10",
    "decile_ratio, 1.4, 6",
    "decile_ratio, 1.5, 6",
    "decile_ratio, 2.25, 3",
    "decile_ratio, 3, 0",
    "decile_ratio, 3.1, 0",
    "surplus_share, 79.9, 0",
    "surplus_share, 80, 0",
    "surplus_share, 90, 1.5",
    "surplus_share, 100, 3"
  })
  void sigma_statedFunctions(String id, double value, double points) {
    Index sigma = Instruments.of("sigma-local-finance");
    double[] row =
        sigma.columns().stream().mapToDouble(column -> column.equals(id) ? value : 1).toArray();
    Scores scores =
        Scorer.builder(sigma)
            .set("criterion-points", 2)
            .build()
            .score(IndicatorTable.builder(sigma.columns()).row("c", row).build());
    assertThat(scores.score("c", id)).isCloseTo(points, within(1e-9));
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
