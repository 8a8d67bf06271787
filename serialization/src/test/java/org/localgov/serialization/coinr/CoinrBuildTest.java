package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.localgov.serialization.coinr.GoldenTables.assertSame;
import static org.localgov.serialization.coinr.GoldenTables.at;
import static org.localgov.serialization.coinr.GoldenTables.columns;
import static org.localgov.serialization.coinr.GoldenTables.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.error.Violation;
import org.localgov.indicators.analysis.Availability;
import org.localgov.indicators.comparison.Ranks;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.scoring.OutlierCheck;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.weighting.EffectiveWeights;

/**
 * COINr's example built from one JSON definition, every step of it: what each file holds is told by
 * its name, and one that is nothing of the engine's is skipped, and says so.
 */
class CoinrBuildTest {
  private static final Conformance FILES = Conformance.of("build");

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(name -> compare(name, "build/" + name + ".csv"));
  }

  @AfterAll
  static void tell() {
    FILES.tell();
  }

  private static void compare(String name, String file) {
    switch (name) {
      case "00_iMeta_coin_order" -> structure(file);
      case "00_lineage" -> lineage(file);
      case "00_unit_meta" -> unitMeta(file);
      case "01_raw" -> assertSame(GoldenTables.inputs("asem_iData.csv").table(), file);
      case "02_denominated" -> step(Step.DENOMINATED, file);
      case "03_imputed" -> step(Step.IMPUTED, file);
      case "04_screened" -> step(Step.SCREENED, file);
      case "04_screen_summary" -> screened(file);
      case "05_treated" -> step(Step.TREATED, file);
      case "05_treated_points" -> points(file);
      case "05_treated_details" -> details(file);
      case "06_normalised" -> step(Step.NORMALISED, file);
      case "07_aggregated" -> assertSame(scores(), file);
      case "08_ranks_min_desc" -> ranks(file);
      case "08_ranks_within_GDP_group" -> groupRanks(file);
      case "10_effective_weights" -> effectiveWeights(file);
      case "11_data_availability" -> availability(file);
      case "11_data_availability_by_group" -> availabilityByNode(file);
      default -> abort("nothing that a step gives");
    }
  }

  private static void step(Step step, String file) {
    assertSame(Scorer.of(GoldenTables.index()).table(step, GoldenTables.data()), file);
  }

  private static Scores scores() {
    return Scorer.of(GoldenTables.index()).score(GoldenTables.data());
  }

  private static void screened(String file) {
    Scores scores = scores();
    assertThat(rows(file)).extracting(row -> row.get("Included")).containsOnly("TRUE");
    assertThat(rows(file)).hasSize(scores.rows());
    assertThat(scores.screened()).isEmpty();
  }

  /** A winsorised point is drawn in, from above or from below; a logarithm changes them all. */
  private static void points(String file) {
    Scores scores = scores();
    Scorer scorer = Scorer.of(GoldenTables.index());
    IndicatorTable before = scorer.table(Step.IMPUTED, GoldenTables.data());
    IndicatorTable after = scorer.table(Step.TREATED, GoldenTables.data());
    for (Map<String, String> row : rows(file)) {
      int at = at(before, row);
      List<String> touched = columns(row).stream().filter(id -> !row.get(id).isEmpty()).toList();
      assertThat(scores.card(at).treated())
          .as(row.get("uCode"))
          .containsExactlyInAnyOrderElementsOf(touched);
      for (String id : touched) {
        double drawn = after.column(id).get(at) - before.column(id).get(at);
        switch (row.get(id)) {
          case "winhi" -> assertThat(drawn).as(id).isNegative();
          case "winlo" -> assertThat(drawn).as(id).isPositive();
          default -> assertThat(row.get(id)).isEqualTo("log_CT");
        }
      }
    }
  }

  /** Where winsorising was enough, as many points were changed as COINr counts. */
  private static void details(String file) {
    checks(file);
    Scores scores = scores();
    Map<String, Integer> treated = new LinkedHashMap<>();
    for (int row = 0; row < scores.rows(); row++) {
      scores.card(row).treated().forEach(id -> treated.merge(id, 1, Integer::sum));
    }
    for (Map<String, String> row : rows(file)) {
      String id = row.get("iCode");
      String first = row.get("check_SkewKurt0.Pass");
      boolean enough = "TRUE".equals(row.get("check_SkewKurt1.Pass"));
      int expected =
          first.equals("TRUE")
              ? 0
              : enough ? Integer.parseInt(row.get("winsorise.nwin")) : scores.rows();
      assertThat(treated.getOrDefault(id, 0)).as(id).isEqualTo(expected);
    }
  }

  /** The last check of COINr is that after its last step; ours has one after each. */
  private static void checks(String file) {
    Map<String, List<OutlierCheck>> checks = scores().outlierChecks();
    for (Map<String, String> row : rows(file)) {
      List<OutlierCheck> ours = checks.get(row.get("iCode"));
      for (int step = 0; step <= 1; step++) {
        String skewness = row.get("check_SkewKurt" + step + ".Skew");
        if (skewness.isEmpty()) {
          assertThat(ours).hasSize(step);
        } else {
          OutlierCheck check = ours.get(step);
          assertThat(check.skewness())
              .as(row.get("iCode") + " " + step)
              .isCloseTo(Double.parseDouble(skewness), withinPercentage(1e-10));
          assertThat(check.kurtosis())
              .isCloseTo(
                  Double.parseDouble(row.get("check_SkewKurt" + step + ".Kurt")),
                  withinPercentage(1e-9));
          assertThat(check.passes())
              .isEqualTo(row.get("check_SkewKurt" + step + ".Pass").equals("TRUE"));
        }
      }
    }
  }

  private static void groupRanks(String file) {
    Scores scores = scores();
    Ranks ranks = Ranks.of(scores).within("GDP_group");
    for (Map<String, String> row : rows(file)) {
      for (String node : columns(row)) {
        if (scores.nodes().contains(node)) {
          assertThat(scores.ranks(node, "GDP_group")[at(scores.data(), row)])
              .as(node + " of " + row.get("uCode"))
              .isEqualTo(Integer.parseInt(row.get(node)));
          assertThat(ranks.ranks(node)[at(scores.data(), row)])
              .isEqualTo(Integer.parseInt(row.get(node)));
        }
      }
    }
  }

  private static void availability(String file) {
    IndicatorTable data = GoldenTables.data();
    Availability there = Availability.of(GoldenTables.index(), data);
    for (Map<String, String> row : rows(file)) {
      int at = at(data, row);
      assertThat(there.missing(at)).isEqualTo(Integer.parseInt(row.get("N_missing")));
      assertThat(there.zeros(at)).isEqualTo(Integer.parseInt(row.get("N_zero")));
      assertThat(there.availability(at))
          .isCloseTo(Double.parseDouble(row.get("Dat_Avail")), within(1e-15));
      assertThat(there.nonZero(at))
          .isCloseTo(Double.parseDouble(row.get("Non_Zero")), within(1e-15));
    }
  }

  private static void availabilityByNode(String file) {
    IndicatorTable data = GoldenTables.data();
    Availability there = Availability.of(GoldenTables.index(), data);
    for (Map<String, String> row : rows(file)) {
      for (String node : there.nodes()) {
        assertThat(there.availability(at(data, row), node))
            .as(node)
            .isCloseTo(Double.parseDouble(row.get(node)), within(1e-15));
      }
    }
  }

  private static void ranks(String file) {
    Scores scores = scores();
    Map<String, int[]> ranks = new LinkedHashMap<>();
    scores.nodes().forEach(node -> ranks.put(node, scores.ranks(node)));
    for (Map<String, String> row : rows(file)) {
      for (String node : columns(row)) {
        assertThat(ranks.get(node)[at(scores.data(), row)])
            .as(node + " of " + row.get("uCode"))
            .isEqualTo(Integer.parseInt(row.get(node)));
      }
    }
  }

  private static void effectiveWeights(String file) {
    EffectiveWeights weights = EffectiveWeights.of(GoldenTables.index());
    assertThat(rows(file)).hasSize(weights.asMap().size());
    for (Map<String, String> row : rows(file)) {
      assertThat(weights.weight(row.get("iCode")))
          .as(row.get("iCode"))
          .isCloseTo(Double.parseDouble(row.get("EffWeight")), within(1e-15));
    }
  }

  /** The chain of parents of each indicator, in the order of the columns. */
  private static void lineage(String file) {
    Map<String, String> parents = new LinkedHashMap<>();
    parents(GoldenTables.inputs("asem_iData.csv").index().root(), parents);
    List<Map<String, String>> rows = rows(file);
    assertThat(rows).hasSize(49);
    for (Map<String, String> row : rows) {
      List<String> chain = List.copyOf(row.values());
      for (int i = 0; i + 1 < chain.size(); i++) {
        assertThat(parents.get(chain.get(i))).as(chain.get(i)).isEqualTo(chain.get(i + 1));
      }
    }
  }

  /** The same children of the same parents, in the same order. */
  private static void structure(String file) {
    Map<String, String> parents = new LinkedHashMap<>();
    parents(GoldenTables.inputs("asem_iData.csv").index().root(), parents);
    Map<String, String> expected = new LinkedHashMap<>();
    for (Map<String, String> row : rows(file)) {
      if (!row.get("Parent").isEmpty()) {
        expected.put(row.get("iCode"), row.get("Parent"));
      }
    }
    assertThat(children(parents)).isEqualTo(children(expected));
  }

  private static Map<String, List<String>> children(Map<String, String> parents) {
    return parents.keySet().stream()
        .collect(Collectors.groupingBy(child -> parents.getOrDefault(child, "")));
  }

  private static void parents(Node node, Map<String, String> parents) {
    node.children()
        .forEach(
            child -> {
              parents.put(child.id(), node.id());
              if (child instanceof Node inner) {
                parents(inner, parents);
              }
            });
  }

  private static void unitMeta(String file) {
    IndicatorTable table = GoldenTables.inputs("asem_iData.csv").table();
    List<Map<String, String>> rows = rows(file);
    assertThat(rows).hasSize(table.rows());
    for (Map<String, String> row : rows) {
      int at = at(table, row);
      assertThat(table.name(at)).contains(row.get("uName"));
      for (String grouping : table.groupings()) {
        assertThat(table.group(grouping, at)).contains(row.get(grouping));
      }
      for (String denominator : List.of("Area", "Energy", "GDP", "Population")) {
        String cell = row.get(denominator);
        assertThat(String.valueOf(table.column(denominator).get(at)))
            .isEqualTo(String.valueOf(cell.isEmpty() ? Double.NaN : Double.parseDouble(cell)));
      }
    }
  }

  /** The definition in the test resources is the imported one with the calls of the build. */
  @Test
  void definition_hasTheStructureOfTheImport() {
    Index imported = GoldenTables.inputs("asem_iData.csv").index();
    Index written = GoldenTables.index();
    Map<String, String> parents = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    parents(written.root(), parents);
    parents(imported.root(), expected);
    assertThat(parents).isEqualTo(expected);
    assertThat(written.columns()).isEqualTo(imported.columns());
    assertThat(written.indicators())
        .extracting(Indicator::direction)
        .isEqualTo(imported.indicators().stream().map(Indicator::direction).toList());
    assertThat(written.indicators())
        .extracting(Indicator::denominator)
        .isEqualTo(imported.indicators().stream().map(Indicator::denominator).toList());
  }

  @Test
  void missingDenominator_isRefusedAndToldOfByTheImport() {
    CoinrImport inputs = GoldenTables.inputs("asem_iData.csv");
    Index unimputed = GoldenTables.index().toBuilder().imputation(Optional.empty()).build();
    assertThat(Scorer.of(unimputed).check(inputs.table()))
        .extracting(fault -> fault.details().get("unit") + " " + fault.details().get("indicator"))
        .containsExactly("LAO Elec", "LAO Gas");
    assertThat(inputs.warnings())
        .filteredOn(warning -> warning.details().containsKey("unit"))
        .isEqualTo(Scorer.of(unimputed).check(inputs.table()));
  }

  @Test
  void missingDenominator_isAMissingValueWhereMissingValuesAreImputed() {
    IndicatorTable data = GoldenTables.data();
    assertThat(Scorer.of(GoldenTables.index()).check(data)).isEmpty();
    assertThat(Scorer.of(GoldenTables.index()).score(data).warnings())
        .extracting(Violation::code, warning -> warning.details().get("indicator"))
        .containsExactly(tuple("missing-denominator", "Elec"), tuple("missing-denominator", "Gas"));
  }
}
