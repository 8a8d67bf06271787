package org.localgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analyses of COINr's example, from its own input files, by the command line. */
class AnalyseCoinrTest {
  private static final double TOLERANCE = 1e-12;

  @TempDir private Path folder;
  private Asem asem;

  @BeforeEach
  void convert() {
    asem = Asem.built(folder);
  }

  /** Runs a command and returns the cells of its CSV, a map a line. */
  private List<Map<String, String>> analyse(String words) {
    List<Object> all = new ArrayList<>(List.of("analyse"));
    all.addAll(List.of(words.split(" ")));
    all.add(2, asem.index());
    all.addAll(List.of("--data", asem.data(), "--format", "csv"));
    Cli cli = Cli.run(all.toArray());
    assertThat(cli.status()).as(cli.err()).isZero();
    return rows(cli.out().lines().toList());
  }

  /** Reads the cells of a CSV whose quoted cells are of no interest. */
  private static List<Map<String, String>> rows(List<String> lines) {
    List<String> header = List.of(lines.get(0).split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, String>> golden(String file) throws Exception {
    return rows(Files.readAllLines(Golden.coinr(file + ".csv")));
  }

  /** Returns the lines by the cells of some columns. */
  private static Map<List<String>, Map<String, String>> by(
      List<Map<String, String>> rows, String... columns) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> Arrays.stream(columns).map(row::get).toList(),
                row -> row,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static void assertSame(String found, String expected) {
    if (expected.isEmpty()) {
      assertThat(found).isEmpty();
      return;
    }
    double value = Double.parseDouble(expected);
    assertThat(Math.abs(Double.parseDouble(found) - value))
        .as(found + " and " + expected)
        .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(value)));
  }

  @ParameterizedTest
  @CsvSource({"raw", "treated"})
  void statistics_agree(String step) throws Exception {
    Map<List<String>, Map<String, String>> ours =
        by(analyse("statistics --step " + step), "indicator");
    List<Map<String, String>> theirs = golden("stats/" + step);
    assertThat(ours).hasSameSizeAs(theirs);
    List<String> numbers =
        List.of("min", "max", "mean", "median", "deviation", "skewness", "kurtosis", "available");
    List<String> more =
        List.of("nonZero", "unique", "same", "availableShare", "nonZeroShare", "uniqueShare");
    List<String> flags =
        List.of("sameShare", "availabilityFlag", "nonZeroFlag", "uniqueFlag", "outlierFlag");
    for (Map<String, String> row : theirs) {
      Map<String, String> own = ours.get(List.of(row.get("iCode")));
      List<String> cells = new ArrayList<>(row.values()).subList(1, row.size());
      List<String> columns = new ArrayList<>(numbers);
      columns.addAll(more);
      columns.addAll(flags);
      for (int i = 0; i < cells.size(); i++) {
        if (columns.get(i).endsWith("Flag")) {
          assertThat(own.get(columns.get(i))).isEqualTo(cells.get(i));
        } else {
          assertSame(own.get(columns.get(i)), cells.get(i));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "aggregated_level1_all_pearson, , element, with",
    "aggregated_level1_all_pearson_p0.05_blanked, --p-value 0.05, element, with",
    "aggregated_level1_all_spearman, --method spearman, element, with",
    "aggregated_level1_within_pillar, --within 2, element, with",
    "aggregated_level1_within_pillar, --within parent, element, with",
    "aggregated_level1_vs_parent_level2, --with parent, with, element",
    "aggregated_level1_vs_parent_level4, --with 4 --related, with, element",
    "aggregated_level2_all, --level 2, element, with",
    "raw_level1_all_pearson, --step raw, element, with",
    "raw_level1_all_kendall, --step raw --method kendall, element, with",
  })
  void correlations_agree(String file, String options, String first, String second)
      throws Exception {
    List<Map<String, String>> ours =
        analyse("correlation" + (options == null ? "" : " " + options));
    List<Map<String, String>> theirs = golden("corr/" + file);
    assertThat(ours).hasSameSizeAs(theirs);
    Map<List<String>, Map<String, String>> byPair = by(ours, first, second);
    for (Map<String, String> row : theirs) {
      Map<String, String> own = byPair.get(List.of(row.get("Var1"), row.get("Var2")));
      assertSame(own.get("correlation"), row.get("Correlation"));
    }
  }

  @Test
  void family_agrees() throws Exception {
    Map<List<String>, Map<String, String>> nodes = by(golden("build/00_lineage"), "Indicator");
    Map<List<String>, Map<String, String>> ours =
        by(analyse("correlation --with family"), "element", "with");
    List<Map<String, String>> theirs = golden("corr/aggregated_level1_family");
    assertThat(ours).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      String node = nodes.get(List.of(row.get("Var2"))).get(row.get("Var1"));
      assertSame(
          ours.get(List.of(row.get("Var2"), node)).get("correlation"), row.get("Correlation"));
    }
  }

  @Test
  void pValues_agree() throws Exception {
    List<Map<String, String>> ours = analyse("correlation --result p-values");
    Map<List<String>, Map<String, String>> byId = by(ours, "element");
    for (Map<String, String> row : golden("corr/normalised_pearson_pvalues")) {
      Map<String, String> own = byId.get(List.of(row.get("iCode")));
      row.forEach(
          (id, cell) -> {
            if (!id.equals("iCode")) {
              assertSame(own.get(id), cell);
            }
          });
    }
  }

  @Test
  void denominatorsAndFlags_agree() throws Exception {
    Map<List<String>, Map<String, String>> ours =
        by(analyse("correlation --step raw --with denominators --beyond 0"), "element", "with");
    List<Map<String, String>> theirs = golden("corr/raw_vs_denominators");
    assertThat(ours).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      Map<String, String> own = ours.get(List.of(row.get("Ind"), row.get("Denom")));
      assertSame(own.get("correlation"), row.get("Corr"));
    }
    List<Map<String, String>> flags = analyse("correlation --within 2 --above 0.7");
    theirs = golden("corr/flags_normalised_high_0.7_level2");
    assertThat(flags).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      assertThat(flags)
          .anyMatch(
              flag ->
                  flag.get("group").equals(row.get("Group"))
                      && List.of(row.get("Ind1"), row.get("Ind2"))
                          .containsAll(List.of(flag.get("element"), flag.get("with"))));
    }
  }

  @ParameterizedTest
  @CsvSource({"raw, pairwise", "raw, complete", "aggregated, pairwise", "aggregated, complete"})
  void alpha_agrees(String step, String rows) throws Exception {
    Map<List<String>, Map<String, String>> ours =
        by(analyse("alpha --step " + step + " --rows " + rows), "node", "level");
    int compared = 0;
    for (Map<String, String> row : golden("corr/cronbach_alpha")) {
      if (row.get("dset").equalsIgnoreCase(step) && row.get("use").startsWith(rows)) {
        Map<String, String> own = ours.get(List.of(row.get("group"), row.get("items_level")));
        assertThat(own.get("items")).isEqualTo(row.get("k"));
        assertSame(own.get("alpha"), row.get("alpha"));
        compared++;
      }
    }
    assertThat(ours).hasSize(compared);
  }

  @ParameterizedTest
  @CsvSource({"1, parent, 1_by_pillar", "2, all, 2_all", "3, parent, 3"})
  void components_agree(String level, String within, String file) throws Exception {
    List<Map<String, String>> ours = analyse("pca --level " + level + " --within " + within);
    Map<List<String>, Map<String, String>> byComponent = by(ours, "group", "component");
    List<Map<String, String>> theirs = golden("weights/pca_level" + file + "_variance");
    assertThat(ours).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      String group = row.get("group").equals("All") ? "all" : row.get("group");
      Map<String, String> own = byComponent.get(List.of(group, row.get("PC")));
      assertSame(own.get("deviation"), row.get("sdev"));
      assertSame(own.get("eigenvalue"), row.get("eigenvalue"));
      assertSame(own.get("share"), row.get("frac_var"));
      assertSame(own.get("cumulativeShare"), row.get("cum_frac"));
    }
  }

  @Test
  void strengthsAndSummary_agree() throws Exception {
    List<Map<String, String>> ours = analyse("strengths --unit GBR --bottom 0");
    List<Map<String, String>> theirs = golden("compare/GBR_strengths_raw");
    assertThat(ours).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      Map<String, String> own = by(ours, "element").get(List.of(row.get("Code")));
      assertThat(own).containsEntry("kind", "strength").containsEntry("name", row.get("Name"));
      assertThat(own).containsEntry("rank", row.get("Rank"));
      assertThat(own).containsEntry("parent", row.get("Pillar"));
      assertSame(own.get("value"), row.get("Value"));
    }
    Map<List<String>, Map<String, String>> summary =
        by(analyse("strengths --unit GBR --result summary"), "element");
    theirs = golden("compare/GBR_unit_summary");
    assertThat(summary).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      Map<String, String> own = summary.get(List.of(row.get("Code")));
      assertSame(own.get("score"), row.get("Score"));
      assertThat(own).containsEntry("rank", row.get("Rank"));
    }
  }

  @Test
  void availability_agrees() throws Exception {
    Map<List<String>, Map<String, String>> units = by(analyse("availability"), "unit");
    for (Map<String, String> row : golden("build/11_data_availability")) {
      Map<String, String> own = units.get(List.of(row.get("uCode")));
      assertSame(own.get("missing"), row.get("N_missing"));
      assertSame(own.get("zeros"), row.get("N_zero"));
      assertSame(own.get("missingOrZero"), row.get("N_miss_or_zero"));
      assertSame(own.get("availability"), row.get("Dat_Avail"));
      assertSame(own.get("nonZero"), row.get("Non_Zero"));
    }
    Map<List<String>, Map<String, String>> nodes =
        by(analyse("availability --result nodes"), "unit");
    List<Map<String, String>> theirs = golden("build/11_data_availability_by_group");
    assertThat(nodes).hasSameSizeAs(theirs);
    for (Map<String, String> row : theirs) {
      Map<String, String> own = nodes.get(List.of(row.get("uCode")));
      row.forEach(
          (id, cell) -> {
            if (!id.equals("uCode")) {
              assertSame(own.get(id), cell);
            }
          });
    }
  }
}
