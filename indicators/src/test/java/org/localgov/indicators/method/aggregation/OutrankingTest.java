package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.indicators.golden.GoldenCsv;

class OutrankingTest {
  private static final String PHYSICAL = "LPI,Flights,Ship,Bord,Elec,Gas,ConSpeed,Cov4G";

  /** The physical pillar of the ASEM index with weights 1 to 8. */
  static void assertShares() {
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/aggregate/mm1_100_amean.csv");
    List<Map<String, String>> matrix =
        GoldenCsv.rows("coinr/aggregate/outrank_matrix_physical_w1to8.csv");
    Outranking pairs = physical(rows);
    assertThat(pairs.size()).isEqualTo(matrix.size()).isEqualTo(51);
    for (int unit = 0; unit < pairs.size(); unit++) {
      for (int other = 0; other < pairs.size(); other++) {
        assertThat(pairs.share(unit, other))
            .isCloseTo(
                GoldenCsv.number(matrix.get(unit), rows.get(other).get("uCode")), within(1e-12));
      }
    }
  }

  static void assertDominance() {
    List<Map<String, String>> rows = GoldenCsv.rows("coinr/aggregate/mm1_100_amean.csv");
    Map<String, String> expected =
        GoldenCsv.rows("coinr/aggregate/outrank_dominance_physical_w1to8.csv").get(0);
    Outranking pairs = physical(rows);
    assertThat(pairs.dominancePairs()).isEqualTo(Integer.parseInt(expected.get("nDominant")));
    assertThat(pairs.dominancePairs() / (51 * 50 / 2.0))
        .isCloseTo(GoldenCsv.number(expected, "fracDominant"), within(1e-15));
  }

  private static Outranking physical(List<Map<String, String>> rows) {
    String[] columns = PHYSICAL.split(",");
    double[][] scores = new double[columns.length][];
    double[] weights = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      String column = columns[i];
      scores[i] = rows.stream().mapToDouble(row -> GoldenCsv.number(row, column)).toArray();
      weights[i] = i + 1;
    }
    return Outranking.of(scores, weights);
  }

  @Test
  void share_isOfTheWeightOfWhatBothHave() {
    double none = Double.NaN;
    Outranking pairs =
        Outranking.of(
            new double[][] {{1, 2, none}, {3, 1, 2}, {0, 0, none}}, new double[] {2, 1, 1});
    assertThat(pairs.share(0, 1)).as("1 of 4, and half of 1").isEqualTo(0.375);
    assertThat(pairs.share(1, 0)).isEqualTo(0.625);
    assertThat(pairs.share(2, 1)).isEqualTo(1);
    assertThat(pairs.dominates(2, 1)).isTrue();
    assertThat(pairs.dominates(1, 2)).isFalse();
    assertThat(pairs.share(0, 0)).isZero();
    assertThat(pairs).hasToString("Outranking[3 units, 2 dominated pairs]");
    Outranking apart = Outranking.of(new double[][] {{1, none}, {none, 1}}, new double[] {1, 1});
    assertThat(apart.share(0, 1)).isNaN();
    assertThat(apart.dominancePairs()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void share_agreesWithTheDoubleLoop_andSharesSumToOne(boolean gaps) {
    double[][] units = Votes.random(3, 30, 6, gaps);
    double[] weights = Votes.weights(3, 6);
    double[][] columns = new double[6][];
    Arrays.setAll(columns, i -> Arrays.stream(units).mapToDouble(unit -> unit[i]).toArray());
    Outranking pairs = Outranking.of(columns, weights);
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        double expected = Votes.share(units[i], units[j], weights);
        assertThat(Double.isNaN(pairs.share(i, j))).isEqualTo(Double.isNaN(expected));
        if (!Double.isNaN(expected)) {
          assertThat(pairs.share(i, j)).isCloseTo(expected, within(1e-15));
          assertThat(pairs.share(i, j) + pairs.share(j, i)).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void of_refusesWhatDoesNotFit() {
    double[][] scores = {{1, 2}, {3, 4}};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outranking.of(scores, new double[] {1}))
        .withMessage("weights must be as many as criteria, got 1 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outranking.of(scores, new double[] {1, -1}))
        .withMessage("weight must be 0 or more, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outranking.of(scores, new double[] {0, 0}))
        .withMessage("a weight must be above 0, got only 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outranking.of(new double[][] {{1, 2}, {3}}, new double[] {1, 1}))
        .withMessage("scores must be as many on each criterion, got 1 and 2");
  }
}
