package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.golden.Conformance;
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
  private static final String SOURCE = "_source_time";

  private static int cells;

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

  private static final Conformance FILES = Conformance.of("impute", "panel_input");

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(CoinrImputationTest::compare);
  }

  @AfterAll
  static void tell() {
    FILES.tell();
    System.out.println("impute: " + cells + " cells agree to " + TOLERANCE);
  }

  private static void compare(String file) {
    if (file.endsWith(SOURCE)) {
      sources(file, reading(file.replace(SOURCE, "")));
    } else if (file.startsWith("panel")) {
      panel(file, reading(file));
    } else {
      table(file, reading(file));
    }
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

  private static void table(String file, MethodSpec spec) {
    Index index = CoinrIndex.builder().impute(spec).build();
    IndicatorTable data = CoinrIndex.grouped("build/02_denominated.csv", index.columns());
    IndicatorTable expected = CoinrTables.table(FOLDER + file + ".csv", index.columns());
    assertSame(Scorer.of(index).table(Step.IMPUTED, data), expected);
  }

  private static void panel(String file, MethodSpec spec) {
    IndicatorTable data = CoinrIndex.panel(FOLDER + INPUT);
    Index index = CoinrIndex.flat(data.columns()).impute(spec).build();
    IndicatorTable expected = CoinrIndex.panel(FOLDER + file + ".csv");
    assertSame(Scorer.of(index).table(Step.IMPUTED, data), expected);
  }

  private static void assertSame(IndicatorTable found, IndicatorTable expected) {
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
  }

  /** Where a value was carried from is told by the year in its explanation. */
  private static void sources(String file, MethodSpec spec) {
    IndicatorTable data = CoinrIndex.panel(FOLDER + INPUT);
    Scores scores = Scorer.of(CoinrIndex.flat(data.columns()).impute(spec).build()).score(data);
    for (Map<String, String> row : CoinrTables.rows(FOLDER + file + ".csv")) {
      ReferencePeriod period = ReferencePeriod.parse(row.get("Time"));
      for (Explanation leaf : scores.card(row.get("uCode"), period).explain().parts()) {
        String year = row.get(leaf.id());
        boolean moved = !year.isEmpty() && !year.equals(row.get("Time"));
        assertThat(
                leaf.notes().stream()
                    .filter(note -> note.startsWith("imputed "))
                    .map(note -> note.substring(note.indexOf(": from ") + ": from ".length()))
                    .toList())
            .as(leaf.id() + " of " + row.get("uCode") + " " + period)
            .isEqualTo(moved ? List.of(year) : List.of());
        cells++;
      }
    }
  }
}
