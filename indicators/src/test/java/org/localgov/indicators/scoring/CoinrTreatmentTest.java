package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Passes;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.golden.GoldenCsv;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.FittedTreatment;
import org.localgov.indicators.spi.MethodRegistry;
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
  private static final String FOLDER = "treat/";
  private static final String INPUT = "build/03_imputed.csv";
  private static final Set<String> OTHERS =
      Set.of("skew_kurt.csv", "winsorised_points_imputed.csv", "extra_not_coinr_boxcox_mle.csv");
  private static final String METHOD =
      "(log_CT_plus|log_CT_orig|log_CT|boxcox(?:_lambda)?-?[.\\d]+)";
  private static final Pattern TRANSFORMED = Pattern.compile("transform_" + METHOD);
  private static final Pattern POINTS = Pattern.compile("winmax(\\d+)");
  private static final Pattern SECOND = Pattern.compile(METHOD);
  private static final Pattern SKEWNESS = Pattern.compile("skew(?:ness|_thresh)?_?([.\\d]+)");
  private static final Pattern KURTOSIS = Pattern.compile("kurt(?:osis|_thresh)?_?([.\\d]+)");
  private static final Pattern COMBINED = Pattern.compile("combined?(?:_treat)?");

  @TestFactory
  Stream<DynamicTest> everyTable_agrees() {
    return GoldenCsv.files("coinr/" + FOLDER).stream()
        .filter(file -> !OTHERS.contains(file) && !file.endsWith("_details.csv"))
        .map(file -> DynamicTest.dynamicTest(file, () -> table(file)));
  }

  private static void table(String file) {
    Index index = index(reading(file.replace(".csv", "")));
    IndicatorTable data = CoinrTables.table(INPUT, index.columns());
    IndicatorTable found = Scorer.of(index).table(Step.TREATED, data);
    IndicatorTable expected = CoinrTables.table(FOLDER + file, index.columns());
    int cells = 0;
    for (String column : found.columns()) {
      for (int row = 0; row < found.rows(); row++) {
        double value = expected.column(column).get(expected.row(found.unit(row)));
        String what = column + " of " + found.unit(row);
        assertClose(found.column(column).get(row), value, what);
        cells++;
      }
    }
    System.out.println("treated as COINr: " + file + ", " + cells + " cells");
  }

  /**
   * What was checked, how many points were winsorised, and what became of skewness and kurtosis.
   */
  @TestFactory
  Stream<DynamicTest> everyCheck_agrees() {
    return GoldenCsv.files("coinr/" + FOLDER).stream()
        .filter(file -> file.endsWith("_details.csv"))
        .map(file -> DynamicTest.dynamicTest(file, () -> details(file)));
  }

  private static void details(String file) {
    Treatment treatment = reading(file.replace("_details.csv", ""));
    Index index = index(treatment);
    IndicatorTable data = CoinrTables.table(INPUT, index.columns());
    for (Map<String, String> row : CoinrTables.rows(FOLDER + file)) {
      Sample sample = Sample.of(row.get("iCode"), data.column(row.get("iCode")), 1);
      List<OutlierCheck> checks = OutlierFit.of(calls(treatment), sample).checks();
      for (int step = 0; step < 3; step++) {
        String column = "check_SkewKurt" + step + ".";
        String what = row.get("iCode") + ", check " + step;
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
        assertThat(winsorised(treatment.first().orElseThrow(), treatment, sample).numbers())
            .containsEntry("points", GoldenCsv.number(row, "winsorise.nwin"));
      }
    }
  }

  private static TreatmentCalls calls(Treatment treatment) {
    MethodRegistry registry = MethodRegistry.standard();
    return new TreatmentCalls(
        treatment,
        treatment
            .first()
            .map(spec -> new Call<>(registry.treatment(spec.method()), spec.parameters())),
        treatment
            .second()
            .map(spec -> new Call<>(registry.treatment(spec.method()), spec.parameters())));
  }

  private static FittedTreatment winsorised(MethodSpec spec, Treatment treatment, Sample sample) {
    return MethodRegistry.standard()
        .treatment(spec.method())
        .fit(sample, spec.parameters(), treatment.passes(), treatment.force());
  }

  @Test
  void skewnessAndKurtosis_agree() {
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
  @Test
  void winsorisedPoints_agreeExactly() {
    List<Map<String, String>> rows = CoinrTables.rows(FOLDER + "winsorised_points_imputed.csv");
    Set<String> counts = new TreeSet<>(rows.stream().map(row -> row.get("winmax")).toList());
    assertThat(counts).contains("1", "2", "5", "10");
    for (String count : counts) {
      Treatment treatment =
          Treatment.builder().first(Methods.winsorise(Integer.parseInt(count))).build();
      Index index = index(treatment);
      IndicatorTable data = CoinrTables.table(INPUT, index.columns());
      Set<String> touched = new LinkedHashSet<>();
      for (String id : index.columns()) {
        Sample sample = Sample.of(id, data.column(id), 1);
        FittedTreatment fit = OutlierFit.of(calls(treatment), sample).treatment();
        Optional<Map<String, String>> row =
            rows.stream()
                .filter(one -> one.get("winmax").equals(count) && one.get("iCode").equals(id))
                .findFirst();
        if (row.isPresent()) {
          touched.add(id);
          assertPoints(row.get(), data, fit);
        } else {
          assertThat(units(data, id, fit, "")).as(id).hasSize(data.rows());
        }
      }
      assertThat(touched).as("winmax " + count).isNotEmpty();
    }
  }

  private static void assertPoints(
      Map<String, String> row, IndicatorTable data, FittedTreatment fit) {
    String id = row.get("iCode");
    assertThat(units(data, id, fit, "winsorised high")).as(id).isEqualTo(list(row.get("hi")));
    assertThat(units(data, id, fit, "winsorised low")).as(id).isEqualTo(list(row.get("lo")));
    assertThat(fit.numbers()).containsEntry("points", GoldenCsv.number(row, "nwin"));
    double[] treated = treated(data, id, fit);
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

  private static Set<String> units(
      IndicatorTable data, String id, FittedTreatment fit, String effect) {
    Set<String> units = new TreeSet<>();
    for (int row = 0; row < data.rows(); row++) {
      if (fit.effect(data.column(id).get(row)).equals(effect)) {
        units.add(data.unit(row));
      }
    }
    return units;
  }

  private static double[] treated(IndicatorTable data, String id, FittedTreatment fit) {
    return IntStream.range(0, data.rows())
        .mapToDouble(row -> fit.apply(data.column(id).get(row)))
        .toArray();
  }

  /** R's optimize() on the same likelihood; it never reaches a bound, we do. */
  @Test
  void boxCox_findsThePowerThatAnotherSearchFinds() {
    Index index = index(Treatment.none());
    IndicatorTable data = CoinrTables.table(INPUT, index.columns());
    for (Map<String, String> row : CoinrTables.rows(FOLDER + "extra_not_coinr_boxcox_mle.csv")) {
      String id = row.get("iCode");
      Sample sample = Sample.of(id, data.column(id), 1);
      FittedTreatment fit = winsorised(Methods.boxCox(), Treatment.none(), sample);
      double lambda = fit.numbers().getOrDefault("lambda", Double.NaN);
      assertThat(lambda).as(id).isCloseTo(GoldenCsv.number(row, "lambda_mle"), within(2e-6));
      double expected = GoldenCsv.number(row, "loglik");
      assertThat(likelihood(sample, lambda))
          .as(id)
          .isGreaterThanOrEqualTo(expected - 1e-9 * Math.abs(expected));
    }
  }

  /** Returns (lambda - 1) Σ log(y) - n/2 log(variance), straight from the definition. */
  private static double likelihood(Sample sample, double lambda) {
    double[] y =
        Arrays.stream(sample.values()).map(value -> value - sample.minimum() + 1).toArray();
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
