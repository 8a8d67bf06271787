package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.analysis.CoinrFamilies.assertClose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.analysis.CoinrFamilies.Comparison;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.table.IndicatorTable;

/** Every file of COINr's principal components, up to the sign of a component. */
class CoinrComponentsTest {
  private static final double TOLERANCE = 1e-9;

  private final CoinrFamilies asem = new CoinrFamilies();

  @AfterAll
  static void print() {
    CoinrFamilies.print("weights", "components");
  }

  @TestFactory
  Stream<DynamicTest> components() {
    Map<String, Comparison> families = new LinkedHashMap<>();
    String group = "(raw_)?pca_level(\\d)(_by_[a-z]+|_all)?";
    families.put(group + "_variance", this::variance);
    families.put(group + "_loadings", this::loadings);
    families.put(group + "_weights", this::weights);
    return CoinrFamilies.tests("weights", ".*pca_.*", families);
  }

  private PrincipalComponentAnalysis pca(MatchResult name) {
    IndicatorTable table = asem.table(name.group(1) == null ? "aggregated" : "raw");
    int level = Integer.parseInt(name.group(2));
    return "_all".equals(name.group(3))
        ? PrincipalComponentAnalysis.of(table, asem.lineage.at(level))
        : PrincipalComponentAnalysis.byParent(asem.lineage, table, level);
  }

  private static ComponentGroup group(PrincipalComponentAnalysis pca, Map<String, String> row) {
    return pca.group(row.get("group").equals("All") ? "all" : row.get("group"));
  }

  private void variance(MatchResult name, List<Map<String, String>> rows) {
    PrincipalComponentAnalysis ours = pca(name);
    assertThat(ours.result().rows()).hasSameSizeAs(rows);
    for (Map<String, String> row : rows) {
      ComponentGroup group = group(ours, row);
      int component = Integer.parseInt(row.get("PC"));
      assertClose(Math.sqrt(group.eigenvalue(component)), row, "sdev");
      assertClose(group.eigenvalue(component), row, "eigenvalue");
      assertClose(group.share(component), row, "frac_var");
      assertClose(group.cumulativeShare(component), row, "cum_frac");
    }
  }

  private void loadings(MatchResult name, List<Map<String, String>> rows) {
    PrincipalComponentAnalysis ours = pca(name);
    assertThat(ours.loadings().rows()).hasSameSizeAs(rows);
    Map<String, Double> signs = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      double loading = group(ours, row).loading(Integer.parseInt(row.get("PC")), row.get("iCode"));
      compareLoading(signs, row.get("group") + row.get("PC"), loading, row, "loading");
    }
  }

  /** The weights are the loadings of the first component. */
  private void weights(MatchResult name, List<Map<String, String>> rows) {
    PrincipalComponentAnalysis ours = pca(name);
    Map<String, Double> signs = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      if (row.get("Level").equals(name.group(2))) {
        ComponentGroup group =
            ours.groups().stream()
                .filter(one -> one.elements().contains(row.get("iCode")))
                .findFirst()
                .orElseThrow();
        compareLoading(signs, group.id(), group.loading(1, row.get("iCode")), row, "Weight");
      }
    }
  }

  /** The sign of a component is arbitrary, but one for all its loadings. */
  private static void compareLoading(
      Map<String, Double> signs, String key, double ours, Map<String, String> row, String column) {
    double expected = GoldenCsv.number(row, column);
    if (Math.abs(expected) > 1e-6) {
      signs.putIfAbsent(key, Math.signum(expected * ours));
    }
    assertThat(Math.abs(signs.getOrDefault(key, 1.0) * ours - expected))
        .as(row.toString())
        .isLessThanOrEqualTo(TOLERANCE);
  }
}
