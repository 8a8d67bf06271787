package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.EdgeCases;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * COINr's ranks, growth rates and changes on gaps, noughts, single values and years out of order.
 */
class CoinrComparisonEdgeCasesTest {
  private static final Pattern OVER_TIME =
      Pattern.compile("(CAGR|prc_change)\\((.+), (c\\(.+\\)|\\d+(?::\\d+)?)(?:, per=(\\d+))?\\)");
  private static final Pattern RANKED =
      Pattern.compile("rank_df\\(data\\.frame\\(x=(.+)\\)\\)\\$x");

  /** Where COINr says infinite, or not a number, there is no rate, and a reason. */
  private static final Map<String, String> REASONS =
      Map.of(
          "CAGR(c(0,5), c(2000,2001))", "from 0",
          "CAGR(c(-1,2), c(2000,2002))", "from -1 to 2",
          "CAGR(c(5), 2000)", "one value only");

  @TestFactory
  Stream<DynamicTest> everyCall_isAnsweredAlike_orHasAReason() {
    return EdgeCases.COMPARISON.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("call"), () -> check(row.get("call"), row.get("result"))));
  }

  private static void check(String call, String result) {
    Matcher ranked = RANKED.matcher(call);
    if (ranked.matches()) {
      int[] expected =
          Stream.of(result.replace("NA", "0").split(";")).mapToInt(Integer::parseInt).toArray();
      assertThat(ranks(numbers(ranked.group(1)))).as("0 is no rank").isEqualTo(expected);
      return;
    }
    Matcher parts = OVER_TIME.matcher(call);
    assertThat(parts.matches()).isTrue();
    Trend trend = trend(numbers(parts.group(2)), numbers(parts.group(3)));
    TrendMeasure measure =
        parts.group(1).equals("CAGR") ? TrendMeasure.GROWTH : TrendMeasure.CHANGE;
    double years = parts.group(4) == null ? 1 : Double.parseDouble(parts.group(4));
    OptionalDouble found = measure == TrendMeasure.GROWTH ? trend.growth() : trend.change(years);
    if (REASONS.containsKey(call)) {
      assertThat(result).isIn("Inf", "NaN", "NA");
      assertThat(found).isEmpty();
      assertThat(trend.reason(measure)).contains(REASONS.get(call));
    } else {
      double expected = Double.parseDouble(result);
      assertThat(found.orElseThrow()).isCloseTo(expected, within(1e-12 * Math.max(1, expected)));
    }
  }

  private static int[] ranks(double[] values) {
    TableBuilder table = IndicatorTable.builder("x");
    IntStream.range(0, values.length).forEach(row -> table.row("u" + row, values[row]));
    Index index =
        Index.builder("ranked")
            .indicator("x", Direction.HIGHER_IS_BETTER)
            .root(Node.of("Index", Methods.sum()).child("x"))
            .build();
    return Scorer.of(index).score(table.build()).ranks("x");
  }

  private static Trend trend(double[] values, double[] years) {
    TableBuilder table = IndicatorTable.builder("x");
    for (int row = 0; row < values.length; row++) {
      table.row("u", ReferencePeriod.year((int) years[row]), values[row]);
    }
    return Trend.of(table.build(), "u", "x");
  }

  /** Reads {@code 5}, {@code 1:3} or {@code c(1,NA)}. */
  private static double[] numbers(String text) {
    if (text.contains(":")) {
      String[] ends = text.split(":");
      return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
          .asDoubleStream()
          .toArray();
    }
    return Arrays.stream(text.replaceAll("c\\(|\\)", "").split(","))
        .mapToDouble(cell -> cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }
}
