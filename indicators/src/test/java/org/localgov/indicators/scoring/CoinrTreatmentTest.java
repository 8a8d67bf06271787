package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.golden.Conformance;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Moments;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Every table that COINr treated for outliers: what was done is read from the file's name, so that
 * another member of the family would be tried too; one whose name has no reading here is skipped,
 * and says so.
 */
class CoinrTreatmentTest {
  private static final double TOLERANCE = 1e-12;

  private static int cells;

  private static final String FOLDER = "treat/";
  private static final String INPUT = "build/03_imputed.csv";
  private static final String DETAILS = "_details";
  private static final String METHOD =
      "(log_CT_plus|log_CT_orig|log_CT|boxcox(?:_lambda)?-?[.\\d]+)";
  private static final Pattern TRANSFORMED = Pattern.compile("transform_" + METHOD);
  private static final Pattern POINTS = Pattern.compile("winmax(\\d+)");
  private static final Pattern SECOND = Pattern.compile(METHOD);
  private static final Pattern SKEWNESS = Pattern.compile("skew(?:ness|_thresh)?_?([.\\d]+)");
  private static final Pattern KURTOSIS = Pattern.compile("kurt(?:osis|_thresh)?_?([.\\d]+)");
  private static final Pattern COMBINED = Pattern.compile("combined?(?:_treat)?");

  private static final Conformance FILES = Conformance.of("treat");

  @TestFactory
  Stream<DynamicTest> everyFile_agrees() {
    return FILES.each(CoinrTreatmentTest::compare);
  }

  @AfterAll
  static void tell() {
    FILES.tell();
    System.out.println("treat: " + cells + " cells agree to " + TOLERANCE);
  }

  private static void compare(String file) {
    switch (file) {
      case "skew_kurt" -> skewnessAndKurtosis();
      case "winsorised_points_imputed" -> winsorisedPoints();
      case "extra_not_coinr_boxcox_mle" -> powers();
      default -> {
        if (file.endsWith(DETAILS)) {
          details(file, reading(file.replace(DETAILS, "")));
        } else {
          table(file, reading(file));
        }
      }
    }
  }

  private static void table(String file, Treatment treatment) {
    Index index = index(treatment);
    IndicatorTable data = CoinrTables.table(INPUT, index.columns());
    IndicatorTable found = Scorer.of(index).table(Step.TREATED, data);
    IndicatorTable expected = CoinrTables.table(FOLDER + file + ".csv", index.columns());
    for (String column : found.columns()) {
      for (int row = 0; row < found.rows(); row++) {
        double value = expected.column(column).get(expected.row(found.unit(row)));
        assertClose(found.column(column).get(row), value, column + " of " + found.unit(row));
        cells++;
      }
    }
  }

  /**
   * What was checked, how many points were winsorised, and what became of skewness and kurtosis.
   */
  private static void details(String file, Treatment treatment) {
    Scores scores = scores(treatment);
    Scores winsorised =
        scores(Treatment.builder().from(treatment).second(Optional.empty()).build());
    for (Map<String, String> row : CoinrTables.rows(FOLDER + file + ".csv")) {
      String id = row.get("iCode");
      List<OutlierCheck> checks = scores.outlierChecks().getOrDefault(id, List.of());
      for (int step = 0; step < 3; step++) {
        String column = "check_SkewKurt" + step + ".";
        String what = id + ", check " + step;
        String pass = row.getOrDefault(column + "Pass", "");
        assertThat(checks.size() > step).as(what).isEqualTo(!pass.isEmpty());
        if (!pass.isEmpty()) {
          OutlierCheck check = checks.get(step);
          assertThat(check.passes()).as(what).isEqualTo(pass.equals("TRUE"));
          assertClose(check.skewness(), GoldenCsv.number(row, column + "Skew"), what);
          assertClose(check.kurtosis(), GoldenCsv.number(row, column + "Kurt"), what);
        }
      }
      if (checks.size() > 1) {
        assertThat(winsorised.fitted().get(id))
            .containsEntry("treatment.points", GoldenCsv.number(row, "winsorise.nwin"));
      }
    }
  }

  private static Scores scores(Treatment treatment) {
    Index index = index(treatment);
    return Scorer.of(index).score(CoinrTables.table(INPUT, index.columns()));
  }

  private static void skewnessAndKurtosis() {
    Map<String, String> tables =
        Map.of(
            "Raw", "build/01_raw.csv",
            "Denominated", "build/02_denominated.csv",
            "Imputed", "build/03_imputed.csv",
            "Screened", "build/04_screened.csv",
            "Treated", "build/05_treated.csv",
            "Normalised", "build/06_normalised.csv");
    Set<String> seen = new LinkedHashSet<>();
    for (Map<String, String> row : CoinrTables.rows(FOLDER + "skew_kurt.csv")) {
      seen.add(row.get("dset"));
      IndicatorTable table =
          CoinrTables.table(tables.get(row.get("dset")), List.of(row.get("iCode")));
      Sample sample = Sample.of(row.get("iCode"), table.column(row.get("iCode")), 1);
      String what = row.get("iCode") + ", " + row.get("dset");
      assertClose(sample.skewness(), GoldenCsv.number(row, "skew"), what);
      assertClose(sample.kurtosis(), GoldenCsv.number(row, "kurt"), what);
      assertThat(Passes.STANDARD.test(sample.skewness(), sample.kurtosis()))
          .as(what)
          .isEqualTo(row.get("pass").equals("TRUE"));
      assertThat(Moments.of(sample.values()))
          .isEqualTo(new Moments(sample.skewness(), sample.kurtosis()));
    }
    assertThat(seen).contains("Raw", "Denominated", "Imputed", "Treated");
  }

  /** Which units were moved at which end, exactly, and to which value. */
  private static void winsorisedPoints() {
    List<Map<String, String>> rows = CoinrTables.rows(FOLDER + "winsorised_points_imputed.csv");
    Set<String> counts = new TreeSet<>(rows.stream().map(row -> row.get("winmax")).toList());
    assertThat(counts).contains("1", "2", "5", "10");
    for (String count : counts) {
      Treatment treatment =
          Treatment.builder().first(Methods.winsorise(Integer.parseInt(count))).build();
      Scores scores = scores(treatment);
      IndicatorTable after = Scorer.of(scores.index()).table(Step.TREATED, scores.data());
      Map<String, Map<String, String>> touched = new LinkedHashMap<>();
      rows.stream()
          .filter(row -> row.get("winmax").equals(count))
          .forEach(row -> touched.put(row.get("iCode"), row));
      assertThat(touched).as("winmax " + count).isNotEmpty();
      for (String id : after.columns()) {
        if (touched.containsKey(id)) {
          assertPoints(touched.get(id), scores, after);
        } else {
          assertThat(after.column(id)).as(id).isEqualTo(scores.data().column(id));
        }
      }
    }
  }

  private static void assertPoints(Map<String, String> row, Scores scores, IndicatorTable after) {
    String id = row.get("iCode");
    IndicatorTable before = scores.data();
    assertThat(units(before, after, id, -1)).as(id).isEqualTo(list(row.get("hi")));
    assertThat(units(before, after, id, 1)).as(id).isEqualTo(list(row.get("lo")));
    assertThat(scores.fitted().get(id))
        .containsEntry("treatment.points", GoldenCsv.number(row, "nwin"));
    double[] treated = after.column(id).toArray();
    assertThat(Arrays.stream(treated).max().orElseThrow())
        .isEqualTo(GoldenCsv.number(row, "new_max"));
    assertThat(Arrays.stream(treated).min().orElseThrow())
        .isEqualTo(GoldenCsv.number(row, "new_min"));
    Moments moments = Moments.of(treated);
    assertClose(moments.skewness(), GoldenCsv.number(row, "skew"), id);
    assertClose(moments.kurtosis(), GoldenCsv.number(row, "kurt"), id);
  }

  private static Set<String> list(String units) {
    return units.isEmpty() ? Set.of() : new TreeSet<>(List.of(units.split(";")));
  }

  /** Returns the units whose value went down, or up. */
  private static Set<String> units(
      IndicatorTable before, IndicatorTable after, String id, int sign) {
    Set<String> units = new TreeSet<>();
    for (int row = 0; row < before.rows(); row++) {
      if (sign * after.column(id).get(row) > sign * before.column(id).get(row)) {
        units.add(before.unit(row));
      }
    }
    return units;
  }

  /** R's optimize() on the same likelihood; it never reaches a bound, we do. */
  private static void powers() {
    Scores scores = scores(Treatment.builder().first(Methods.boxCox()).force(true).build());
    for (Map<String, String> row : CoinrTables.rows(FOLDER + "extra_not_coinr_boxcox_mle.csv")) {
      String id = row.get("iCode");
      double lambda = scores.fitted().get(id).getOrDefault("treatment.lambda", Double.NaN);
      assertThat(lambda).as(id).isCloseTo(GoldenCsv.number(row, "lambda_mle"), within(2e-6));
      double expected = GoldenCsv.number(row, "loglik");
      assertThat(likelihood(scores.data().column(id).toArray(), lambda))
          .as(id)
          .isGreaterThanOrEqualTo(expected - 1e-9 * Math.abs(expected));
    }
  }

  /** Returns (lambda - 1) Σ log(y) - n/2 log(variance), straight from the definition. */
  private static double likelihood(double[] values, double lambda) {
    double minimum = Arrays.stream(values).min().orElseThrow();
    double[] y = Arrays.stream(values).map(value -> value - minimum + 1).toArray();
    double[] z =
        Arrays.stream(y)
            .map(one -> lambda == 0 ? Math.log(one) : (Math.pow(one, lambda) - 1) / lambda)
            .toArray();
    double mean = Arrays.stream(z).average().orElseThrow();
    double variance =
        Arrays.stream(z).map(one -> (one - mean) * (one - mean)).average().orElseThrow();
    return (lambda - 1) * Arrays.stream(y).map(Math::log).sum()
        - y.length / 2.0 * Math.log(variance);
  }

  private static Index index(Treatment treatment) {
    return CoinrIndex.builder().treat(treatment).build();
  }

  private static Treatment reading(String name) {
    Matcher transformed = TRANSFORMED.matcher(name);
    if (transformed.matches()) {
      return Treatment.builder().first(method(transformed.group(1))).force(true).build();
    }
    Matcher rest = POINTS.matcher(name);
    assumeTrue(rest.find(), "no reading of " + name);
    Treatment.Builder treatment =
        Treatment.builder().first(Methods.winsorise(Integer.parseInt(rest.group(1))));
    rest = SECOND.matcher(rest.replaceFirst(""));
    if (rest.find()) {
      treatment.second(method(rest.group(1)));
    }
    rest = COMBINED.matcher(rest.replaceFirst(""));
    treatment.combine(rest.find());
    rest = SKEWNESS.matcher(rest.replaceFirst(""));
    double skewness = rest.find() ? Double.parseDouble(rest.group(1)) : Passes.STANDARD.skewness();
    rest = KURTOSIS.matcher(rest.replaceFirst(""));
    double kurtosis = rest.find() ? Double.parseDouble(rest.group(1)) : Passes.STANDARD.kurtosis();
    String left = rest.replaceFirst("").replaceAll("then|and|_", "");
    assumeTrue(left.isEmpty(), "no reading of " + left + " in " + name);
    return treatment.passes(new Passes(skewness, kurtosis)).build();
  }

  private static MethodSpec method(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "log_ct" -> Methods.log();
      case "log_ct_plus" -> Methods.logSigned();
      case "log_ct_orig" -> Methods.logShifted();
      default -> Methods.boxCox(Double.parseDouble(name.replaceAll("boxcox(_lambda)?", "")));
    };
  }

  @Test
  void reading_ofTheFamilyOfNames() {
    assertThat(reading("winmax5_then_log_CT")).hasToString("winsorise {maximumPoints=5}, then log");
    assertThat(reading("winmax2_then_log_CT_plus_combine"))
        .hasToString("winsorise {maximumPoints=2}, then log-signed of the result");
    assertThat(reading("transform_boxcox_lambda-1")).hasToString("box-cox {lambda=-1}, forced");
    Treatment strict = reading("winmax5_skew1_kurt2_then_boxcox0");
    assertThat(strict.passes()).isEqualTo(new Passes(1, 2));
    assertThat(strict).hasToString("winsorise {maximumPoints=5}, then box-cox {lambda=0}");
  }

  private static void assertClose(double found, double expected, String what) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(what).isNaN();
    } else {
      assertThat(Math.abs(found - expected))
          .as(what + ": " + found + " and " + expected)
          .isLessThanOrEqualTo(TOLERANCE * Math.abs(expected));
    }
  }
}
