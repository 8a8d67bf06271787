package org.localgov.serialization.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.minMax;
import static org.localgov.indicators.method.Methods.zScore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"ua_N50", "sa_N20"})
  void replications_giveTheScoresAndRanksOfCoinr(String name) {
    List<Map<String, String>> rows =
        GoldenTables.rows(FOLDER + name + "_parameters_and_target.csv");
    UncertaintyResult result =
        Robustness.of(GoldenTables.index(), spec())
            .threads(2)
            .replay(replay(rows), GoldenTables.data());
    assertThat(result.failures()).isEmpty();
    double[] shifts = result.rankShifts();
    for (int run = 0; run < rows.size(); run++) {
      assertThat(shifts[run])
          .isCloseTo(Double.parseDouble(rows.get(run).get("y_mean_abs_rank_shift")), within(1e-12));
    }
    int compared = 0;
    for (Map<String, String> row : GoldenTables.rows(FOLDER + name + "_scores.csv")) {
      int unit = result.nominal().data().row(row.get("uCode"));
      for (int run = 0; run < rows.size(); run++) {
        double expected = Double.parseDouble(row.get("r_" + (run + 1)));
        assertThat(result.scores(run)[unit])
            .isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        compared++;
      }
    }
    for (Map<String, String> row : GoldenTables.rows(FOLDER + name + "_ranks.csv")) {
      int unit = result.nominal().data().row(row.get("uCode"));
      assertThat(result.nominal().rank(row.get("uCode"), result.nominal().root()))
          .isEqualTo(Integer.parseInt(row.get("Nominal")));
      for (int run = 0; run < rows.size(); run++) {
        assertThat(result.ranks(run)[unit]).isEqualTo(Integer.parseInt(row.get("r_" + (run + 1))));
        compared++;
      }
    }
    System.out.println("sensitivity: " + name + ", " + compared + " scores and ranks replayed");
  }

  /** The indices of the listed outputs, beside the two formulas written out. */
  @Test
  void indices_ofTheReplications_areThoseOfTheFormulas() {
    double[] y =
        GoldenTables.rows(FOLDER + "sa_N20_parameters_and_target.csv").stream()
            .mapToDouble(row -> Double.parseDouble(row.get("y_mean_abs_rank_shift")))
            .toArray();
    SensitivityIndices indices = SensitivityIndices.of(spec().ids(), 20, y);
    double mean = 0;
    for (int i = 0; i < 40; i++) {
      mean += y[i] / 40;
    }
    double variance = 0;
    for (int i = 0; i < 40; i++) {
      variance += (y[i] - mean) * (y[i] - mean) / 39;
    }
    assertThat(indices.variance()).isCloseTo(variance, within(1e-12));
    for (int input = 0; input < 4; input++) {
      double first = 0;
      double total = 0;
      for (int j = 0; j < 20; j++) {
        double mixed = y[40 + 20 * input + j];
        first += y[20 + j] * (mixed - y[j]) / 20;
        total += (y[j] - mixed) * (y[j] - mixed) / 40;
      }
      String id = spec().ids().get(input);
      assertThat(indices.first(id)).isCloseTo(first / variance, within(1e-12));
      assertThat(indices.total(id)).isCloseTo(total / variance, within(1e-12));
    }
  }

  @Test
  void ishigami_givesThePublishedIndices() {
    double[] y =
        GoldenTables.rows(FOLDER + "ishigami_N512_design_and_y.csv").stream()
            .mapToDouble(row -> Double.parseDouble(row.get("y")))
            .toArray();
    SensitivityIndices indices = SensitivityIndices.of(List.of("V1", "V2", "V3"), 512, y);
    for (Map<String, String> row : GoldenTables.rows(FOLDER + "ishigami_N512_indices.csv")) {
      String input = row.get("Variable");
      assertThat(indices.first(input)).isCloseTo(Double.parseDouble(row.get("Si")), within(1e-12));
      assertThat(indices.total(input)).isCloseTo(Double.parseDouble(row.get("STi")), within(1e-12));
      assertThat(indices.variance())
          .isCloseTo(Double.parseDouble(row.get("Variance")), within(1e-10));
    }
    System.out.println("sensitivity: Ishigami indices reproduced");
  }
}
