package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class KemenyTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("kemeny");
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  /** The heuristic may put a unit that has risen into another, equally good place. */
  @Override
  protected boolean isMonotone() {
    return false;
  }

  /** The order b, c, a, with 42 + 27 + 35 = 104 agreements; a, b, c has 33 + 25 + 42 = 100. */
  @Test
  void score_isThePlaceInTheOrderThatAgreesMost() {
    assertThat(scoresOf(Methods.kemeny(), Votes.CONDORCET_VOTERS, Votes.CONDORCET))
        .containsExactly(0, 2, 1);
  }

  @Test
  void score_ofSeveralBestOrders_isTheirMean() {
    assertThat(scoresOf(Methods.kemeny(), new double[][] {{1, 2, 3}, {2, 3, 1}, {3, 1, 2}}))
        .as("a cycle of equals")
        .containsExactly(1, 1, 1);
    assertThat(scoresOf(Methods.kemeny(), new double[][] {{1, 2}, {4, 4}, {2, 1}}))
        .containsExactly(0.5, 2, 0.5);
    assertThat(scoresOf(Methods.kemeny(), new double[][] {{1, Double.NaN}, {Double.NaN, 4}}))
        .containsExactly(0.5, 0.5);
    assertThat(scoresOf(Methods.kemeny(), new double[][] {{1}, {Double.NaN}, {2}}))
        .containsExactly(0, Double.NaN, 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "3, 3", "5, 4", "6, 3", "7, 5"})
  void score_agreesWithAllPermutations(int units, int criteria) {
    for (long seed = 0; seed < 12; seed++) {
      double[][] scores = Votes.random(seed, units, criteria, seed % 2 == 0);
      for (double[] unit : scores) {
        unit[0] = Double.isNaN(unit[0]) ? 2 : unit[0];
      }
      double[] weights = Votes.weights(seed, criteria);
      assertThat(scoresOf(Methods.kemeny(), weights, scores))
          .containsExactly(bruteForce(scores, weights), within(1e-12));
    }
  }

  @Test
  void score_ofTenUnits_isExact_andOfElevenNot() {
    double[][] ten = Votes.random(4, 10, 5, false);
    double[][] eleven = Votes.random(4, 11, 5, false);
    assertThat(formula(Methods.kemeny(), ten, 3)).endsWith(" of 9 units below, exact");
    assertThat(formula(Methods.kemeny(), eleven, 3)).endsWith(" of 10 units below, heuristic");
    assertThat(formula(Methods.kemeny(), new double[][] {{1}, {Double.NaN}}, 1))
        .isEqualTo("nothing");
  }

  @Test
  void heuristic_isNeverBetterThanTheBest_andRarelyWorse() {
    int found = 0;
    for (long seed = 0; seed < 40; seed++) {
      double[][] units = Votes.random(seed, 7, 5, false);
      double[] weights = Votes.weights(seed, 5);
      double best = best(units, weights);
      double[] below = KemenyOrder.heuristic(columns(units), weights);
      double agreement = agreement(units, weights, below);
      assertThat(agreement).isLessThanOrEqualTo(best + 1e-9).isGreaterThan(0.97 * best);
      found += agreement > best - 1e-9 ? 1 : 0;
    }
    assertThat(found).isGreaterThan(30);
  }

  @Test
  void heuristic_leavesNoSingleMoveThatBetters() {
    double[][] units = Votes.random(11, 40, 7, true);
    double[] weights = Votes.weights(11, 7);
    double[] below = scoresOf(Methods.kemeny(), weights, units);
    double agreement = agreement(units, weights, below);
    for (int unit = 0; unit < units.length; unit++) {
      for (int to = 0; to < units.length; to++) {
        double[] moved = below.clone();
        moved[unit] = to + (to > below[unit] ? 0.25 : -0.25);
        assertThat(agreement(units, weights, moved)).isLessThanOrEqualTo(agreement + 1e-9);
      }
    }
  }

  @Test
  void score_ofEqualUnits_isEqual_alsoByTheHeuristic() {
    double[][] units = Votes.random(5, 15, 4, false);
    units[3] = units[12].clone();
    units[7] = units[12].clone();
    double[] scores = scoresOf(Methods.kemeny(), units);
    assertThat(scores[3]).isEqualTo(scores[12]).isEqualTo(scores[7]);
    assertThat(Arrays.stream(scores).sum()).isEqualTo(15 * 14 / 2);
  }

  @Test
  void score_ofTooManyUnits_isRefused() {
    double[][] units =
        IntStream.range(0, 2001).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    assertThatThrownBy(() -> scoresOf(Methods.kemeny(), units))
        .hasMessage(
            "cannot score index 'x' on 'Index': kemeny compares every pair of units and takes at"
                + " most 2000, got 2001; use borda-count or copeland");
    assertThat(scoresOf(Methods.kemeny(), Arrays.copyOf(units, 2000))[1999]).isEqualTo(1999);
  }

  private static double[][] columns(double[][] units) {
    double[][] columns = new double[units[0].length][];
    Arrays.setAll(columns, i -> Arrays.stream(units).mapToDouble(unit -> unit[i]).toArray());
    return columns;
  }

  /** Returns the sum of shares of pairs in which the unit with more below it stands above. */
  private static double agreement(double[][] units, double[] weights, double[] below) {
    double sum = 0;
    for (int i = 0; i < units.length; i++) {
      for (int j = 0; j < units.length; j++) {
        double share = Votes.share(units[i], units[j], weights);
        if (i != j && !Double.isNaN(share)) {
          sum += below[i] > below[j] ? share : below[i] == below[j] ? share / 2 : 0;
        }
      }
    }
    return sum;
  }

  private static double best(double[][] units, double[] weights) {
    double best = Double.NEGATIVE_INFINITY;
    for (double[] below : permutations(units.length)) {
      best = Math.max(best, agreement(units, weights, below));
    }
    return best;
  }

  private static double[] bruteForce(double[][] units, double[] weights) {
    List<double[]> all = permutations(units.length);
    double[] agreements =
        all.stream().mapToDouble(below -> agreement(units, weights, below)).toArray();
    double best = Arrays.stream(agreements).max().orElseThrow();
    double[] sum = new double[units.length];
    int count = 0;
    for (int i = 0; i < agreements.length; i++) {
      if (agreements[i] > best - 1e-9) {
        double[] below = all.get(i);
        Arrays.setAll(sum, unit -> sum[unit] + below[unit]);
        count++;
      }
    }
    int orders = count;
    return Arrays.stream(sum).map(x -> x / orders).toArray();
  }

  private static List<double[]> permutations(int units) {
    List<double[]> all = new ArrayList<>();
    permute(new double[units], new boolean[units], 0, all);
    return all;
  }

  private static void permute(double[] below, boolean[] taken, int unit, List<double[]> all) {
    if (unit == below.length) {
      all.add(below.clone());
    }
    for (int place = 0; unit < below.length && place < below.length; place++) {
      if (!taken[place]) {
        taken[place] = true;
        below[unit] = place;
        permute(below, taken, unit + 1, all);
        taken[place] = false;
      }
    }
  }
}
