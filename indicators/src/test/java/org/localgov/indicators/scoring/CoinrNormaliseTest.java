package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Every normalised table of COINr: 51 countries, 49 indicators.
 *
 * <p>What was done is in a file's name, {@code {raw|treated}_{method}.csv}; another file of the
 * same family would be tried too, and one whose name has no reading here fails.
 */
class CoinrNormaliseTest {
  private static final double TOLERANCE = 1e-12;
  private static final String FOLDER = "normalise/";
  private static final String PARAMETERS = "iMeta_parameters.csv";
  private static final Pattern NAME = Pattern.compile("(raw|treated)_(.+)\\.csv");
  private static final String NUMBER = "(-?[0-9.]+)";

  /** Indicators that are looked at in a file: all, or those of which more is better. */
  private static final String ONLY_MORE_IS_BETTER = "fracmax";

  private static final Map<String, String> TIES =
      Map.of("min", "minimum", "average", "average", "max", "maximum");

  /** How a file's method part reads, and what it calls for the indicator of a row of parameters. */
  private static final Map<Pattern, Reading> READINGS = readings();

  private interface Reading {
    MethodSpec of(Matcher name, Map<String, String> indicator);
  }

  private static Map<Pattern, Reading> readings() {
    Map<Pattern, Reading> readings = new LinkedHashMap<>();
    read(
        readings,
        "minmax_" + NUMBER + "_" + NUMBER,
        (name, row) -> Methods.minMax(number(name, 1), number(name, 2)));
    read(
        readings,
        "zscore_" + NUMBER + "_" + NUMBER,
        (name, row) -> Methods.zScore(number(name, 1), number(name, 2)));
    read(readings, "scaled_" + NUMBER + "_" + NUMBER + "_x" + NUMBER, CoinrNormaliseTest::scaled);
    read(readings, "dist2max", (name, row) -> Methods.distanceToMaximum());
    read(
        readings,
        "dist2ref_([A-Z]+)(_cap)?",
        (name, row) ->
            MethodSpec.of(
                "distance-to-reference", "reference", name.group(1), "cap", name.group(2) != null));
    read(readings, ONLY_MORE_IS_BETTER, (name, row) -> Methods.fractionOfMaximum());
    read(readings, "rank_ties(min|average|max)", (name, row) -> tied("rank", name));
    read(readings, "borda_ties(min|average|max)", (name, row) -> tied("borda", name));
    read(readings, "prank_tiesmin", (name, row) -> Methods.percentileRank());
    read(readings, "use_iMeta_n_(\\w+?)(_notrunc|_cap)?", CoinrNormaliseTest::own);
    read(readings, "minmax_indiv_.*", CoinrNormaliseTest::individual);
    return readings;
  }

  private static void read(Map<Pattern, Reading> readings, String method, Reading reading) {
    readings.put(Pattern.compile(method), reading);
  }

  /** COINr turns the sign before it scales; bounds here are on the raw scale. */
  private static MethodSpec scaled(Matcher name, Map<String, String> row) {
    boolean turned = direction(row) == Direction.LOWER_IS_BETTER;
    double lower = turned ? -number(name, 2) : number(name, 1);
    double upper = turned ? -number(name, 1) : number(name, 2);
    return Methods.scaled(lower, upper, number(name, 3));
  }

  private static MethodSpec tied(String method, Matcher name) {
    return MethodSpec.of(method, "ties", TIES.get(name.group(1)));
  }

  /** Each indicator has parameters of its own. */
  private static MethodSpec own(Matcher name, Map<String, String> row) {
    boolean suffix = name.group(2) != null;
    return switch (name.group(1)) {
      case "minmax" -> Methods.minMax(number(row, "minmax_lower"), number(row, "minmax_upper"));
      case "zscore" -> Methods.zScore(number(row, "zscore_mean"), number(row, "zscore_sd"));
      case "scaled" ->
          Methods.scaled(
              number(row, "scaled_lower"),
              number(row, "scaled_upper"),
              number(row, "scale_factor"));
      case "goalposts" ->
          MethodSpec.of(
              "goalposts",
              "lower",
              number(row, "goalpost_lower"),
              "upper",
              number(row, "goalpost_upper"),
              "factor",
              number(row, "goalpost_scale"),
              "clip",
              !suffix);
      case "dist2targ" ->
          MethodSpec.of("distance-to-target", "target", number(row, "Target"), "cap", suffix);
      default -> throw new AssertionError("no reading of " + name.group());
    };
  }

  /** COINr's defaults, two indicators excepted. */
  private static MethodSpec individual(Matcher name, Map<String, String> row) {
    return switch (row.get("iCode")) {
      case "LPI" -> Methods.zScore(10, 2);
      case "CO2" -> Methods.none();
      default -> Methods.minMax(0, 100);
    };
  }

  private static final Conformance FILES = Conformance.of("normalise", "iMeta_parameters");

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(file -> assertThat(differences(file + ".csv")).isEmpty());
  }

  @AfterAll
  static void tell() {
    FILES.tell();
  }

  /** Where less is better COINr's fractions are of turned values, infinite where one is 0. */
  @ParameterizedTest
  @ValueSource(strings = {"raw", "treated"})
  void fractionOfMaximum_refusesWhatCoinrTurnsAround(String input) {
    Index index = index(row -> Methods.fractionOfMaximum(), false);
    assertThatThrownBy(() -> Scorer.of(index).table(Step.NORMALISED, data(input, index)))
        .isInstanceOf(ScoringException.class)
        .hasMessageContaining("fraction-of-maximum needs an indicator of which more is better");
  }

  /** A file name that nobody can read must not pass for a file that agrees. */
  @Test
  void unknownName_isADifference() {
    assertThat(differences("raw_novel_1.csv")).containsExactly("raw_novel_1.csv has no reading");
    assertThat(differences("minmax_0_1.csv")).containsExactly("minmax_0_1.csv has no reading");
  }

  private static List<String> differences(String file) {
    Matcher name = NAME.matcher(file);
    if (name.matches()) {
      for (Map.Entry<Pattern, Reading> reading : READINGS.entrySet()) {
        Matcher method = reading.getKey().matcher(name.group(2));
        if (method.matches()) {
          Index index =
              index(
                  row -> reading.getValue().of(method, row),
                  name.group(2).equals(ONLY_MORE_IS_BETTER));
          return differences(file, index, data(name.group(1), index));
        }
      }
    }
    return List.of(file + " has no reading");
  }

  private static List<String> differences(String file, Index index, IndicatorTable data) {
    IndicatorTable found = Scorer.of(index).table(Step.NORMALISED, data);
    IndicatorTable expected = CoinrTables.table(FOLDER + file, found.columns());
    assertThat(found.rows()).isEqualTo(expected.rows());
    List<String> differences = new ArrayList<>();
    for (String column : found.columns()) {
      for (int row = 0; row < expected.rows(); row++) {
        String unit = expected.unit(row);
        double is = found.column(column).get(found.row(unit));
        double should = expected.column(column).get(row);
        if (!agree(is, should, file.contains("rank_") || file.contains("borda_"))) {
          differences.add(file + ": " + column + " of " + unit + " " + is + " not " + should);
        }
      }
    }
    return differences;
  }

  private static boolean agree(double found, double expected, boolean exactly) {
    if (Double.isNaN(expected) || exactly) {
      return Double.valueOf(found).equals(expected);
    }
    return Math.abs(found - expected) <= TOLERANCE * Math.abs(expected);
  }

  private static IndicatorTable data(String input, Index index) {
    String file = input.equals("raw") ? "build/01_raw.csv" : "build/05_treated.csv";
    return CoinrTables.table(file, index.columns());
  }

  private static Index index(
      Function<Map<String, String>, MethodSpec> normalisation, boolean onlyMoreIsBetter) {
    Index.Builder index = Index.builder("asem");
    Node root = Node.of("Index", Methods.sum());
    for (Map<String, String> row : CoinrTables.rows(FOLDER + PARAMETERS)) {
      if (!onlyMoreIsBetter || direction(row) == Direction.HIGHER_IS_BETTER) {
        String code = row.get("iCode");
        index.indicator(
            Indicator.of(code, direction(row)).withNormalisation(normalisation.apply(row)));
        root = root.child(code);
      }
    }
    return index.root(root).build();
  }

  private static Direction direction(Map<String, String> row) {
    return row.get("Direction").equals("1")
        ? Direction.HIGHER_IS_BETTER
        : Direction.LOWER_IS_BETTER;
  }

  private static double number(Matcher name, int group) {
    return Double.parseDouble(name.group(group));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
