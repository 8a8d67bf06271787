package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import java.util.List;
import java.util.Random;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;
import org.localgov.indicators.table.IndicatorTable;

class PcaTest extends WeightingMethodContract {
  private static final double[][] NOISY = noisy(40, 9);

  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("pca");
  }

  @Override
  protected boolean sumsToOne(Parameters parameters) {
    return parameters.flag("nonNegative", false);
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(),
        Parameters.of("nonNegative", true),
        Parameters.of("within", "all", "nonNegative", true));
  }

  /** Two columns with correlation r have components (1, 1) / √2 and eigenvalues 1 ± r. */
  @Test
  void weigh_twoElementsByHand() {
    Weighting found = weigh(Weightings.pca(), row(1, 10), row(2, 30), row(3, 20));
    assertWeights(found, 1e-15, Math.sqrt(0.5), Math.sqrt(0.5));
    WeightedGroup group = found.group("Index");
    assertThat(group.figure("eigenvalue-1")).isCloseTo(1.5, within(1e-15));
    assertThat(group.figure("eigenvalue-2")).isCloseTo(0.5, within(1e-15));
    assertThat(group.figure("explained")).isCloseTo(0.75, within(1e-15));
    assertThat(Math.abs(group.figure("loading-2", "a"))).isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThat(found.isConverged()).isTrue();
  }

  @Test
  void weigh_agreesWithAnotherLibrary() {
    double[][] columns = new double[9][40];
    for (int i = 0; i < 9; i++) {
      for (int row = 0; row < 40; row++) {
        columns[i][row] = NOISY[row][i];
      }
    }
    var other =
        new EigenDecompositionSymmetric(
            MatrixUtils.createRealMatrix(Correlations.correlations(columns)));
    WeightedGroup group = weigh(Weightings.pca(), NOISY).group("Index");
    for (int component = 0; component < 9; component++) {
      assertThat(group.figure("eigenvalue-" + (component + 1)))
          .isCloseTo(other.getEigenvalue(component), within(1e-12));
      double[] vector = other.getEigenvector(component).toArray();
      double product = 0;
      for (int i = 0; i < 9; i++) {
        product += vector[i] * group.figure("loading-" + (component + 1), WeightCases.id(i));
      }
      assertThat(Math.abs(product)).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void weigh_signIsThatOfTheSum() {
    Weighting found =
        weigh(Weightings.pca(), row(1, 1, 9), row(2, 3, 7), row(3, 2, 8), row(4, 4, 1));
    assertThat(found.weights().sum()).isPositive();
    assertThat(found.weight("c")).isNegative();
  }

  @Test
  void weigh_nonNegativeSquaresTheLoadings() {
    Weighting plain = weigh(Weightings.pca(), NOISY);
    Weighting squared = weigh(Weightings.pca().with("nonNegative", true), NOISY);
    assertThat(squared.weights().sum()).isCloseTo(1, within(1e-14));
    plain
        .weights()
        .asMap()
        .forEach(
            (id, loading) ->
                assertThat(squared.weight(id)).isCloseTo(loading * loading, within(1e-15)));
  }

  @Test
  void weigh_leavesOutRowsWithAMissingScoreAndSaysSo() {
    Weighting whole = weigh(Weightings.pca(), row(1, 10), row(2, 30), row(3, 20), row(6, 50));
    Weighting gap =
        weigh(
            Weightings.pca(),
            row(1, 10),
            row(2, 30),
            row(100, Double.NaN),
            row(3, 20),
            row(Double.NaN, 5),
            row(6, 50));
    assertThat(gap.weights()).isEqualTo(whole.weights());
    assertThat(gap.group("Index").rows()).isEqualTo(4);
    assertThat(gap.group("Index").dropped()).isEqualTo(2);
    assertThat(gap.table()).contains("Index: 4 rows, 2 left out for missing values, explained ");
  }

  @Test
  void weigh_refusesWhatHasNoFirstComponent() {
    refuses(
        Weightings.pca(),
        "group 'Index': pca needs at least 3 rows without a missing score, got 2 (1 left out);"
            + " add units or impute missing values",
        row(1, 2),
        row(2, 3),
        row(3, Double.NaN));
    refuses(
        Weightings.pca(),
        "group 'Index': pca needs scores that differ, 'b' is 5 in all 3 rows; remove it or give"
            + " its weight by judgement",
        row(1, 5),
        row(2, 5),
        row(3, 5));
    refuses(
        Weightings.pca(),
        "group 'Index': pca needs a first component larger than the second, both have eigenvalue"
            + " 1 and any mixture of 'a', 'b' would do; use factor, or give the weights by"
            + " judgement",
        row(1, 1),
        row(1, -1),
        row(-1, 1),
        row(-1, -1));
  }

  @Test
  void weigh_refusesAnOpenSignUnlessSquared() {
    double[][] rows = {row(1, 3), row(2, 2), row(3, 1), row(4, 1)};
    refuses(
        Weightings.pca(),
        "group 'Index': pca needs loadings whose sum tells their sign, those of 'a', 'b' sum to 0"
            + " ('a' has 0.707107); set nonNegative, or turn the direction of an element that runs"
            + " against the others",
        rows);
    assertWeights(weigh(Weightings.pca().with("nonNegative", true), rows), 1e-15, 0.5, 0.5);
  }

  @Test
  void weigh_keepsAloneChildrenAndTheShareOfOtherLevels() {
    Index.Builder index = Index.builder("x");
    for (String id : List.of("a", "b", "c", "d", "alone")) {
      index.indicator(id, Direction.HIGHER_IS_BETTER);
    }
    Node root =
        Node.of("Index", MethodSpec.of("arithmetic-mean"))
            .child("a", 3)
            .child("b", 1)
            .child(Node.of("pair").child("c").child("d"), 4)
            .child(Node.of("single").child("alone", 7));
    Weighting found =
        Weightings.pca()
            .weigh(
                index.root(root).build(),
                IndicatorTable.builder("a", "b", "c", "d", "alone")
                    .row("u", 1, 10, 5, 1, 2)
                    .row("v", 2, 30, 6, 3, 2)
                    .row("w", 3, 20, 9, 2, 2)
                    .build(),
                1);
    assertThat(found.weight("a")).isCloseTo(2, within(1e-14));
    assertThat(found.weight("b")).isCloseTo(2, within(1e-14));
    assertThat(found.weight("c")).isCloseTo(Math.sqrt(0.5), within(1e-14));
    assertThat(found.weight("alone")).isEqualTo(7);
    assertThat(found.group("single").rows()).isZero();
    assertThat(EffectiveWeights.of(found.index()).weight("pair")).isCloseTo(4 / 9.0, within(1e-14));
  }

  @Test
  void weigh_refusesAShareThatCannotBeKept() {
    Index.Builder index = Index.builder("x");
    for (String id : List.of("a", "b", "c", "d")) {
      index.indicator(id, Direction.HIGHER_IS_BETTER);
    }
    Node root =
        Node.of("Index", MethodSpec.of("arithmetic-mean"))
            .children("a", "b")
            .child(Node.of("pair").children("c", "d"));
    var table =
        IndicatorTable.builder("a", "b", "c", "d")
            .row("u", 1, 3, 1, 1)
            .row("v", 2, 2, 2, 2)
            .row("w", 3, 1, 3, 4)
            .row("x", 4, 0, 1, 9)
            .build();
    assertThatThrownBy(() -> Weightings.pca().weigh(index.root(root).build(), table, 1))
        .hasMessageStartingWith("group 'Index': pca needs loadings whose sum tells their sign");
  }

  @Test
  void check_refusesOtherGroups() {
    assertThatThrownBy(() -> Weightings.pca().with("within", "level"))
        .hasMessage("pca: parameter 'within' must be 'parent' or 'all', got 'level'");
  }

  private static double[][] noisy(int rows, int columns) {
    Random random = new Random(7);
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      double cause = random.nextGaussian();
      for (int i = 0; i < columns; i++) {
        row[i] = cause * (i + 1) + 4 * random.nextGaussian();
      }
    }
    return values;
  }
}
