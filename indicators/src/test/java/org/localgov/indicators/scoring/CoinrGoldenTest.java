package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/** The ASEM index of COINr: 51 countries, 49 indicators, three levels above them. */
class CoinrGoldenTest {
  private static final double TOLERANCE = 1e-12;
  private static final String RAW = "build/01_raw.csv";
  private static final String TREATED = "build/05_treated.csv";

  @ParameterizedTest
  @CsvSource({"mm1_100_amean, arithmetic-mean", "mm1_100_gmean, geometric-mean"})
  void means_agreeOnEveryLevel(String file, String mean) {
    Index index =
        index(minMax(1, 100), MethodSpec.of(mean), Missing.of(MissingRule.SKIP), leaf -> 1.0);
    assertScores(Scorer.of(index).score(data(TREATED, index)), "aggregate/" + file + ".csv");
  }

  @Test
  void arithmeticMean_agreesWithUnequalWeights() {
    Map<String, Double> weights = new HashMap<>();
    CoinrTables.rows("aggregate/weights_seq.csv")
        .forEach(row -> weights.put(row.get("iCode"), Double.valueOf(row.get("Weight"))));
    Index index =
        index(minMax(1, 100), arithmeticMean(), Missing.of(MissingRule.SKIP), weights::get);
    assertScores(Scorer.of(index).score(data(TREATED, index)), "aggregate/mm1_100_amean_wseq.csv");
  }

  @ParameterizedTest
  @CsvSource({"NA_amean, 0", "NA_amean_datthresh_0.8, 0.8"})
  void arithmeticMean_agreesWithMissingValues(String file, double minimum) {
    Index index =
        index(
            minMax(1, 100), arithmeticMean(), new Missing(MissingRule.SKIP, minimum), leaf -> 1.0);
    assertScores(Scorer.of(index).score(data(RAW, index)), "aggregate/" + file + ".csv");
  }

  @Test
  void geometricMean_refusesZScores() {
    Index index = index(zScore(), geometricMean(), Missing.of(MissingRule.SKIP), leaf -> 1.0);
    assertThat(catchThrowable(() -> Scorer.of(index).score(data(TREATED, index))))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("geometric mean needs values > 0");
  }

  @Test
  void ranks_agreeExactly() {
    Index index =
        index(minMax(0, 100), arithmeticMean(), Missing.of(MissingRule.SKIP), leaf -> 1.0);
    Scores scores = Scorer.of(index).score(data(TREATED, index));
    assertScores(scores, "build/07_aggregated.csv");
    List<Map<String, String>> rows = CoinrTables.rows("build/08_ranks_min_desc.csv");
    for (String node : scores.nodes()) {
      int[] ranks = scores.ranks(node);
      for (Map<String, String> row : rows) {
        assertThat(ranks[scores.data().row(row.get("uCode"))])
            .as(node + " of " + row.get("uCode"))
            .isEqualTo(Integer.parseInt(row.get(node)));
      }
    }
  }

  /**
   * COINr divides by a missing denominator and gets a missing value; here such a value is refused.
   */
  @Test
  void denominated_agreesWhereThereIsADenominator() {
    Index plain = index(none(), arithmeticMean(), Missing.of(MissingRule.SKIP), leaf -> 1.0);
    Map<String, String> denominators = new HashMap<>();
    CoinrTables.rows("inputs/asem_iMeta.csv")
        .forEach(row -> denominators.put(row.get("iCode"), row.get("Denominator")));
    Index.Builder changed = plain.toBuilder();
    changed.indicators(
        plain.indicators().stream()
            .map(
                one ->
                    denominators.get(one.id()).isEmpty()
                        ? one
                        : one.withDenominator(Denominator.of(denominators.get(one.id()))))
            .toList());
    Index index = changed.build();
    IndicatorTable data = data("inputs/asem_iData.csv", index);
    assertThat(Scorer.of(index).check(data))
        .extracting(fault -> fault.details().get("unit") + " " + fault.details().get("indicator"))
        .containsExactly("LAO Elec", "LAO Gas");
    IndicatorTable rest = without(without(data, "LAO", "Elec"), "LAO", "Gas");
    assertSame(Scorer.of(index).table(Step.DENOMINATED, rest), "build/02_denominated.csv");
  }

  private static IndicatorTable without(IndicatorTable table, String unit, String column) {
    Map<String, Column> columns = new HashMap<>();
    table.columns().forEach(id -> columns.put(id, table.column(id)));
    double[] values = table.column(column).toArray();
    values[table.row(unit)] = Double.NaN;
    columns.put(column, Column.of(values));
    return table.withColumns(columns);
  }

  private static void assertSame(IndicatorTable found, String file) {
    IndicatorTable expected = CoinrTables.table(file, found.columns());
    assertThat(found.rows()).isEqualTo(expected.rows());
    for (String column : found.columns()) {
      for (int row = 0; row < expected.rows(); row++) {
        String unit = expected.unit(row);
        assertClose(
            found.column(column).get(found.row(unit)),
            expected.column(column).get(row),
            column + " of " + unit);
      }
    }
  }

  private static void assertScores(Scores found, String file) {
    IndicatorTable expected = CoinrTables.table(file, found.nodes());
    for (int row = 0; row < expected.rows(); row++) {
      String unit = expected.unit(row);
      for (String node : found.nodes()) {
        assertClose(found.score(unit, node), expected.column(node).get(row), node + " of " + unit);
      }
    }
  }

  private static void assertClose(double found, double expected, String what) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(what).isNaN();
    } else {
      assertThat(Math.abs(found - expected))
          .as(what)
          .isLessThanOrEqualTo(TOLERANCE * Math.max(1e-3, Math.abs(expected)));
    }
  }

  private static IndicatorTable data(String file, Index index) {
    return CoinrTables.table(file, index.columns());
  }

  private static Index index(
      MethodSpec normalisation,
      MethodSpec aggregation,
      Missing missing,
      Function<String, Double> weights) {
    Index.Builder index = Index.builder("asem").normalise(normalisation);
    Map<String, Node> nodes = new HashMap<>();
    List<Map<String, String>> rows = CoinrTables.rows("inputs/asem_iMeta.csv");
    for (Map<String, String> row : rows) {
      if (row.get("Type").equals("Aggregate")) {
        nodes.put(row.get("iCode"), Node.of(row.get("iCode")));
      }
    }
    for (Map<String, String> row : rows) {
      String code = row.get("iCode");
      if (row.get("Type").equals("Indicator")) {
        index.indicator(
            Indicator.of(
                code,
                row.get("Direction").equals("1")
                    ? Direction.HIGHER_IS_BETTER
                    : Direction.LOWER_IS_BETTER));
      }
      if (!row.get("Parent").isEmpty()) {
        nodes.computeIfPresent(
            row.get("Parent"), (id, node) -> node.child(code, weights.apply(code)));
      }
    }
    nodes.computeIfPresent(
        "Index", (id, node) -> node.withAggregation(aggregation).withMissing(missing));
    nodes.values().forEach(index::node);
    return index.build();
  }
}
