package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.robustness.Replay;
import org.localgov.indicators.robustness.Robustness;
import org.localgov.indicators.robustness.SensitivityIndices;
import org.localgov.indicators.robustness.UncertainInput;
import org.localgov.indicators.robustness.UncertaintyResult;
import org.localgov.indicators.robustness.UncertaintySpec;

/** COINr's replications run again, from the options it drew. */
class CoinrSensitivityTest {
  private static final String FOLDER = "sensitivity/";
  private static final int SETS = 20;
  private static final int BASE = 20;

  private static UncertaintySpec spec() {
    Object[] sets = new Object[SETS];
    for (int set = 1; set <= SETS; set++) {
      Map<String, Double> weights = new LinkedHashMap<>();
      for (Map<String, String> row : GoldenTables.rows(FOLDER + "noisy_weight_sets.csv")) {
        if (!row.get("iCode").equals("Index")) {
          weights.put(row.get("iCode"), Double.parseDouble(row.get(String.format("set%02d", set))));
        }
      }
      sets[set - 1] = weights;
    }
    return UncertaintySpec.of(
        UncertainInput.options("winmax", "treatment.first.parameters.maximumPoints", 1, 2, 3, 4, 5),
        UncertainInput.options("norm", "normalisation", minMax(1, 100), zScore(10, 2)),
        UncertainInput.options("weight_set", "weights", sets),
        UncertainInput.options("agg", "aggregation", arithmeticMean(), geometricMean()));
  }

  private static Replay replay(List<Map<String, String>> rows) {
    List<List<Integer>> options = new ArrayList<>();
    for (Map<String, String> row : rows) {
      options.add(
          List.of(
              Integer.parseInt(row.get("winmax")) - 1,
              row.get("norm").equals("n_minmax") ? 0 : 1,
              Integer.parseInt(row.get("weight_set")) - 1,
              row.get("agg").equals("a_amean") ? 0 : 1));
    }
    return new Replay(options);
  }

  /** What each file of the folder is compared with. */
  private static final Map<String, Runnable> FILES =
      new TreeMap<>(
          Map.of(
              "noisy_weight_sets", CoinrSensitivityTest::weightSets,
              "ua_N50_parameters_and_target", () -> shifts("ua_N50"),
              "ua_N50_scores", () -> scores("ua_N50"),
              "ua_N50_ranks", () -> ranks("ua_N50", 50),
              "sa_N20_parameters_and_target", CoinrSensitivityTest::sensitivity,
              "sa_N20_scores", () -> scores("sa_N20"),
              "sa_N20_ranks", () -> ranks("sa_N20", 2 * BASE),
              "ishigami_N512_design_and_y", CoinrSensitivityTest::ishigami,
              "ishigami_N512_indices", CoinrSensitivityTest::ishigamiIndices));

  @Test
  void everyFile_isReproduced() {
    List<String> names = GoldenTables.names(FOLDER);
    assertThat(FILES.keySet()).containsAll(names);
    names.forEach(name -> FILES.get(name).run());
    System.out.println("sensitivity: " + names.size() + " of " + names.size() + " files");
  }

  private static List<Map<String, String>> design(String name) {
    return GoldenTables.rows(FOLDER + name + "_parameters_and_target.csv");
  }

  private static double[] numbers(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  /** Runs the first replications of a design again, all of them on two threads. */
  private static UncertaintyResult replayed(String name, int count) {
    UncertaintyResult result =
        Robustness.of(GoldenTables.index(), spec())
            .threads(2)
            .replay(replay(design(name).subList(0, count)), GoldenTables.data());
    assertThat(result.failures()).isEmpty();
    assertThat(result.replications()).isEqualTo(count);
    return result;
  }

  /** The sets are ones, and on levels 2 and 3 ones that vary by up to a quarter. */
  private static void weightSets() {
    for (Object set : spec().inputs().get(2).options()) {
      assertThat(((Map<?, ?>) set).values())
          .hasSize(59)
          .allMatch(weight -> Math.abs((double) weight - 1) <= 0.25);
    }
  }

  private static void shifts(String name) {
    double[] expected = numbers(design(name), "y_mean_abs_rank_shift");
    double[] found = replayed(name, expected.length).rankShifts();
    for (int run = 0; run < expected.length; run++) {
      assertThat(found[run]).isCloseTo(expected[run], within(1e-12));
    }
  }

  private static void scores(String name) {
    int runs = design(name).size();
    UncertaintyResult result = replayed(name, runs);
    for (Map<String, String> row : GoldenTables.rows(FOLDER + name + "_scores.csv")) {
      String unit = row.get("uCode");
      assertClose(result.nominal().score(unit, result.nominal().root()), row.get("Nominal"));
      for (int run = 0; run < runs; run++) {
        assertClose(
            result.scores(run)[result.nominal().data().row(unit)], row.get("r_" + (run + 1)));
      }
    }
  }

  private static void assertClose(double found, String expected) {
    double number = Double.parseDouble(expected);
    assertThat(found).isCloseTo(number, within(1e-12 * Math.abs(number)));
  }

  /**
   * Ranks of every replication; mean, median and quantiles of those of the first, which of a
   * sensitivity analysis are A and B.
   */
  private static void ranks(String name, int first) {
    int runs = design(name).size();
    UncertaintyResult result = replayed(name, runs);
    UncertaintyResult statistics = replayed(name, first);
    for (Map<String, String> row : GoldenTables.rows(FOLDER + name + "_ranks.csv")) {
      String unit = row.get("uCode");
      int at = result.nominal().data().row(unit);
      assertThat(result.nominal().rank(unit, result.nominal().root()))
          .isEqualTo(Integer.parseInt(row.get("Nominal")));
      double[] ranks = new double[first];
      for (int run = 0; run < runs; run++) {
        int expected = Integer.parseInt(row.get("r_" + (run + 1)));
        assertThat(result.ranks(run)[at]).isEqualTo(expected);
        if (run < first) {
          ranks[run] = expected;
        }
      }
      Arrays.sort(ranks);
      assertThat(statistics.rankMean(at))
          .isCloseTo(Arrays.stream(ranks).sum() / first, within(1e-12));
      assertThat(statistics.rankMedian(at)).isCloseTo(typeSeven(ranks, 0.5), within(1e-12));
      assertThat(statistics.rankInterval(unit).get(0))
          .isCloseTo(typeSeven(ranks, 0.05), within(1e-12));
      assertThat(statistics.rankInterval(unit).get(1))
          .isCloseTo(typeSeven(ranks, 0.95), within(1e-12));
    }
  }

  /** R's default: (n - 1) p places above the lowest. */
  private static double typeSeven(double[] sorted, double p) {
    double place = (sorted.length - 1) * p;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Outputs as replayed, and their indices beside the two formulas written out. */
  private static void sensitivity() {
    shifts("sa_N20");
    double[] y = numbers(design("sa_N20"), "y_mean_abs_rank_shift");
    SensitivityIndices indices =
        Robustness.of(GoldenTables.index(), spec())
            .sensitivity(replay(design("sa_N20")), GoldenTables.data())
            .rankShift();
    double mean = Arrays.stream(y, 0, 2 * BASE).sum() / (2 * BASE);
    double variance = 0;
    for (int i = 0; i < 2 * BASE; i++) {
      variance += (y[i] - mean) * (y[i] - mean) / (2 * BASE - 1);
    }
    assertThat(indices.variance()).isCloseTo(variance, within(1e-12));
    for (int input = 0; input < 4; input++) {
      double first = 0;
      double total = 0;
      for (int j = 0; j < BASE; j++) {
        double mixed = y[BASE * (2 + input) + j];
        first += y[BASE + j] * (mixed - y[j]) / BASE;
        total += (y[j] - mixed) * (y[j] - mixed) / (2 * BASE);
      }
      String id = spec().ids().get(input);
      assertThat(indices.first(id)).isCloseTo(first / variance, within(1e-12));
      assertThat(indices.total(id)).isCloseTo(total / variance, within(1e-12));
    }
  }

  /** sin x1 + a sin² x2 + b x3⁴ sin x1 of the listed design, numbers of 0..1 put on -π..π. */
  private static void ishigami() {
    for (Map<String, String> row : GoldenTables.rows(FOLDER + "ishigami_N512_design_and_y.csv")) {
      double x1 = Math.PI * (2 * Double.parseDouble(row.get("u1")) - 1);
      double x2 = Math.PI * (2 * Double.parseDouble(row.get("u2")) - 1);
      double x3 = Math.PI * (2 * Double.parseDouble(row.get("u3")) - 1);
      double y =
          Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
      assertThat(y).isCloseTo(Double.parseDouble(row.get("y")), within(1e-12));
    }
  }

  private static void ishigamiIndices() {
    double[] y = numbers(GoldenTables.rows(FOLDER + "ishigami_N512_design_and_y.csv"), "y");
    SensitivityIndices indices = SensitivityIndices.of(List.of("V1", "V2", "V3"), 512, y);
    for (Map<String, String> row : GoldenTables.rows(FOLDER + "ishigami_N512_indices.csv")) {
      String input = row.get("Variable");
      assertThat(indices.first(input)).isCloseTo(Double.parseDouble(row.get("Si")), within(1e-12));
      assertThat(indices.total(input)).isCloseTo(Double.parseDouble(row.get("STi")), within(1e-12));
      assertClose(indices.variance(), row.get("Variance"));
    }
  }
}
