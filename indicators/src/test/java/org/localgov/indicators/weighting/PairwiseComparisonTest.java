package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.spi.RefusalException;

class PairwiseComparisonTest {
  private static final List<String> ABC = List.of("a", "b", "c");

  /**
   * Which drink is consumed more in the United States: coffee, wine, tea, beer, sodas, milk, water.
   * Saaty (2008), Relative measurement and its generalization in decision making, RACSAM 102(2),
   * pp. 251-318: priorities .177 .019 .042 .116 .190 .129 .327, consistency ratio .022.
   */
  @Test
  void weights_ofDrinks() {
    PairwiseComparison drinks =
        PairwiseComparison.of(
            List.of("coffee", "wine", "tea", "beer", "sodas", "milk", "water"),
            new double[][] {
              {1, 9, 5, 2, 1, 1, 1 / 2.0},
              {1 / 9.0, 1, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0},
              {1 / 5.0, 3, 1, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0},
              {1 / 2.0, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
              {1, 9, 4, 2, 1, 2, 1 / 2.0},
              {1, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
              {2, 9, 9, 3, 2, 3, 1}
            });
    assertThat(drinks.weights().asMap().values().stream().map(w -> Math.round(w * 1000)))
        .containsExactly(177L, 19L, 42L, 116L, 190L, 129L, 327L);
    assertThat(drinks.consistencyRatio()).isCloseTo(0.022, within(5e-4));
    assertThat(drinks.weights().sum()).isCloseTo(1, within(1e-15));
  }

  /** Judgements that fit give back the weights they came from, and a ratio of 0. */
  @Test
  void weights_ofConsistentJudgements() {
    double[] weights = {0.5, 0.3, 0.2};
    double[][] matrix = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        matrix[i][j] = weights[i] / weights[j];
      }
    }
    PairwiseComparison fit = PairwiseComparison.of(ABC, matrix);
    assertThat(fit.weights().weight("a")).isCloseTo(0.5, within(1e-14));
    assertThat(fit.weights().weight("c")).isCloseTo(0.2, within(1e-14));
    assertThat(fit.eigenvalue()).isCloseTo(3, within(1e-14));
    assertThat(fit.consistencyRatio()).isCloseTo(0, within(1e-13));
  }

  /**
   * For three elements the eigenvalue is 1 + k + 1 / k with k the cube root of a(12) a(23) / a(13),
   * here 2 × 2 / 0.5 = 8, so k = 2 and the ratio is (3.5 - 3) / 2 / 0.58.
   */
  @Test
  void weights_refuseJudgementsThatClash() {
    PairwiseComparison clash =
        PairwiseComparison.of(ABC, new double[][] {{1, 2, 0.5}, {0.5, 1, 2}, {2, 0.5, 1}});
    assertThat(clash.consistencyRatio()).isCloseTo(0.25 / 0.58, within(1e-13));
    assertThatThrownBy(clash::weights)
        .isInstanceOf(RefusalException.class)
        .hasMessageStartingWith(
            "comparisons must have a consistency ratio of 0.1 or less, got '0.431034'; look"
                + " again at the comparison of '")
        .hasMessageEndingWith(
            "', which is 2 where the others together say 1, or allow a higher ratio (maximumRatio)");
    assertThat(clash.allowing(0.5).weights().weight("a")).isCloseTo(1 / 3.0, within(1e-14));
    assertThatThrownBy(() -> clash.allowing(0.4).weights()).hasMessageContaining("of 0.4 or less");
  }

  @Test
  void weights_ofOneAndTwo() {
    assertThat(PairwiseComparison.of(List.of("a"), new double[][] {{1}}).weights().weight("a"))
        .isEqualTo(1);
    PairwiseComparison two =
        PairwiseComparison.of(List.of("a", "b"), new double[][] {{1, 3}, {0.333, 1}});
    assertThat(two.consistencyRatio()).isZero();
    assertThat(two.weights().weight("a")).isCloseTo(0.75, within(1e-3));
    assertThat(two).hasToString("PairwiseComparison[2 elements, consistency ratio 0]");
    assertThat(two.table()).contains("a        0.75", "consistency ratio 0");
  }

  @Test
  void of_refusesWhatIsNoComparison() {
    refuses(
        new double[][] {{1, 2, 3}, {0.5, 1, 1}, {1, 1, 1}},
        "comparison of 'c' with 'a' must be 1 / 3 = 0.333333, got '1'; correct it, or the"
            + " comparison the other way round");
    refuses(
        new double[][] {{1, 2, 3}, {0.5, 2, 1}, {1 / 3.0, 1, 1}},
        "comparison of 'b' with 'b' must be 1, got '2'; an element counts as much as itself");
    refuses(
        new double[][] {{1, 2, 3}, {-0.5, 1, 1}, {1 / 3.0, 1, 1}},
        "comparison of 'b' with 'a' must be above 0, got '-0.5'; say 1 / 3 for a third of the"
            + " weight, not -3");
    refuses(
        new double[][] {{1, 2, 3}, {0.5, 1}, {1 / 3.0, 1, 1}},
        "comparisons of 'b' must be 3, one an element, got '2'");
    refuses(new double[][] {{1}}, "comparisons must have 3 rows, one an element, got '1'");
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      many.add("e" + i);
    }
    refuses(
        () -> PairwiseComparison.of(many, new double[16][16]),
        "elements must be 15 at most, got '16'; put them into groups and compare the groups");
    PairwiseComparison one = PairwiseComparison.of(List.of("a"), new double[][] {{1}});
    refuses(() -> one.allowing(-0.1), "consistency ratio must be 0 or more, got '-0.1'");
  }

  private static void refuses(double[][] matrix, String message) {
    refuses(() -> PairwiseComparison.of(ABC, matrix), message);
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
