package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RaiCountryTest {
  private static final Index RAI = Instruments.of("rai-country");

  /** The golden files' name of each dimension and total, in two of them, and in the third. */
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("institutional-depth", List.of("instdepth", "instdepth")),
          Map.entry("policy-scope", List.of("policy", "policyautonomy")),
          Map.entry("fiscal-autonomy", List.of("fiscauto", "fiscalautonomy")),
          Map.entry("borrowing-autonomy", List.of("borrowauto", "borrowautonomy")),
          Map.entry("representation", List.of("rep", "representation")),
          Map.entry("law-making", List.of("lawmaking", "lawmaking")),
          Map.entry("executive-control", List.of("execcon", "execcontrol")),
          Map.entry("fiscal-control", List.of("fisccon", "fiscalcontrol")),
          Map.entry("borrowing-control", List.of("borrowcon", "borrowcontrol")),
          Map.entry("constitutional-reform", List.of("constit", "constitutional")),
          Map.entry("self-rule", List.of("selfrule", "selfrule")),
          Map.entry("shared-rule", List.of("sharedrule", "sharedrule")),
          Map.entry("rai", List.of("RAI", "RAI")));

  private static String name(String node) {
    return NAMES.get(node).get(0);
  }

  /** Returns a region's ten scores with a population of one. */
  private static double[] region(Map<String, String> row, String prefix, int part) {
    return RAI.columns().stream()
        .mapToDouble(
            id ->
                id.equals("population")
                    ? 1
                    : Double.parseDouble(row.get(prefix + name(id)).split("\\|")[part].strip()))
        .toArray();
  }

  @Test
  void score_ofOneRegionATier_isExact() {
    Reproduction exact = Reproduction.of("rai-country", "published figures of plain tiers");
    for (Map<String, String> row :
        GoldenCsv.rows("instruments/golden_rai_country_from_tiers.csv")) {
      TableBuilder table = IndicatorTable.builder(RAI.columns());
      for (int tier = 0; tier < Integer.parseInt(row.get("tiers")); tier++) {
        String unit = "tier " + tier;
        table.row(unit, region(row, "tiers_", tier));
        table.group("country", unit, row.get("country")).group("tier", unit, unit);
      }
      Scores scores = Scorer.of(RAI).score(table.build());
      for (String node : NAMES.keySet()) {
        exact.figure(
            row.get("country") + " " + row.get("year") + " " + node,
            scores.score(row.get("country"), node),
            GoldenCsv.number(row, "n_" + name(node)),
            1e-12);
      }
    }
    exact.report(100 * 13);
  }

  /**
   * Dimensions are published to a tenth; one weight of the range given is within half of that for
   * all ten of them.
   */
  @Test
  void score_ofTwoRegionsInATier_fitsAWeightInTheRangeGiven() {
    Reproduction fits = Reproduction.of("rai-country", "published dimensions of weighted tiers");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_rai_country_weighted.csv")) {
      double low = GoldenCsv.number(row, "implied_weight_a_min");
      double high = GoldenCsv.number(row, "implied_weight_a_max");
      Scores best = weighted(row, low);
      for (int step = 1; step <= 100; step++) {
        Scores other = weighted(row, low + (high - low) * step / 100);
        best = farthest(row, other) < farthest(row, best) ? other : best;
      }
      for (String node : RAI.scored()) {
        fits.figure(
            row.get("country") + " " + node,
            best.score("X", node),
            GoldenCsv.number(row, "n_" + name(node)),
            0.05 + 1e-9);
      }
    }
    fits.report(5 * 10);
  }

  private static Scores weighted(Map<String, String> row, double weight) {
    double[] a = region(row, "a_", 0);
    double[] b = region(row, "b_", 0);
    int population = RAI.columns().indexOf("population");
    a[population] = weight;
    b[population] = 1 - weight;
    TableBuilder table = IndicatorTable.builder(RAI.columns()).row("a", a).row("b", b);
    for (String unit : List.of("a", "b")) {
      table.group("country", unit, "X").group("tier", unit, "1");
    }
    return Scorer.of(RAI).score(table.build());
  }

  /** Returns how far the dimension farthest from its published figure is. */
  private static double farthest(Map<String, String> row, Scores scores) {
    return RAI.scored().stream()
        .mapToDouble(
            node -> Math.abs(scores.score("X", node) - GoldenCsv.number(row, "n_" + name(node))))
        .max()
        .orElseThrow();
  }

  /** Published dimensions add up to the published totals within 0.03, but for two countries. */
  @Test
  void score_ofVersion3_addsUpToThePublishedTotals() {
    Index totals = RAI.toBuilder().rollUps(List.of()).build();
    Reproduction sums = Reproduction.of("rai-country", "countries' totals of version 3");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_rai_country_v3.csv")) {
      double[] dimensions =
          totals.columns().stream()
              .mapToDouble(id -> GoldenCsv.number(row, "n_" + NAMES.get(id).get(1)))
              .toArray();
      Scores scores =
          Scorer.of(totals)
              .score(IndicatorTable.builder(totals.columns()).row("c", dimensions).build());
      double off =
          List.of("self-rule", "shared-rule", "rai").stream()
              .mapToDouble(
                  node ->
                      Math.abs(scores.score("c", node) - GoldenCsv.number(row, "n_" + name(node))))
              .max()
              .orElseThrow();
      sums.figure(row.get("country"), off <= 0.03 + 1e-9);
    }
    sums.report(98, 2);
    assertThat(sums.differing()).containsExactlyInAnyOrder("India", "Mexico");
  }

  /**
   * By hand: a tier of 3 people with 2 points and 1 with 4 is 2.5; a second tier that a quarter of
   * the people live in, with 4 points there and a row of 0 for the rest, is 1: 3.5 in all.
   */
  @Test
  void score_ofATierThatCoversPartOfACountry_countsForThatPart() {
    List<String> ids = RAI.columns();
    TableBuilder table = IndicatorTable.builder(ids);
    double[][] rows = {{2, 3}, {4, 1}, {4, 1}, {0, 3}};
    for (int i = 0; i < rows.length; i++) {
      double[] cells = new double[ids.size()];
      cells[ids.indexOf("policy-scope")] = rows[i][0];
      cells[ids.indexOf("population")] = rows[i][1];
      String unit = "r" + i;
      table.row(unit, cells).group("country", unit, "C").group("tier", unit, "t" + i / 2);
    }
    Scores scores = Scorer.of(RAI).score(table.build());
    assertThat(scores.score("C", "policy-scope")).isCloseTo(3.5, within(1e-12));
    assertThat(scores.score("C", "rai")).isCloseTo(3.5, within(1e-12));
  }

  @Test
  void score_offScaleOrWithoutPopulation_isRefused() {
    double[] cells = RAI.columns().stream().mapToDouble(id -> 2.5).toArray();
    TableBuilder table = IndicatorTable.builder(RAI.columns()).row("r", cells);
    table.group("country", "r", "C").group("tier", "r", "t");
    assertThatThrownBy(() -> Scorer.of(RAI).score(table.build()))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(
                        refused.violations().stream()
                            .map(fault -> fault.message())
                            .collect(Collectors.toList()))
                    .containsExactly(
                        "unit 'r', indicator 'executive-control': must be 0..2, got 2.5",
                        "unit 'r', indicator 'fiscal-control': must be 0..2, got 2.5",
                        "unit 'r', indicator 'borrowing-control': must be 0..2, got 2.5"));
    double[] unpopulated = new double[RAI.columns().size()];
    TableBuilder empty = IndicatorTable.builder(RAI.columns()).row("r", unpopulated);
    empty.group("country", "r", "C").group("tier", "r", "t");
    assertThatThrownBy(() -> Scorer.of(RAI).score(empty.build()))
        .hasMessageContaining("weight 'population': must be above 0")
        .hasMessageContaining("got 0");
  }
}
