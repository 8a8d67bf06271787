package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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

class FiscalDecentralisationTest {
  private static final Index FISCAL = Instruments.of("fiscal-decentralisation");

  private static Scores score(Map<String, Double> amounts) {
    double[] row =
        FISCAL.columns().stream().mapToDouble(id -> amounts.getOrDefault(id, Double.NaN)).toArray();
    return Scorer.builder(FISCAL)
        .lenient(true)
        .build()
        .score(IndicatorTable.builder(FISCAL.columns()).row("c", row).build());
  }

  private static double number(Map<String, String> row, String column) {
    return GoldenCsv.number(row, column);
  }

  /**
   * Amounts that give a published imbalance, dependency and decentralisation of a spending of 1000
   * give the published other dependency and deficit too.
   */
  @Test
  void score_ofAmountsBehindPublishedRatios_givesTheOtherPublishedRatios() {
    Reproduction dependency =
        Reproduction.of("fiscal-decentralisation", "published transfer dependencies 2");
    for (Map<String, String> row : GoldenCsv.rows("instruments/golden_imf_fiscal.csv")) {
      double revenue = 1000 * (1 - number(row, "vertical_fiscal_imbalance"));
      Scores scores =
          score(
              Map.of(
                  "own_spending",
                  1000.0,
                  "own_revenue",
                  revenue,
                  "net_transfers",
                  1000 * number(row, "transfer_dependency_1")));
      assertThat(scores.score("c", "vertical-imbalance"))
          .isCloseTo(number(row, "vertical_fiscal_imbalance"), within(1e-9));
      double published = number(row, "transfer_dependency_2");
      dependency.figure(
          row.get("country") + " " + row.get("sector"),
          scores.score("c", "transfer-dependency-2"),
          published,
          1e-6 * Math.max(1, Math.abs(published)));
    }
    dependency.report(109);
  }

  /**
   * General revenue over general spending is the same however it is asked: (1 - vfi) × sd / rd of
   * local governments and of all subnational ones of a country. The amounts of a general spending
   * of 1000 that give the published shares of both levels give it too.
   */
  @Test
  void score_ofTwoLevelsOfACountry_agreesOnGeneralGovernment() {
    Map<String, Map<String, String>> local = new LinkedHashMap<>();
    Reproduction levels =
        Reproduction.of("fiscal-decentralisation", "identities of published levels");
    List<Map<String, String>> rows = GoldenCsv.rows("instruments/golden_imf_fiscal.csv");
    rows.stream()
        .filter(row -> row.get("sector").equals("LG"))
        .forEach(row -> local.put(row.get("country") + " " + row.get("year"), row));
    for (Map<String, String> row : rows) {
      Map<String, String> other = local.get(row.get("country") + " " + row.get("year"));
      if (row.get("sector").equals("SNG")
          && other != null
          && number(row, "revenue_decentralization") != 0
          && Double.isFinite(quotient(row))
          && Double.isFinite(quotient(other))) {
        levels.figure(
            row.get("country"), quotient(row), quotient(other), 1e-9 * Math.abs(quotient(other)));
        levels.figure(
            row.get("country") + " by our ratios",
            ours(row),
            quotient(other),
            1e-9 * Math.abs(quotient(other)));
      }
    }
    levels.report(2 * 52);
  }

  private static double quotient(Map<String, String> row) {
    return (1 - number(row, "vertical_fiscal_imbalance"))
        * number(row, "expenditure_decentralization")
        / number(row, "revenue_decentralization");
  }

  private static double ours(Map<String, String> row) {
    double spending = 1000 * number(row, "expenditure_decentralization");
    double revenue = spending * (1 - number(row, "vertical_fiscal_imbalance"));
    Scores scores =
        score(
            Map.of(
                "own_spending",
                spending,
                "general_spending",
                1000.0,
                "own_revenue",
                revenue,
                "general_revenue",
                revenue / number(row, "revenue_decentralization")));
    return (1 - scores.score("c", "vertical-imbalance"))
        * scores.score("c", "expenditure-decentralisation")
        / scores.score("c", "revenue-decentralisation");
  }

  /** Every ratio of the IMF by hand: 500 of 2000, 400 of 2000, 90 of 300, 1 - 400 / 500, … */
  @Test
  void score_ratiosOfTheImf_byHand() {
    Scores scores =
        score(
            Map.ofEntries(
                Map.entry("own_spending", 500.0),
                Map.entry("general_spending", 2000.0),
                Map.entry("own_revenue", 400.0),
                Map.entry("general_revenue", 2000.0),
                Map.entry("own_taxes", 90.0),
                Map.entry("general_taxes", 300.0),
                Map.entry("net_transfers", 150.0),
                Map.entry("deficit", -50.0),
                Map.entry("own_debt", 600.0)));
    Map<String, Double> expected =
        Map.of(
            "expenditure-decentralisation", 0.25,
            "revenue-decentralisation", 0.2,
            "tax-decentralisation", 0.3,
            "vertical-imbalance", 0.2,
            "transfer-dependency-1", 0.3,
            "transfer-dependency-2", 0.375,
            "deficit-share", -0.1,
            "debt-share", 1.5,
            "decentralisation", 0.25,
            "fiscal", 0.25);
    expected.forEach(
        (node, ratio) ->
            assertThat(scores.score("c", node)).as(node).isCloseTo(ratio, within(1e-12)));
    assertThat(scores.score("c", "spending-per-gdp")).as("without its amounts").isNaN();
  }

  /** Every ratio of SNG-WOFI by hand; a surplus of amounts tells which is divided by which. */
  @Test
  void score_ratiosOfSngWofi_byHand() {
    Map<String, Double> amounts = new LinkedHashMap<>();
    amounts.put("sng_spending", 400.0);
    amounts.put("sng_staff", 100.0);
    amounts.put("sng_investment", 60.0);
    amounts.put("sng_revenue", 500.0);
    amounts.put("sng_taxes", 200.0);
    amounts.put("sng_grants", 250.0);
    amounts.put("sng_debt", 800.0);
    amounts.put("general_spending", 1600.0);
    amounts.put("general_staff", 500.0);
    amounts.put("general_investment", 120.0);
    amounts.put("general_revenue", 1000.0);
    amounts.put("general_taxes", 800.0);
    amounts.put("general_debt", 3200.0);
    amounts.put("gdp", 4000.0);
    amounts.put("population", 50.0);
    Scores scores = score(amounts);
    Map<String, Double> expected = new LinkedHashMap<>();
    expected.put("spending-per-gdp", 0.1);
    expected.put("spending-of-general-government", 0.25);
    expected.put("spending-per-head", 8.0);
    expected.put("staff-of-general-government", 0.2);
    expected.put("staff-of-subnational-total", 0.25);
    expected.put("investment-per-gdp", 0.015);
    expected.put("investment-of-general-government", 0.5);
    expected.put("investment-of-subnational-total", 0.15);
    expected.put("revenue-per-gdp", 0.125);
    expected.put("revenue-of-general-government", 0.5);
    expected.put("revenue-per-head", 10.0);
    expected.put("taxes-of-general-government", 0.25);
    expected.put("taxes-of-subnational-total", 0.4);
    expected.put("grants-of-subnational-total", 0.5);
    expected.put("grants-per-head", 5.0);
    expected.put("debt-per-gdp", 0.2);
    expected.put("debt-of-general-government", 0.25);
    expected.forEach(
        (node, ratio) ->
            assertThat(scores.score("c", node)).as(node).isCloseTo(ratio, within(1e-12)));
    assertThat(scores.score("c", "fiscal")).as("they weigh nothing").isNaN();
  }

  /** An amount without what it is divided by is refused, or leaves its ratio out where allowed. */
  @Test
  void score_ofADenominatorThatLacksOrDividesNothing_isRefusedByName() {
    double[] row =
        FISCAL.columns().stream()
            .mapToDouble(
                id ->
                    switch (id) {
                      case "sng_debt" -> 100;
                      case "gdp" -> 0;
                      case "population" -> -1;
                      default -> Double.NaN;
                    })
            .toArray();
    IndicatorTable table = IndicatorTable.builder(FISCAL.columns()).row("c", row).build();
    assertThatThrownBy(() -> Scorer.of(FISCAL).score(table))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining(
            "'sng_debt': needs a denominator 'gdp' that is there and not 0, got 0; correct it, or leave the"
                + " value empty")
        .hasMessageContaining("'population' that is there and above 0, got -1")
        .hasMessageContaining("'general_debt' that is there and not 0, got none; give it, or be");
    Scores lenient = score(Map.of("sng_debt", 100.0, "gdp", 400.0));
    assertThat(lenient.score("c", "debt-per-gdp")).isEqualTo(0.25);
    assertThat(lenient.score("c", "debt-of-general-government")).isNaN();
    assertThat(lenient.warnings()).isNotEmpty();
  }
}
