package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.EdgeCases;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * COINr's normalising functions on ties, gaps, constants, noughts and single values: answered
 * alike, or refused where COINr answers with NaN or with a scale turned around.
 */
class CoinrNormaliseEdgeCasesTest {
  /** A call such as {@code n_dist2ref(c(1,2,5,3), 4, cap_max=TRUE)}. */
  private static final Pattern CALL = Pattern.compile("n_(\\w+)\\(c\\(([^)]*)\\)(?:, (.*))?\\)");

  /** The calls that are refused here, and why; COINr's answer stands behind. */
  private static final Map<String, String> REFUSED =
      Map.of(
          // NaN;NaN;NaN with a warning: there is no range to share
          "n_minmax(c(3,3,3))", "min-max needs two different values, got only 3",
          "n_minmax(c(7))", "min-max needs two different values, got only 7",
          "n_dist2max(c(3,3,3))", "distance-to-maximum needs two different values, got only 3",
          "n_dist2max(c(7))", "distance-to-maximum needs two different values, got only 7",
          // NaN;NaN;NaN and NA, without a word: there is no deviation to count in
          "n_zscore(c(3,3,3))", "z-score needs two different values, got only 3",
          "n_zscore(c(7))", "z-score needs at least 2 values, got 1",
          // NaN, without a word: there are no others to be a share of
          "n_prank(c(7))", "percentile-rank needs at least 2 values, got 1",
          // -0;-1;-4;-2 with a warning: the more, the worse
          "n_dist2targ(c(1,2,5,3), 0)",
              "distance-to-target needs a target better than the worst value 1");

  @TestFactory
  List<DynamicTest> everyCall_isAnsweredAlikeOrRefused() {
    return calls().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("call"), () -> check(row)))
        .toList();
  }

  @Test
  void refusedCalls_areAmongThem() {
    Set<String> calls = new LinkedHashSet<>();
    calls().forEach(row -> calls.add(row.get("call")));
    assertThat(calls).hasSizeGreaterThan(40).containsAll(REFUSED.keySet());
  }

  private static List<Map<String, String>> calls() {
    return EdgeCases.NORMALISATION.rows();
  }

  private static void check(Map<String, String> row) {
    Matcher call = CALL.matcher(row.get("call"));
    assertThat(call.matches()).isTrue();
    double[] values = numbers(call.group(2));
    List<String> arguments = arguments(call.group(3));
    Direction direction =
        arguments.contains("direction=-1") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    Index index = index(direction, spec(call.group(1), arguments));
    String refusal = REFUSED.get(row.get("call"));
    if (refusal != null) {
      assertThatThrownBy(() -> normalised(index, values))
          .isInstanceOf(ScoringException.class)
          .hasMessageStartingWith("cannot score index 'x' on 'a': " + refusal);
      return;
    }
    double[] found = normalised(index, values);
    double[] expected = numbers(row.get("result").replace(';', ','));
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(values[i]).as("missing stays missing").isNaN();
        assertThat(found[i]).isNaN();
      } else {
        assertThat(found[i]).isCloseTo(expected[i], within(1e-15 * Math.abs(expected[i])));
      }
    }
  }

  /** Returns what a COINr function is called here, with its arguments after the values. */
  private static MethodSpec spec(String function, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    boolean cap = arguments.contains("cap_max=TRUE");
    return switch (function) {
      case "minmax" -> Methods.minMax(0, 100);
      case "zscore" -> Methods.zScore();
      case "rank" -> Methods.rank();
      case "prank" -> Methods.percentileRank();
      case "borda" -> Methods.borda();
      case "dist2max" -> Methods.distanceToMaximum();
      case "fracmax" -> Methods.fractionOfMaximum();
      case "dist2ref" ->
          MethodSpec.of("distance-to-reference", "reference", "u" + first, "cap", cap);
      case "dist2targ" ->
          MethodSpec.of("distance-to-target", "target", Double.valueOf(first), "cap", cap);
      case "goalposts" -> goalposts(numbers(first), arguments);
      case "scaled" ->
          Methods.scaled(
              numbers(first)[0], numbers(first)[1], Double.parseDouble(arguments.get(1)));
      default -> throw new AssertionError("no reading of n_" + function);
    };
  }

  private static MethodSpec goalposts(double[] posts, List<String> arguments) {
    return MethodSpec.of(
        "goalposts",
        "lower",
        posts[0],
        "upper",
        posts[1],
        "factor",
        posts[2],
        "clip",
        !arguments.contains("trunc2posts=FALSE"));
  }

  /** Splits at the commas outside brackets; the brackets of {@code c(…)} fall away. */
  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    if (text != null) {
      Matcher one = Pattern.compile("c\\(([^)]*)\\)|[^, ]+").matcher(text);
      while (one.find()) {
        arguments.add(one.group(1) == null ? one.group() : one.group(1));
      }
    }
    return arguments;
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(","))
        .mapToDouble(text -> text.startsWith("N") ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }

  private static Index index(Direction direction, MethodSpec spec) {
    return Index.builder("x")
        .indicator(Indicator.of("a", direction).withNormalisation(spec))
        .root(Node.of("Index", Methods.sum()).child("a"))
        .build();
  }

  /** Units are numbered from 1, as R does. */
  private static double[] normalised(Index index, double[] values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int i = 0; i < values.length; i++) {
      table.row("u" + (i + 1), values[i]);
    }
    return Scorer.of(index).table(Step.NORMALISED, table.build()).column("a").toArray();
  }
}
