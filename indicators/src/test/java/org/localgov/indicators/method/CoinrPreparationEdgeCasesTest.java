package org.localgov.indicators.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.golden.EdgeCases;
import org.localgov.indicators.method.imputation.ImputationCases;
import org.localgov.indicators.method.treatment.TreatmentCases;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/**
 * COINr's functions for moments, outliers and gaps on ties, missing values, constants and short
 * vectors: each call is answered alike, but for those listed with the reason.
 */
class CoinrPreparationEdgeCasesTest {
  private static final Pattern CALL =
      Pattern.compile(
          "(skew|kurt|winsorise|log_\\w+|boxcox|i_\\w+)\\((c\\([^)]*\\))(?:, (.*))?\\)");
  private static final Pattern NAMED = Pattern.compile("(\\w+)=(.+)");

  /** Calls without a counterpart, and why. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("log_GII(c(1,5,100))", "log_GII leaves values as they are: a defect of COINr");

  /** Calls that are answered otherwise, and why. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "i_mean_grp(c(1,NA,NA), c('a','a','b'))",
          "a group without data stays missing where COINr has NaN");

  @TestFactory
  Stream<DynamicTest> everyCall_isAnsweredAlike() {
    return EdgeCases.PREPARATION.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("call"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    Matcher call = CALL.matcher(row.get("call"));
    assertThat(call.matches()).isTrue();
    String reason = ELSEWHERE.get(row.get("call"));
    if (reason != null) {
      assertThat(row.get("result")).as(reason).isEqualTo("1;5;100");
      return;
    }
    double[] values = numbers(call.group(2));
    double[] expected = numbers("c(" + row.get("result").replace(';', ',') + ")");
    double[] found = answer(call.group(1), values, call.group(3));
    assertThat(found).as(OTHERWISE.getOrDefault(row.get("call"), "")).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(found[i]).isNaN();
      } else {
        assertThat(found[i]).isCloseTo(expected[i], within(1e-12 * Math.abs(expected[i])));
      }
    }
  }

  private static double[] answer(String function, double[] values, String rest) {
    return switch (function) {
      case "skew" -> new double[] {Moments.of(present(values)).skewness()};
      case "kurt" -> new double[] {Moments.of(present(values)).kurtosis()};
      case "winsorise" -> winsorised(values, named(rest));
      case "log_CT" -> applied(TreatmentCases.fit(Methods.log(), values), values);
      case "log_CT_plus" -> applied(TreatmentCases.fit(Methods.logSigned(), values), values);
      case "log_CT_orig" -> applied(TreatmentCases.fit(Methods.logShifted(), values), values);
      case "boxcox" -> {
        // makepos=FALSE is only called where the lowest value is 1, which the shift leaves alone
        double lambda = Double.parseDouble(rest.replaceAll(",.*", ""));
        yield applied(TreatmentCases.fit(Methods.boxCox(lambda), values), values);
      }
      case "i_mean", "i_median" -> filled(MethodSpec.of(function.substring(2)), values, List.of());
      case "i_mean_grp", "i_median_grp" ->
          filled(
              MethodSpec.of("group-" + function.substring(2, function.length() - 4), "group", "g"),
              values,
              List.of(rest.replaceAll("c\\(|\\)|'", "").split(",")));
      default -> throw new AssertionError("no reading of " + function);
    };
  }

  private static double[] winsorised(double[] values, Map<String, String> arguments) {
    MethodSpec spec = Methods.winsorise(Integer.parseInt(arguments.getOrDefault("winmax", "5")));
    return applied(
        arguments.containsKey("force_win")
            ? TreatmentCases.forced(spec, values)
            : TreatmentCases.fit(spec, values),
        values);
  }

  private static double[] applied(FittedTreatment fit, double[] values) {
    return Arrays.stream(values).map(fit::apply).toArray();
  }

  private static double[] filled(MethodSpec spec, double[] values, List<String> groups) {
    TableBuilder builder = IndicatorTable.builder("a");
    for (int i = 0; i < values.length; i++) {
      builder.row("u" + i, values[i]);
      if (!groups.isEmpty() && !groups.get(i).equals("NA")) {
        builder.group("g", "u" + i, groups.get(i));
      }
    }
    double[] filled = values.clone();
    ImputationCases.filled(spec, builder.build())
        .forEach(
            (cell, text) -> {
              int row = Integer.parseInt(cell.substring(1, cell.indexOf(' ')));
              String value = text.substring(0, text.indexOf(','));
              filled[row] = value.equals("-") ? Double.NaN : Double.parseDouble(value);
            });
    return filled;
  }

  private static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  private static Map<String, String> named(String rest) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String argument : rest == null ? new String[0] : rest.split(", ")) {
      Matcher named = NAMED.matcher(argument);
      if (named.matches()) {
        arguments.put(named.group(1), named.group(2));
      }
    }
    return arguments;
  }

  /** Reads a vector such as {@code c(1:10,NA,30)}. */
  private static double[] numbers(String vector) {
    List<Double> numbers = new ArrayList<>();
    for (String part : vector.substring(2, vector.length() - 1).split(",")) {
      String[] ends = part.split(":");
      if (ends.length == 2) {
        for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[1]); i++) {
          numbers.add((double) i);
        }
      } else {
        numbers.add(part.startsWith("NA") ? Double.valueOf(Double.NaN) : Double.valueOf(part));
      }
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
