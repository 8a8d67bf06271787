package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.golden.AsemIndex;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.golden.EdgeCases;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.method.shared.MethodCases;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Every file of COINr's aggregations that is at hand, by its name: {@code mm1_100_hmean_wseq.csv}
 * is min-max 1..100, the harmonic mean on each level, weights 1, 2, 3, … inside each group.
 */
class CoinrAggregationTest {
  private static final String FOLDER = "coinr/aggregate/";
  private static final double TOLERANCE = 1e-12;
  private static final Pattern NAME =
      Pattern.compile(
          "(?<data>mm1_100|zscore_0_1|NA)_(?<rule>.+?)"
              + "(?<weights>_wseq(_level1_only)?)?(_datthresh_(?<thresholds>[0-9._]+))?");

  private static final Conformance FILES = Conformance.of("aggregate", "weights_seq");

  private static int numbers;

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(CoinrAggregationTest::compare);
  }

  @AfterAll
  static void tell() {
    FILES.tell();
    System.out.println("aggregate: " + numbers + " scores agree to " + TOLERANCE);
  }

  private static void compare(String file) {
    switch (file) {
      case "input_raw_mm1_100_with_NA" -> normalised(file);
      case "outrank_matrix_physical_w1to8" -> OutrankingTest.assertShares();
      case "outrank_dominance_physical_w1to8" -> OutrankingTest.assertDominance();
      default -> scored(file);
    }
  }

  private static void normalised(String file) {
    Index index = index(Methods.minMax(1, 100), level -> Methods.arithmeticMean());
    IndicatorTable found =
        Scorer.of(index).table(Step.NORMALISED, AsemIndex.table("build/01_raw.csv", index));
    for (Map<String, String> row : GoldenCsv.rows(FOLDER + file + ".csv")) {
      for (String id : found.columns()) {
        double value = found.column(id).get(found.row(row.get("uCode")));
        assertClose(value, GoldenCsv.number(row, id), id + " of " + row.get("uCode"));
      }
    }
  }

  private static void scored(String file) {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      abort("no reading of " + file);
    }
    Scores scores = scores(name);
    for (Map<String, String> row : GoldenCsv.rows(FOLDER + file + ".csv")) {
      for (String node : scores.nodes()) {
        double found = scores.score(row.get("uCode"), node);
        String what = node + " of " + row.get("uCode");
        if (name.group("rule").startsWith("copeland_all")) {
          assertThat(found).as(what).isEqualTo(GoldenCsv.number(row, node));
        } else {
          assertClose(found, GoldenCsv.number(row, node), what);
        }
        numbers++;
      }
    }
  }

  private static void assertClose(double found, double expected, String what) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(what).isNaN();
    } else {
      assertThat(Math.abs(found - expected))
          .as(what + ", " + found + " for " + expected)
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1e-3, Math.abs(expected)));
    }
  }

  @Test
  void geometricMean_refusesScoresOfBothSigns() {
    Index index = index(Methods.zScore(), level -> Methods.geometricMean());
    assertThat(
            catchThrowable(
                () -> Scorer.of(index).score(AsemIndex.table("build/05_treated.csv", index))))
        .isInstanceOf(LocalgovException.class)
        .hasMessageContaining("geometric mean needs values > 0");
  }

  private static Index index(MethodSpec normalisation, IntFunction<MethodSpec> rules) {
    return AsemIndex.of(normalisation, rules, missing(null), (code, level) -> 1.0);
  }

  private static Scores scores(Matcher name) {
    String data = name.group("data");
    Map<String, Double> sequence = new LinkedHashMap<>();
    if (name.group("weights") != null) {
      boolean leavesOnly = name.group("weights").endsWith("_level1_only");
      for (Map<String, String> row : GoldenCsv.rows(FOLDER + "weights_seq.csv")) {
        if (!leavesOnly || row.get("Level").equals("1")) {
          sequence.put(row.get("iCode"), GoldenCsv.number(row, "Weight"));
        }
      }
    }
    Index index =
        AsemIndex.of(
            data.equals("zscore_0_1") ? Methods.zScore() : Methods.minMax(1, 100),
            rules(name.group("rule")),
            missing(name.group("thresholds")),
            (code, level) -> sequence.getOrDefault(code, 1.0));
    String file = data.equals("NA") ? "build/01_raw.csv" : "build/05_treated.csv";
    return Scorer.of(index).score(AsemIndex.table(file, index));
  }

  /** Returns the rule of each level: one for all, one a level, or another for the last. */
  private static IntFunction<MethodSpec> rules(String name) {
    switch (name) {
      case "copeland_all_levels":
        return level -> Methods.copeland();
      case "copeland_last_level":
        return level -> level == 4 ? Methods.copeland() : Methods.arithmeticMean();
      case "median_no_weights":
        return level -> Methods.median();
      default:
        List<MethodSpec> rules = new ArrayList<>();
        for (Matcher part = Pattern.compile("[a-z]+(_p-?[0-9.]+)?").matcher(name); part.find(); ) {
          rules.add(rule(part.group()));
        }
        assertThat(rules.size()).as("rules in " + name).isIn(1, 3);
        return level -> rules.get(rules.size() == 1 ? 0 : level - 2);
    }
  }

  private static MethodSpec rule(String name) {
    if (name.startsWith("genmean_p")) {
      return Methods.generalisedMean(Double.parseDouble(name.substring("genmean_p".length())));
    }
    return Map.of(
            "amean", Methods.arithmeticMean(),
            "gmean", Methods.geometricMean(),
            "hmean", Methods.harmonicMean(),
            "median", Methods.median(),
            "copeland", Methods.copeland())
        .get(name);
  }

  private static IntFunction<Missing> missing(@Nullable String thresholds) {
    double[] shares =
        thresholds == null
            ? new double[] {0}
            : Stream.of(thresholds.split("_")).mapToDouble(Double::parseDouble).toArray();
    assertThat(shares.length).as("thresholds in " + thresholds).isIn(1, 3);
    return level -> new Missing(MissingRule.SKIP, shares[shares.length == 1 ? 0 : level - 2]);
  }

  private static final String ZERO_WEIGHTS = "children whose weights sum to 0";

  /** Where COINr errs or answers otherwise, and what is answered here. */
  private static final Map<String, Object> DIFFERENCES =
      Map.ofEntries(
          // It gives NaN for weights that sum to 0; such a definition is refused.
          Map.entry("a_amean(c(1,2), c(0,0))", ZERO_WEIGHTS),
          Map.entry("a_gmean(c(1,2), c(0,0))", ZERO_WEIGHTS),
          Map.entry("a_hmean(c(1,2), c(0,0))", ZERO_WEIGHTS),
          // Its harmonic mean of -1 and 2 is -4, which is no mean.
          Map.entry("a_hmean(c(-1,2), c(1,1))", "harmonic mean needs values > 0, 'c0' is -1"),
          // Its generalised mean is missing on any missing value; missing children are left out.
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = -2)", 1 / Math.sqrt(0.4375)),
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = -1)", 3 / 1.75),
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = 0.5)", (11 + 6 * Math.sqrt(2)) / 9),
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = 1)", 7 / 3.0),
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = 2)", Math.sqrt(7)),
          // It refuses a power of 0; here that is the geometric mean.
          Map.entry("a_genmean(c(1,2,4), c(1,2,3), p = 0)", Math.pow(256, 1 / 6.0)),
          Map.entry("a_genmean(c(1,2,NA,4), c(1,1,1,1), p = 0)", 2.0),
          // With missing values its Copeland scores depend on the order of the rows.
          Map.entry(
              "a_copeland(data.frame(a=c(1,2,NA),b=c(3,1,2)), c(1,1))", new double[] {1, -1, 0}),
          Map.entry(
              "a_copeland(data.frame(a=c(NA,2,1),b=c(2,1,3)), c(1,1))", new double[] {0, -1, 1}));

  @Test
  void everyEdgeCase_isAnsweredAsByCoinr_orDiffersForAReason() {
    int differ = 0;
    int same = 0;
    for (Map<String, String> row : EdgeCases.AGGREGATION.rows()) {
      String call = row.get("call");
      Object difference = DIFFERENCES.get(call);
      differ += difference == null ? 0 : 1;
      same += difference == null ? 1 : 0;
      assertEdge(call, difference == null ? answer(row) : difference);
    }
    assertThat(differ).as("every difference is a call of the file").isEqualTo(DIFFERENCES.size());
    assertThat(same).isEqualTo(30);
  }

  /** Returns COINr's numbers, or an empty text for any refusal. */
  private static Object answer(Map<String, String> row) {
    return row.get("error").isEmpty()
        ? Stream.of(row.get("result").split(";"))
            .mapToDouble(cell -> cell.startsWith("NA") ? Double.NaN : Double.parseDouble(cell))
            .toArray()
        : "needs values";
  }

  private static void assertEdge(String call, Object expected) {
    if (expected instanceof String reason) {
      assertThat(catchThrowable(() -> edge(call)))
          .as(call)
          .isInstanceOf(LocalgovException.class)
          .hasMessageContaining(reason);
      return;
    }
    double[] numbers = expected instanceof Double one ? new double[] {one} : (double[]) expected;
    double[] found = edge(call);
    assertThat(found).as(call).hasSameSizeAs(numbers);
    for (int i = 0; i < numbers.length; i++) {
      if (Double.isNaN(numbers[i])) {
        assertThat(found[i]).as(call).isNaN();
      } else {
        assertThat(found[i]).as(call).isCloseTo(numbers[i], within(1e-14));
      }
    }
  }

  /** Calls the rule of a call such as {@code a_genmean(c(1,2,NA,4), c(1,1,1,1), p = 2)}. */
  private static double[] edge(String call) {
    List<double[]> vectors = new ArrayList<>();
    Matcher vector =
        Pattern.compile("c\\(([^)]*)\\)|\\b(\\d+)(?=[,)])")
            .matcher(call.replaceFirst(", p = .*", ""));
    while (vector.find()) {
      String text = vector.group(1) == null ? vector.group(2) : vector.group(1);
      vectors.add(
          Stream.of(text.split(","))
              .mapToDouble(cell -> cell.startsWith("NA") ? Double.NaN : Double.parseDouble(cell))
              .toArray());
    }
    double[] weights = vectors.remove(vectors.size() - 1);
    String rule = call.substring("a_".length(), call.indexOf('('));
    String power = call.replaceFirst(".* p = ", "").replace(")", "");
    MethodSpec spec = rule(rule.equals("genmean") ? "genmean_p" + power : rule);
    double[][] units = {vectors.get(0)};
    if (rule.equals("copeland")) {
      units = new double[vectors.get(0).length][vectors.size()];
      for (int unit = 0; unit < units.length; unit++) {
        int at = unit;
        Arrays.setAll(units[unit], criterion -> vectors.get(criterion)[at]);
      }
    }
    return MethodCases.scoresOf(spec, weights, units);
  }
}
