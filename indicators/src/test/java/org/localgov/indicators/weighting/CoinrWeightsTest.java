package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Every file of COINr's weights: components up to their sign, optima by the objective, for the
 * optimum is not unique. What a file holds is told by its name.
 */
class CoinrWeightsTest {
  private static final Pattern COMPONENTS =
      Pattern.compile(
          "(raw_)?pca_(raw_)?level(?<level>[0-9])(?<group>_by_[a-z]+|_all)?_(?<what>weights|loadings|variance)");
  private static final Pattern OPTIMUM =
      Pattern.compile(
          "opt_level(?<level>[0-9])_(?<objective>balance|infomax)(?<targets>_equal|_1to[0-9]+)?"
              + "(?<search>_default|_toler[0-9e.-]+)?_(?<what>corr|optim|weights)");

  /** Below this the shares of the correlations are as desired but for the last bit. */
  private static final double ROUNDING = 2 * Math.log(1.2e-16);

  private static final Conformance FILES = Conformance.of("weights");

  private final Map<String, Weighting> found = new LinkedHashMap<>();

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(this::compare);
  }

  @AfterAll
  static void tell() {
    FILES.tell();
  }

  private void compare(String name) {
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/weights/" + name + ".csv");
    assertThat(rows).isNotEmpty();
    Matcher components = COMPONENTS.matcher(name);
    Matcher optimum = OPTIMUM.matcher(name);
    if (components.matches()) {
      compareComponents(components, rows);
    } else if (optimum.matches()) {
      compareOptimum(optimum, name, rows);
    } else {
      abort("no reading of " + name);
    }
  }

  private void compareComponents(Matcher name, List<Map<String, String>> rows) {
    boolean raw = name.group().contains("raw");
    boolean all = "_all".equals(name.group("group"));
    int level = Integer.parseInt(name.group("level"));
    Weighting ours =
        found.computeIfAbsent(
            "pca " + raw + all + level,
            key ->
                Weightings.pca()
                    .with("within", all ? "all" : "parent")
                    .weigh(Asem.index(), table(raw), level));
    switch (name.group("what")) {
      case "variance" -> compareVariance(ours, rows);
      case "loadings" -> compareLoadings(ours, rows);
      default -> compareWeights(ours, rows, level);
    }
  }

  private static void compareVariance(Weighting ours, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String group = group(row);
      double eigenvalue = ours.group(group).figure("eigenvalue-" + row.get("PC"));
      int size = ours.group(group).elements().size();
      double total = 0;
      for (int k = 1; k <= Integer.parseInt(row.get("PC")); k++) {
        total += ours.group(group).figure("eigenvalue-" + k) / size;
      }
      assertClose(eigenvalue, row, "eigenvalue", 1e-12);
      assertClose(Math.sqrt(eigenvalue), row, "sdev", 1e-12);
      assertClose(eigenvalue / size, row, "frac_var", 1e-12);
      assertClose(total, row, "cum_frac", 1e-12);
    }
  }

  private static void compareLoadings(Weighting ours, List<Map<String, String>> rows) {
    Map<String, Double> signs = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String component = "loading-" + row.get("PC");
      double loading = ours.group(group(row)).figure(component, row.get("iCode"));
      double expected = GoldenCsv.number(row, "loading");
      if (Math.abs(expected) > 1e-6) {
        signs.putIfAbsent(group(row) + component, Math.signum(expected * loading));
      }
      double sign = signs.getOrDefault(group(row) + component, 1.0);
      assertThat(sign * loading)
          .as(component + " of " + row.get("iCode"))
          .isCloseTo(expected, within(1e-9));
    }
  }

  private static void compareWeights(Weighting ours, List<Map<String, String>> rows, int level) {
    Map<String, Double> signs = new LinkedHashMap<>();
    EffectiveWeights all = EffectiveWeights.of(ours.index());
    for (Map<String, String> row : rows) {
      String code = row.get("iCode");
      double expected = GoldenCsv.number(row, "Weight");
      if (Integer.parseInt(row.get("Level")) != level) {
        assertThat(expected).isEqualTo(1);
        assertThat(all.asMap()).containsKey(code);
        assertThat(ours.weights().ids()).doesNotContain(code);
        continue;
      }
      String group =
          ours.groups().stream()
              .filter(one -> one.elements().contains(code))
              .findFirst()
              .orElseThrow()
              .id();
      signs.putIfAbsent(group, Math.signum(expected * ours.weight(code)));
      assertThat(signs.get(group) * ours.weight(code))
          .as("weight of " + code)
          .isCloseTo(expected, within(1e-9));
    }
  }

  private void compareOptimum(Matcher name, String file, List<Map<String, String>> rows) {
    int level = Integer.parseInt(name.group("level"));
    boolean balance = name.group("objective").equals("balance");
    boolean graded = name.group("targets") != null && name.group("targets").startsWith("_1to");
    Map<String, Double> targets = alphabetical(level);
    if (!graded) {
      targets.replaceAll((code, rank) -> 1.0);
    }
    switch (name.group("what")) {
      case "optim" -> {
        Weighting ours = optimised(level, balance, graded ? targets : Map.of(), false);
        double value = ours.group("all").figure("objective");
        double theirs = GoldenCsv.number(rows.get(0), "value");
        System.out.printf(
            Locale.ROOT,
            "%s: %.9f, COINr %.9f%s%n",
            file,
            value,
            theirs,
            ours.isConverged() ? "" : ", not converged");
        assertThat(value <= theirs + 1e-12 * Math.abs(theirs) || value <= ROUNDING)
            .as("objective %s is at least as good as %s", value, theirs)
            .isTrue();
        assertThat(ours.isConverged()).isTrue();
      }
      case "corr" -> {
        double sum = targets.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Double> shares = new ArrayList<>(targets.values());
        for (int k = 0; k < rows.size() && balance; k++) {
          assertThat(GoldenCsv.number(rows.get(k), "Desired"))
              .isCloseTo(shares.get(k) / sum, within(1e-15));
        }
        assertThat(rows).hasSameSizeAs(targets.keySet());
      }
      default -> compareObjective(file, rows, level, balance, targets);
    }
  }

  /** COINr's own weights give its objective by our correlations. */
  private static void compareObjective(
      String file,
      List<Map<String, String>> rows,
      int level,
      boolean balance,
      Map<String, Double> targets) {
    Index index = Asem.index();
    Scores scores = Scorer.of(index).score(table(false));
    Map<String, Double> weights = new LinkedHashMap<>();
    rows.forEach(row -> weights.put(row.get("iCode"), GoldenCsv.number(row, "Weight")));
    List<String> members = TreeLevel.of(index, level).members();
    double[] r =
        new UpperTree(scores, level)
            .correlations(members.stream().mapToDouble(weights::get).toArray());
    double value = 0;
    double sum = Summation.of(r);
    double targetSum = targets.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int k = 0; k < r.length; k++) {
      double rest = targets.get(members.get(k)) / targetSum - r[k] / sum;
      value += balance ? rest * rest / r.length : -r[k];
    }
    double theirs =
        GoldenCsv.number(
            GoldenCsv.rows("coinr/weights/" + file.replace("_weights", "_optim") + ".csv").get(0),
            "value");
    double ours = balance ? Math.log(value) : value;
    if (theirs > ROUNDING) {
      assertThat(ours).isCloseTo(theirs, within(1e-9 * Math.abs(theirs)));
    } else {
      assertThat(ours).isLessThan(Math.log(1e-30));
    }
  }

  /** Targets 1, 2, 3 … in the order that COINr obtained correlations in: that of the codes. */
  private static Map<String, Double> alphabetical(int level) {
    Map<String, Double> targets = new LinkedHashMap<>();
    TreeLevel.of(Asem.index(), level).members().stream()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(code -> targets.put(code, targets.size() + 1.0));
    return targets;
  }

  private static Weighting optimised(
      int level, boolean balance, Map<String, Double> targets, boolean nonNegative) {
    return Weightings.optimised()
        .with("objective", balance ? "balance" : "infomax")
        .with("targets", targets)
        .with("nonNegative", nonNegative)
        .weigh(Asem.index(), table(false), level);
  }

  private static IndicatorTable table(boolean raw) {
    return Asem.table(raw ? "build/01_raw.csv" : "build/06_normalised.csv", Asem.index());
  }

  private static String group(Map<String, String> row) {
    return row.get("group").equals("All") ? "all" : row.get("group");
  }

  private static void assertClose(
      double ours, Map<String, String> row, String column, double tolerance) {
    assertThat(ours)
        .as(column + " of " + row)
        .isCloseTo(GoldenCsv.number(row, column), within(tolerance));
  }

  @Test
  void nonNegative_staysAtZeroOrAbove() {
    Weighting ours = optimised(2, true, Map.of(), true);
    assertThat(ours.weights().asMap().values()).allMatch(weight -> weight >= 0);
    assertThat(ours.isConverged()).isTrue();
    assertThat(ours.group("all").figure("objective"))
        .isLessThan(GoldenCsv.number(equalDefault(), "value"));
  }

  private static Map<String, String> equalDefault() {
    return GoldenCsv.rows("coinr/weights/opt_level2_balance_equal_default_optim.csv").get(0);
  }

  @Test
  void infomax_weighsByTheInverseOfTheDeviationsWhereItMay() {
    Index index = Asem.index();
    Scores scores = Scorer.of(index).score(table(false));
    Weighting ours = optimised(3, false, Map.of(), true);
    double conn = Correlations.deviation(scores.scores("Conn"));
    double sust = Correlations.deviation(scores.scores("Sust"));
    assertThat(ours.weight("Conn")).isCloseTo(sust / (conn + sust), within(1e-6));
    assertThat(ours.isConverged()).isTrue();
  }

  @Test
  void effectiveWeights_agree() {
    EffectiveWeights ours = EffectiveWeights.of(Asem.index());
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/build/10_effective_weights.csv");
    for (Map<String, String> row : rows) {
      assertThat(ours.weight(row.get("iCode")))
          .isCloseTo(GoldenCsv.number(row, "EffWeight"), within(1e-12));
    }
    assertThat(ours.asMap()).hasSameSizeAs(rows);
  }
}
