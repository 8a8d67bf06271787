package org.localgov.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.analysis.CoinrFamilies.STEP;
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
import org.localgov.indicators.table.IndicatorTable;

/** Every file of COINr's statistics, of availability, and of the profile of a unit. */
class CoinrStatisticsTest {
  private final CoinrFamilies asem = new CoinrFamilies();

  @AfterAll
  static void print() {
    CoinrFamilies.print("stats", "stats");
    CoinrFamilies.print("build", "availability");
    CoinrFamilies.print("compare", "strengths and summary");
  }

  @TestFactory
  Stream<DynamicTest> statistics() {
    return CoinrFamilies.tests("stats", ".*", Map.of(STEP, this::statistics));
  }

  @TestFactory
  Stream<DynamicTest> availability() {
    return CoinrFamilies.tests(
        "build", "11_.*", Map.of("11_data_availability(_by_group)?", this::availability));
  }

  @TestFactory
  Stream<DynamicTest> units() {
    Map<String, Comparison> families = new LinkedHashMap<>();
    families.put("([A-Z]{3})_(strengths|weaknesses)_" + STEP, this::strengths);
    families.put("([A-Z]{3})_unit_summary", this::summary);
    return CoinrFamilies.tests("compare", "[A-Z]{3}_.*", families);
  }

  private void statistics(MatchResult name, List<Map<String, String>> rows) {
    Statistics ours = Statistics.of(asem.table(name.group(1)));
    assertThat(ours.columns()).hasSameSizeAs(rows);
    StatisticsThresholds flags = ours.thresholds();
    for (Map<String, String> row : rows) {
      ColumnStatistics one = ours.column(row.get("iCode"));
      assertClose(one.minimum(), row, "Min");
      assertClose(one.maximum(), row, "Max");
      assertClose(one.mean(), row, "Mean");
      assertClose(one.median(), row, "Median");
      assertClose(one.deviation(), row, "Std");
      assertClose(one.skewness(), row, "Skew");
      assertClose(one.kurtosis(), row, "Kurt");
      assertClose(one.availableShare(), row, "Frc.Avail");
      assertClose(one.nonZeroShare(), row, "Frc.NonZero");
      assertClose(one.uniqueShare(), row, "Frc.Unique");
      assertClose(one.sameShare(), row, "Frc.Same");
      assertThat(
              Stream.of(one.available(), one.nonZeros(), one.unique(), one.same())
                  .map(String::valueOf))
          .containsExactly(
              row.get("N.Avail"), row.get("N.NonZero"), row.get("N.Unique"), row.get("N.Same"));
      assertThat(
              Stream.of(
                      flags.availabilityFlag(one),
                      flags.nonZeroFlag(one),
                      flags.uniqueFlag(one),
                      flags.outlierFlag(one))
                  .map(StatisticsFlag::toString))
          .containsExactly(
              row.get("Flag.Avail"),
              row.get("Flag.NonZero"),
              row.get("Flag.Unique"),
              row.get("Flag.SkewKurt"));
    }
  }

  private void availability(MatchResult name, List<Map<String, String>> rows) {
    IndicatorTable table = asem.table("raw");
    Availability ours = Availability.of(asem.index, table);
    assertThat(rows).hasSize(table.rows());
    for (Map<String, String> line : rows) {
      int row = table.row(line.get("uCode"));
      if (name.group(1) == null) {
        assertThat(
                Stream.of(ours.missing(row), ours.zeros(row), ours.missing(row) + ours.zeros(row))
                    .map(String::valueOf))
            .containsExactly(line.get("N_missing"), line.get("N_zero"), line.get("N_miss_or_zero"));
        assertClose(ours.availability(row), line, "Dat_Avail");
        assertClose(ours.nonZero(row), line, "Non_Zero");
      } else {
        ours.nodes().forEach(node -> assertClose(ours.availability(row, node), line, node));
        assertThat(ours.nodes()).hasSize(line.size() - 1);
      }
    }
  }

  private void strengths(MatchResult name, List<Map<String, String>> rows) {
    DataStep step = DataStep.parse(name.group(3));
    IndicatorTable table = asem.table(name.group(3));
    Strengths ours =
        Strengths.builder(asem.index, new DataSet(step, table, table, List.of()))
            .count(rows.size())
            .of(name.group(1));
    List<Strengths.Entry> entries =
        name.group(2).equals("strengths") ? ours.strengths() : ours.weaknesses();
    for (Map<String, String> row : rows) {
      assertThat(entries)
          .anyMatch(
              entry ->
                  entry.element().equals(row.get("Code"))
                      && entry.parent().orElseThrow().equals(row.get("Pillar"))
                      && entry.rank() == Integer.parseInt(row.get("Rank"))
                      && entry.value() == Double.parseDouble(row.get("Value")));
    }
    assertThat(entries).hasSameSizeAs(rows);
  }

  private void summary(MatchResult name, List<Map<String, String>> rows) {
    IndicatorTable table = asem.table("aggregated");
    UnitSummary ours =
        UnitSummary.of(
            asem.index, new DataSet(DataStep.AGGREGATED, table, table, List.of()), name.group(1));
    assertThat(ours.entries()).hasSameSizeAs(rows);
    for (Map<String, String> row : rows) {
      UnitSummary.Entry entry = ours.entry(row.get("Code"));
      assertClose(entry.score(), row, "Score");
      assertThat(entry.rank()).isEqualTo(Integer.parseInt(row.get("Rank")));
    }
  }
}
