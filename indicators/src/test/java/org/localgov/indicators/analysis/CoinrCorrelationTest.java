package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.analysis.CoinrFamilies.STEP;
import static org.localgov.indicators.analysis.CoinrFamilies.assertClose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.analysis.CoinrFamilies.Comparison;
import org.localgov.indicators.golden.AsemIndex;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;

/** Every file of COINr's correlations, and of its reliability. */
class CoinrCorrelationTest {
  private static final String METHOD = "(?:_(pearson|spearman|kendall))?";
  private static final int PILLARS = 2;

  private final CoinrFamilies asem = new CoinrFamilies();

  @AfterAll
  static void print() {
    CoinrFamilies.print("corr", "corr");
  }

  @TestFactory
  Stream<DynamicTest> correlations() {
    Map<String, Comparison> families = new LinkedHashMap<>();
    families.put(STEP + "_level(\\d)_all" + METHOD + "(?:_p([0-9.]+)_blanked)?", this::all);
    families.put(STEP + "_level(\\d)_within_(pillar|subindex|index)" + METHOD, this::within);
    families.put(STEP + "_level(\\d)_vs_parent_level(\\d)" + METHOD, this::withParent);
    families.put(STEP + "_level(\\d)_family" + METHOD, this::family);
    families.put(STEP + "_vs_denominators" + METHOD, this::denominators);
    families.put(STEP + METHOD + "_pvalues", this::pValues);
    families.put("flags_" + STEP + "_(high|low)_([0-9.-]+)_level(\\d)", this::flags);
    families.put("cronbach_alpha", this::alpha);
    return CoinrFamilies.tests("corr", ".*", families);
  }

  private static CorrelationMethod method(MatchResult name, int group) {
    return Optional.ofNullable(name.group(group))
        .map(CorrelationMethod::parse)
        .orElse(CorrelationMethod.PEARSON);
  }

  private void all(MatchResult name, List<Map<String, String>> rows) {
    List<String> elements = asem.lineage.at(Integer.parseInt(name.group(2)));
    Correlation ours = Correlation.of(asem.table(name.group(1)), elements, method(name, 3));
    if (name.group(4) != null) {
      ours = ours.significant(Double.parseDouble(name.group(4)));
    }
    comparePairs(ours, rows, true);
  }

  private void within(MatchResult name, List<Map<String, String>> rows) {
    List<String> elements = asem.lineage.at(Integer.parseInt(name.group(2)));
    int level = 2 + List.of("pillar", "subindex", "index").indexOf(name.group(3));
    Correlation ours =
        Correlation.within(
            asem.lineage, asem.table(name.group(1)), elements, level, method(name, 4));
    comparePairs(ours, rows, true);
    if (level == PILLARS) {
      assertThat(
              Correlation.withinParent(
                      asem.lineage, asem.table(name.group(1)), elements, method(name, 4))
                  .pairs())
          .isEqualTo(ours.pairs());
    }
  }

  private void withParent(MatchResult name, List<Map<String, String>> rows) {
    IndicatorTable table = asem.table(name.group(1));
    IndicatorTable scores = asem.table("aggregated");
    List<String> elements = asem.lineage.at(Integer.parseInt(name.group(2)));
    int level = Integer.parseInt(name.group(3));
    Correlation ours =
        Correlation.between(table, elements, scores, asem.lineage.at(level), method(name, 4))
            .related(asem.lineage);
    comparePairs(ours, rows, false);
    if (level == Integer.parseInt(name.group(2)) + 1) {
      comparePairs(
          Correlation.withParent(asem.lineage, table, elements, scores, method(name, 4)),
          rows,
          false);
    }
  }

  /** COINr has one line an indicator and level, named for the level. */
  private void family(MatchResult name, List<Map<String, String>> rows) {
    Correlation ours =
        Correlation.withAncestors(
            asem.lineage,
            asem.table(name.group(1)),
            asem.lineage.at(Integer.parseInt(name.group(2))),
            asem.table("aggregated"),
            method(name, 3));
    assertThat(ours.pairs()).hasSameSizeAs(rows);
    List<String> levels = List.of("Indicator", "Pillar", "Sub-index", "Index");
    for (Map<String, String> row : rows) {
      int level = levels.indexOf(row.get("Var1")) + 1;
      String node = asem.lineage.ancestor(row.get("Var2"), level).orElseThrow();
      assertClose(ours.pair(row.get("Var2"), node).correlation(), row, "Correlation");
    }
  }

  private void denominators(MatchResult name, List<Map<String, String>> rows) {
    List<String> denominators = rows.stream().map(row -> row.get("Denom")).distinct().toList();
    IndicatorTable scale = AsemIndex.table("inputs/asem_iData.csv", denominators);
    Correlation ours =
        Correlation.between(
                asem.table(name.group(1)), asem.lineage.at(1), scale, denominators, method(name, 2))
            .beyond(0);
    assertThat(ours.pairs()).hasSameSizeAs(rows);
    for (Map<String, String> row : rows) {
      assertClose(ours.pair(row.get("Ind"), row.get("Denom")).correlation(), row, "Corr");
    }
  }

  private void pValues(MatchResult name, List<Map<String, String>> rows) {
    Correlation ours =
        Correlation.of(asem.table(name.group(1)), asem.lineage.at(1), method(name, 2));
    assertThat(rows).hasSize(asem.lineage.at(1).size());
    for (Map<String, String> row : rows) {
      for (String id : asem.lineage.at(1)) {
        double expected = GoldenCsv.number(row, id);
        double p = ours.pair(row.get("iCode"), id).p();
        assertThat(Math.abs(p - expected))
            .as("p of %s and %s: %s and %s", row.get("iCode"), id, p, expected)
            .isLessThanOrEqualTo(1e-11 * expected);
      }
    }
  }

  private void flags(MatchResult name, List<Map<String, String>> rows) {
    Correlation all =
        Correlation.within(
            asem.lineage,
            asem.table(name.group(1)),
            asem.lineage.at(1),
            Integer.parseInt(name.group(4)),
            CorrelationMethod.PEARSON);
    double threshold = Double.parseDouble(name.group(3));
    Correlation ours = name.group(2).equals("high") ? all.above(threshold) : all.below(threshold);
    assertThat(ours.pairs()).hasSameSizeAs(rows);
    for (Map<String, String> row : rows) {
      CorrelationPair pair = all.pair(row.get("Ind1"), row.get("Ind2"));
      assertThat(ours.pairs())
          .anyMatch(
              one ->
                  List.of(row.get("Ind1"), row.get("Ind2"))
                      .containsAll(List.of(one.element(), one.other())));
      assertThat(pair.group()).contains(row.get("Group"));
      assertClose(pair.correlation(), row, "Corr");
    }
  }

  private void alpha(MatchResult name, List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      IndicatorTable table = asem.table(row.get("dset").toLowerCase(Locale.ROOT));
      RowUse use = row.get("use").startsWith("pairwise") ? RowUse.PAIRWISE : RowUse.COMPLETE;
      CronbachAlpha ours = CronbachAlpha.of(asem.lineage, table, use);
      int level = Integer.parseInt(row.get("items_level"));
      assertClose(ours.alpha(row.get("group"), level), row, "alpha");
      assertThat(ours.items())
          .filteredOn(item -> item.node().equals(row.get("group")) && item.level() == level)
          .extracting(CronbachAlpha.Item::items)
          .containsExactly(Integer.valueOf(row.get("k")));
      assertThat(ours.items())
          .hasSize(
              (int)
                  rows.stream()
                      .filter(
                          other ->
                              other.get("dset").equals(row.get("dset"))
                                  && other.get("use").equals(row.get("use")))
                      .count());
    }
  }

  private static void comparePairs(
      Correlation ours, List<Map<String, String>> rows, boolean isElementFirst) {
    assertThat(ours.pairs()).hasSameSizeAs(rows);
    Map<List<String>, Double> found = new LinkedHashMap<>();
    ours.pairs()
        .forEach(pair -> found.put(List.of(pair.element(), pair.other()), pair.correlation()));
    for (Map<String, String> row : rows) {
      List<String> ids = new ArrayList<>(List.of(row.get("Var1"), row.get("Var2")));
      if (!isElementFirst) {
        ids.add(ids.remove(0));
      }
      assertThat(found).containsKey(ids);
      assertClose(found.get(ids), row, "Correlation");
    }
  }
}
