package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Every table that COINr imputed: what was done is read from the file's name, so that another
 * member of the family would be tried too; one whose name has no reading here is skipped, and says
 * so.
 */
class CoinrImputationTest {
  private static final double TOLERANCE = 1e-12;
  private static final String FOLDER = "impute/";
  private static final String INPUT = "panel_input.csv";
  private static final Map<Pattern, Function<MatchResult, MethodSpec>> READINGS = readings();

  private static Map<Pattern, Function<MatchResult, MethodSpec>> readings() {
    Map<Pattern, Function<MatchResult, MethodSpec>> readings = new LinkedHashMap<>();
    readings.put(Pattern.compile("(mean|median)"), name -> MethodSpec.of(name.group(1)));
    readings.put(
        Pattern.compile("(mean|median)_grp_(\\w+)"),
        name -> MethodSpec.of("group-" + name.group(1), "group", name.group(2)));
    readings.put(
        Pattern.compile("row_(mean|median)_(all|within_pillar|within_subindex)_minmax_first"),
        name -> MethodSpec.of("row-" + name.group(1), "within", within(name.group(2))));
    readings.put(
        Pattern.compile("panel_latest_max(all|\\d+)"),
        name ->
            name.group(1).equals("all")
                ? Methods.latest()
                : Methods.latest(Integer.parseInt(name.group(1))));
    readings.put(Pattern.compile("panel_constant"), name -> Methods.constantCarry());
    readings.put(
        Pattern.compile("panel_(linear(?:-constant)?)"), name -> MethodSpec.of(name.group(1)));
    return readings;
  }

  private static Object within(String text) {
    return switch (text) {
      case "all" -> "all";
      case "within_pillar" -> "parent";
      default -> Parameters.of("level", 2);
    };
  }

  @TestFactory
  Stream<DynamicTest> everyTable_agrees() {
    return GoldenCsv.files("coinr/" + FOLDER).stream()
        .filter(file -> !file.equals(INPUT) && !file.endsWith("_source_time.csv"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      MethodSpec spec = reading(file.replace(".csv", ""));
                      int cells = file.startsWith("panel") ? panel(spec, file) : table(spec, file);
                      System.out.println("imputed as COINr: " + file + ", " + cells + " cells");
                    }));
  }

  private static MethodSpec reading(String name) {
    return READINGS.entrySet().stream()
        .flatMap(
            reading -> {
              Matcher matcher = reading.getKey().matcher(name);
              return matcher.matches()
                  ? Stream.of(reading.getValue().apply(matcher.toMatchResult()))
                  : Stream.empty();
            })
        .findFirst()
        .orElseGet(() -> abort("no reading of " + name));
  }

  private static int table(MethodSpec spec, String file) {
    Index index = CoinrIndex.builder().impute(spec).build();
    IndicatorTable data = CoinrIndex.grouped("build/02_denominated.csv", index.columns());
    IndicatorTable expected = CoinrTables.table(FOLDER + file, index.columns());
    return compare(Scorer.of(index).table(Step.IMPUTED, data), expected);
  }

  private static int panel(MethodSpec spec, String file) {
    IndicatorTable data = CoinrIndex.panel(FOLDER + INPUT);
    Index index = CoinrIndex.flat(data.columns()).impute(spec).build();
    IndicatorTable expected = CoinrIndex.panel(FOLDER + file);
    return compare(Scorer.of(index).table(Step.IMPUTED, data), expected);
  }

  private static int compare(IndicatorTable found, IndicatorTable expected) {
    int cells = 0;
    assertThat(found.rows()).isEqualTo(expected.rows());
    for (String column : found.columns()) {
      for (int row = 0; row < found.rows(); row++) {
        ReferencePeriod period = found.period(row).orElse(null);
        int other = expected.row(found.unit(row), period).orElseThrow();
        double value = expected.column(column).get(other);
        String what = column + " of " + found.unit(row) + " " + found.period(row);
        if (Double.isNaN(value)) {
          assertThat(found.column(column).get(row)).as(what).isNaN();
        } else {
          assertThat(Math.abs(found.column(column).get(row) - value))
              .as(what)
              .isLessThanOrEqualTo(TOLERANCE * Math.abs(value));
        }
        cells++;
      }
    }
    return cells;
  }

  /** Where a value was carried from is told by the year in its explanation. */
  @Test
  void latest_namesTheYearsThatCoinrNames() {
    IndicatorTable data = CoinrIndex.panel(FOLDER + INPUT);
    for (String limit : List.of("all", "1", "2")) {
      String file = FOLDER + "panel_latest_max" + limit + "_source_time.csv";
      if (!GoldenCsv.files("coinr/" + FOLDER).contains(file.substring(FOLDER.length()))) {
        continue;
      }
      Index index =
          CoinrIndex.flat(data.columns()).impute(reading("panel_latest_max" + limit)).build();
      Scores scores = Scorer.of(index).score(data);
      for (Map<String, String> row : CoinrTables.rows(file)) {
        int at = data.row(row.get("uCode"), ReferencePeriod.parse(row.get("Time"))).orElseThrow();
        for (String id : data.columns()) {
          LeafElement leaf = (LeafElement) scores.scorer().plan().element(id);
          Optional<String> how = scores.inputs().imputed(leaf, at);
          boolean moved = !row.get(id).isEmpty() && !row.get(id).equals(row.get("Time"));
          assertThat(how)
              .as(id + " of " + row.get("uCode") + " " + row.get("Time"))
              .isEqualTo(moved ? Optional.of("from " + row.get(id)) : Optional.empty());
        }
      }
    }
  }
}
