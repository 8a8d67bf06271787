package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.localgov.serialization.coinr.GoldenTables.assertSame;
import static org.localgov.serialization.coinr.GoldenTables.columns;
import static org.localgov.serialization.coinr.GoldenTables.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.comparison.Comparison;
import org.localgov.indicators.comparison.Concordance;
import org.localgov.indicators.comparison.Ranks;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.robustness.Removal;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Variants of COINr's example compared with one another, and its elements removed: what was done is
 * read from the file's name, so that another member of a family would be tried too; one whose name
 * has no reading here is skipped, and says so. Profiles of a unit are no comparison of variants.
 */
class CoinrCompareTest {
  private static final Conformance FILES =
      Conformance.of("compare", "GBR_strengths_raw", "GBR_weaknesses_raw", "GBR_unit_summary");
  private static final double TOLERANCE = 1e-12;

  private static final Pattern REMOVED =
      Pattern.compile("remove_level(\\d+)_(scores|ranks|mean_abs_rank_diff)");
  private static final Pattern PAIR = Pattern.compile("(scores|ranks)_([a-z]+)_vs_([a-z]+)");
  private static final Pattern AGREEMENT =
      Pattern.compile("corr_(scores|ranks)_([a-z]+)_vs_([a-z]+)");
  private static final Pattern MULTI = Pattern.compile("multi_(Values|Diffs|AbsDiffs)");

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(name -> compare(name, "compare/" + name + ".csv"));
  }

  @AfterAll
  static void tell() {
    FILES.tell();
  }

  private static void compare(String name, String file) {
    Matcher removed = REMOVED.matcher(name);
    Matcher pair = PAIR.matcher(name);
    Matcher agreement = AGREEMENT.matcher(name);
    Matcher multi = MULTI.matcher(name);
    if (removed.matches()) {
      removed(Integer.parseInt(removed.group(1)), removed.group(2), file);
    } else if (pair.matches()) {
      pair(pair.group(1), variant(pair.group(2)), variant(pair.group(3)), file);
    } else if (agreement.matches()) {
      agreement(agreement.group(1), variant(agreement.group(2)), variant(agreement.group(3)), file);
    } else if (multi.matches()) {
      multi(multi.group(1), file);
    } else if (name.startsWith("regen_")) {
      assertSame(variant(name.replaceAll("^regen_|_aggregated$", "")), file);
    } else if (name.startsWith("drop_")) {
      Index left = GoldenTables.index();
      for (String id : name.replaceAll("^drop_|_aggregated$", "").split("_")) {
        left = left.without(id);
      }
      assertSame(score(left), file);
    } else {
      abort("no reading of " + name);
    }
  }

  private static Scores score(Index index) {
    return Scorer.of(index).score(GoldenTables.data());
  }

  /** Returns the scores of a variant, which its name tells by a part of it. */
  private static Scores variant(String name) {
    Index.Builder index = GoldenTables.index().toBuilder();
    String told = name.toLowerCase(Locale.ROOT);
    if (told.contains("geom") || told.contains("gmean")) {
      MethodSpec mean = Methods.geometricMean();
      index
          .normalise(Methods.minMax(1, 100))
          .root(GoldenTables.index().root().withAggregation(mean));
    } else if (told.contains("zscore")) {
      index.normalise(Methods.zScore(10, 2));
    } else if (!told.equals("nominal") && !told.equals("minmax")) {
      abort("no reading of " + name);
    }
    return score(index.build());
  }

  /** COINr subtracts the second from the first. */
  private static void pair(String what, Scores first, Scores second, String file) {
    Comparison both = Comparison.of("coin.1", first).with("coin.2", second);
    String root = both.nodes().get(0);
    Function<String, double[]> values = values(both, what, root);
    double[] differences =
        what.equals("ranks") ? both.shifts("coin.2", root) : both.differences("coin.2", root);
    for (Map<String, String> row : rows(file)) {
      int at = at(both, row);
      assertClose(values.apply("coin.1")[at], row.get("coin.1"));
      assertClose(values.apply("coin.2")[at], row.get("coin.2"));
      assertClose(-differences[at], row.get("Diff"));
      assertClose(Math.abs(differences[at]), row.get("Abs.diff"));
    }
  }

  private static Function<String, double[]> values(Comparison both, String what, String node) {
    return variant ->
        what.equals("ranks")
            ? Arrays.stream(both.ranks(variant, node)).asDoubleStream().toArray()
            : both.scores(variant, node);
  }

  private static void agreement(String what, Scores first, Scores second, String file) {
    Comparison both = Comparison.of("first", first).with("second", second);
    for (Map<String, String> row : rows(file)) {
      Concordance found = both.agreements(row.get("iCode")).get(0);
      assertClose(
          what.equals("ranks") ? found.rankCorrelation() : found.scoreCorrelation(),
          row.get("Correlation"));
    }
  }

  private static void multi(String what, String file) {
    List<Map<String, String>> rows = rows(file);
    List<String> names = columns(rows.get(0));
    Comparison all = Comparison.of(names.get(0), variant(names.get(0)));
    for (String name : names.subList(1, names.size())) {
      all = all.with(name, variant(name));
    }
    String root = all.nodes().get(0);
    for (Map<String, String> row : rows) {
      for (String name : names) {
        double shift = all.shifts(name, root)[at(all, row)];
        switch (what) {
          case "Values" -> assertClose(all.ranks(name, root)[at(all, row)], row.get(name));
          case "Diffs" -> assertClose(shift, row.get(name));
          default -> assertClose(Math.abs(shift), row.get(name));
        }
      }
    }
  }

  private static void removed(int level, String what, String file) {
    Scores nominal = score(GoldenTables.index());
    Removal removal = Removal.of(nominal, level);
    List<Map<String, String>> rows = rows(file);
    if (what.startsWith("mean")) {
      assertThat(rows).hasSize(removal.elements().size() + 1);
      rows.stream()
          .filter(row -> !row.get("element").equals("Nominal"))
          .forEach(
              row ->
                  assertClose(
                      removal.meanShift(row.get("element")), row.get("mean_abs_rank_diff")));
      return;
    }
    Map<String, double[]> found = new LinkedHashMap<>();
    boolean ranks = what.equals("ranks");
    found.put("Nominal", ranks ? Ranks.of(nominal).ranks("Index") : nominal.scores("Index"));
    for (String element : removal.elements()) {
      found.put(
          element,
          ranks
              ? Arrays.stream(removal.ranks(element)).asDoubleStream().toArray()
              : removal.scores(element));
    }
    assertThat(columns(rows.get(0))).containsExactlyInAnyOrderElementsOf(found.keySet());
    IndicatorTable data = nominal.data();
    for (Map<String, String> row : rows) {
      for (String element : columns(row)) {
        assertClose(found.get(element)[data.row(row.get("uCode"))], row.get(element));
      }
    }
  }

  private static int at(Comparison both, Map<String, String> row) {
    for (int at = 0; at < both.rows(); at++) {
      if (both.unit(at).equals(row.get("uCode"))) {
        return at;
      }
    }
    throw new AssertionError("no unit " + row.get("uCode"));
  }

  private static void assertClose(double found, String cell) {
    double expected = Double.parseDouble(cell);
    assertThat(found).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
  }
}
