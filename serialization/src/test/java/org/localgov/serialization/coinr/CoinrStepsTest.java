package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.localgov.serialization.coinr.GoldenTables.assertSame;
import static org.localgov.serialization.coinr.GoldenTables.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.comparison.Trend;
import org.localgov.indicators.comparison.Trends;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Step;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Screening, denominators and panels of COINr: what was done is read from the file's name, so that
 * another member of a family would be tried too; one whose name has no reading here is skipped, and
 * says so.
 */
class CoinrStepsTest {
  private static final Pattern SCREENED =
      Pattern.compile(
          "raw_by(NA|zeros|NAandzeros)_dat([\\d.]+?)(?:_nonzero([\\d.]+?))?(?:_force(_.*))?");
  private static final Pattern FORCED = Pattern.compile("_([A-Z]+(?:_[A-Z]+)*)_(in|out)");
  private static final Pattern DIVIDED =
      Pattern.compile("([a-z0-9]+)_(area|energy|gdp|pop)[a-z]*(?:_scale(\\d+))?(?:_|$)");
  private static final Pattern PANEL = Pattern.compile("(global|per_year)_(?:[a-z]+_)?([a-z]+)");
  private static final Pattern TREND =
      Pattern.compile(
          "trend_(CAGR|prc_change)_raw(_interp[a-z_]*)?(_direction_adjusted)?(?:_latest(\\d+))?");
  private static final Conformance SCREENS = Conformance.of("screen");
  private static final Conformance DENOMINATIONS = Conformance.of("denominate");
  private static final Conformance PANELS = Conformance.of("panel");

  @TestFactory
  Stream<DynamicTest> everyScreening_agrees() {
    return SCREENS.each(CoinrStepsTest::screened);
  }

  @TestFactory
  Stream<DynamicTest> everyDenominated_agrees() {
    return DENOMINATIONS.each(CoinrStepsTest::denominated);
  }

  @TestFactory
  Stream<DynamicTest> everyPanel_agrees() {
    return PANELS.each(CoinrStepsTest::panel);
  }

  @AfterAll
  static void tell() {
    List.of(SCREENS, DENOMINATIONS, PANELS).forEach(Conformance::tell);
  }

  private static void screened(String name) {
    Index index = plain().screen(screening(name)).build();
    IndicatorTable data = GoldenTables.inputs("asem_iData.csv").table();
    IndicatorTable left = Scorer.of(index).table(Step.SCREENED, data);
    assertThat(IntStream.range(0, left.rows()).mapToObj(left::unit))
        .containsExactlyInAnyOrderElementsOf(
            rows("screen/" + name + ".csv").stream()
                .filter(row -> row.get("Included").equals("TRUE"))
                .map(row -> row.get("uCode"))
                .toList());
  }

  private static Screening screening(String name) {
    Matcher parts = SCREENED.matcher(name);
    if (!parts.matches()) {
      return abort("no reading of " + name);
    }
    double available = parts.group(1).equals("zeros") ? 0 : Double.parseDouble(parts.group(2));
    double nonZero =
        parts.group(1).equals("NA")
            ? 0
            : Double.parseDouble(Optional.ofNullable(parts.group(3)).orElse("0"));
    Screening.Builder screening = Screening.builder().overall(new Thresholds(available, nonZero));
    String rest = Optional.ofNullable(parts.group(4)).orElse("");
    Matcher forced = FORCED.matcher(rest);
    while (forced.find()) {
      List<String> units = List.of(forced.group(1).split("_"));
      if (forced.group(2).equals("in")) {
        screening.addAllInclude(units);
      } else {
        screening.addAllExclude(units);
      }
    }
    return forced.replaceAll("").isEmpty() ? screening.build() : abort("no reading of " + name);
  }

  private static void denominated(String name) {
    if (!name.startsWith("df_")) {
      abort("no reading of " + name);
    }
    Index plain = plain().build();
    Map<String, Indicator> changed = new LinkedHashMap<>();
    plain.indicators().forEach(one -> changed.put(one.id(), one));
    Matcher parts = DIVIDED.matcher(name.substring("df_".length()));
    List<String> denominators = List.of("Area", "Energy", "GDP", "Population");
    while (parts.find()) {
      Indicator one = changed.get(named(parts.group(1), changed.keySet()));
      double factor = parts.group(3) == null ? 1 : Double.parseDouble(parts.group(3));
      changed.put(
          one.id(),
          one.withDenominator(new Denominator(named(parts.group(2), denominators), factor)));
    }
    if (!parts.replaceAll("").isEmpty()) {
      abort("no reading of " + name);
    }
    Index.Builder index = plain.toBuilder();
    index.indicators(changed.values());
    assertSame(
        Scorer.of(index.build()).table(Step.DENOMINATED, GoldenTables.data()),
        "denominate/" + name + ".csv");
  }

  private static String named(String start, Iterable<String> ids) {
    for (String id : ids) {
      if (id.toLowerCase(Locale.ROOT).startsWith(start)) {
        return id;
      }
    }
    return abort("nothing is called " + start);
  }

  /** COINr says infinite where a value grows from zero; here there is no rate, and a reason. */
  private static void trends(String name, Matcher parts) {
    Trends trends = Trends.of(GoldenTables.inputs("asem_iData_panel.csv").table());
    boolean growth = parts.group(1).equals("CAGR");
    trends = growth ? trends : trends.change(1);
    trends = parts.group(2) == null ? trends : trends.interpolated();
    trends = parts.group(3) == null ? trends : trends.directed(GoldenTables.index());
    int latest = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    for (Map<String, String> row : rows("panel/" + name + ".csv")) {
      String unit = row.get("uCode");
      String id = row.get("iCode");
      Trends used = latest == 0 ? trends : trends.latest(latest);
      String expected = row.get(parts.group(1));
      OptionalDouble found = used.value(unit, id);
      if (expected.isEmpty() || expected.endsWith("Inf") || expected.equals("NaN")) {
        assertThat(found).as(row.toString()).isEmpty();
        assertThat(used.trend(unit, id).reason(used.measure())).isPresent();
      } else {
        assertThat(found.orElseThrow())
            .as(row.toString())
            .isCloseTo(Double.parseDouble(expected), within(1e-12));
      }
      Trend whole = trends.trend(unit, id);
      assertThat(whole.availability())
          .isCloseTo(Double.parseDouble(row.get("Avail")), within(1e-15));
      assertPeriod(whole.first(), row.get("t_first"));
      assertPeriod(whole.last(), row.get("t_latest"));
      if (latest > 0) {
        assertPeriod(used.trend(unit, id).first(), row.get("t_first_use_latest"));
      }
    }
  }

  private static void assertPeriod(Optional<ReferencePeriod> found, String year) {
    assertThat(found.map(ReferencePeriod::toString).orElse("")).isEqualTo(year);
  }

  private static void panel(String name) {
    Matcher trend = TREND.matcher(name);
    if (trend.matches()) {
      trends(name, trend);
      return;
    }
    Matcher parts = PANEL.matcher(name);
    if (!parts.matches()) {
      abort("no reading of " + name);
    }
    boolean global = parts.group(1).equals("global");
    IndicatorTable data = GoldenTables.inputs("asem_iData_panel.csv").table();
    Scorer scorer = Scorer.of(purse(global ? Scope.ALL : Scope.PERIOD));
    String file = "panel/" + name + ".csv";
    switch (parts.group(2)) {
      case "raw" -> assertSame(scorer.table(Step.DENOMINATED, data), file);
      case "screened" -> assertSame(scorer.table(Step.SCREENED, data), file);
      case "treated" -> assertSame(scorer.table(Step.TREATED, data), file);
      case "normalised" -> assertSame(scorer.table(Step.NORMALISED, data), file);
      case "aggregated" -> assertSame(scorer.score(data), file);
      default -> abort("no reading of " + name);
    }
  }

  private static Index purse(Scope scope) {
    return plain()
        .screen(Screening.of(0.9, 0))
        .treat(
            Treatment.builder()
                .first(Methods.winsorise(5))
                .second(Methods.log())
                .scope(Scope.PERIOD)
                .build())
        .normalise(Normalisation.of(Methods.minMax(0, 100)).per(scope))
        .build();
  }

  /** Returns the ASEM index without denominators, and without anything before normalising. */
  private static Index.Builder plain() {
    Index asem = GoldenTables.index();
    Index.Builder index = Index.builder(asem.id());
    for (Indicator one : asem.indicators()) {
      index.indicator(one.id(), one.direction());
    }
    return index.normalise(asem.normalisation().orElseThrow()).root(asem.root());
  }
}
