package org.localgov.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * Country scores of the Regional Authority Index: within a tier the mean of its regions weighted by
 * population, and the sum of the tiers.
 */
class RaiCountryTest {
  private static final List<String> DIMENSIONS =
      List.of(
          "instdepth",
          "policy",
          "fiscauto",
          "borrowauto",
          "rep",
          "lawmaking",
          "execcon",
          "fisccon",
          "borrowcon",
          "constit");

  /** Published scores have one decimal. */
  private static final double ROUNDING = 0.05 + 1e-9;

  @Test
  void sum_publishedTiers_givesEveryPublishedCountryScore() {
    List<String> nodes = nodes("selfrule", "sharedrule", "RAI");
    TableBuilder regions = IndicatorTable.builder(nodes);
    List<Map<String, String>> published =
        GoldenCsv.rows("instruments/golden_rai_country_from_tiers.csv");
    for (Map<String, String> country : published) {
      for (int tier = 0; tier < Integer.parseInt(country.get("tiers")); tier++) {
        int at = tier;
        String unit = country.get("country") + "/" + tier;
        regions.row(
            unit,
            year(country),
            nodes.stream()
                .mapToDouble(
                    node -> Double.parseDouble(country.get("tiers_" + node).split("\\|", -1)[at]))
                .toArray());
        regions.group("Country", unit, country.get("country"));
      }
    }
    RollUp sums = RollUp.by("Country").count("tiers");
    for (String node : nodes) {
      sums = sums.sum(node);
    }
    IndicatorTable countries = RolledUp.of(sums, regions.build()).data();
    assertThat(countries.rows()).isEqualTo(published.size()).isEqualTo(100);
    for (Map<String, String> country : published) {
      int row = countries.row(country.get("country"), year(country)).orElseThrow();
      assertThat(countries.column("tiers").get(row)).isEqualTo(GoldenCsv.number(country, "tiers"));
      for (String node : nodes) {
        assertThat(countries.column(node).get(row))
            .as("%s of %s %s", node, country.get("country"), country.get("year"))
            .isEqualTo(GoldenCsv.number(country, "n_" + node));
      }
    }
  }

  @Test
  void weightedMean_publishedRegions_givesEveryPublishedDimensionToItsRounding() {
    List<String> columns = nodes("population");
    TableBuilder regions = IndicatorTable.builder(columns);
    List<Map<String, String>> published =
        GoldenCsv.rows("instruments/golden_rai_country_weighted.csv");
    for (Map<String, String> country : published) {
      double share =
          (GoldenCsv.number(country, "implied_weight_a_min")
                  + GoldenCsv.number(country, "implied_weight_a_max"))
              / 2;
      region(regions, country, "a", share);
      region(regions, country, "b", 1 - share);
    }
    RollUp means = RollUp.by("Country");
    for (String dimension : DIMENSIONS) {
      means = means.weightedMean(dimension, "population");
    }
    IndicatorTable countries = RolledUp.of(means, regions.build()).data();
    assertThat(countries.rows()).isEqualTo(published.size()).isEqualTo(5);
    for (Map<String, String> country : published) {
      int row = countries.row(country.get("country"));
      for (String dimension : DIMENSIONS) {
        assertThat(countries.column(dimension).get(row))
            .as("%s of %s", dimension, country.get("country"))
            .isCloseTo(GoldenCsv.number(country, "n_" + dimension), within(ROUNDING));
      }
    }
  }

  private static void region(
      TableBuilder regions, Map<String, String> country, String which, double population) {
    double[] values = new double[DIMENSIONS.size() + 1];
    for (int i = 0; i < DIMENSIONS.size(); i++) {
      values[i] = GoldenCsv.number(country, which + "_" + DIMENSIONS.get(i));
    }
    values[DIMENSIONS.size()] = population;
    String unit = country.get("country") + "/" + country.get("region_" + which);
    regions.row(unit, year(country), values).group("Country", unit, country.get("country"));
  }

  private static ReferencePeriod year(Map<String, String> country) {
    return ReferencePeriod.parse(country.get("year"));
  }

  private static List<String> nodes(String... more) {
    return Stream.concat(DIMENSIONS.stream(), List.of(more).stream()).toList();
  }
}
