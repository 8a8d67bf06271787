package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/**
 * What every scoring rule promises. Extend it for a rule of your own, and every promise is tried on
 * it; say what kind of rule it is by overriding {@link #isMean}, {@link #takesWeights} and {@link
 * #isMonotone}.
 *
 * <pre>{@code
 * class MyRuleTest extends ScoringRuleContract {
 *   @Override
 *   protected ScoringRule method() {
 *     return new MyRule();
 *   }
 * }
 * }</pre>
 */
public abstract class ScoringRuleContract extends MethodContract {
  private static final double TOLERANCE = 1e-12;
  private static final int ROWS = 200;
  private static final int SIZE = 5;

  /** Creates the contract. */
  protected ScoringRuleContract() {}

  @Override
  protected abstract ScoringRule method();

  /** Returns the range that the children's scores are drawn from. */
  protected Scale scores() {
    return Scale.of(1, 100);
  }

  /** Returns whether the score lies between the lowest and the highest child's; no by default. */
  protected boolean isMean() {
    return false;
  }

  /** Returns whether weights other than 1 are taken; yes by default. */
  protected boolean takesWeights() {
    return true;
  }

  /** Returns whether a child that rises never lowers the score, all else equal; yes by default. */
  protected boolean isMonotone() {
    return true;
  }

  @Test
  final void contract_missingRuleIsSaid() {
    assertThat(method().missingByDefault()).isNotNull();
  }

  @TestFactory
  final Stream<DynamicTest> contract_allMissingHasNoScore() {
    return each(
        parameters -> {
          double[][] nothing = new double[SIZE][3];
          for (double[] column : nothing) {
            Arrays.fill(column, Double.NaN);
          }
          assertThat(score(children(nothing), parameters)).containsOnly(Double.NaN);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_orderOfChildrenDoesNotShow() {
    return each(
        parameters -> {
          double[][] scores = withGaps(random());
          int[] turned = IntStream.range(0, SIZE).map(child -> SIZE - 1 - child).toArray();
          assertClose(
              score(children(scores).select(turned), parameters),
              score(children(scores), parameters));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_orderOfRowsDoesNotShow() {
    return each(
        parameters -> {
          double[][] scores = withGaps(random());
          double[][] turned = new double[SIZE][];
          Arrays.setAll(turned, child -> reversed(scores[child]));
          assertClose(
              reversed(score(children(turned), parameters)), score(children(scores), parameters));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_blocksDoNotShow() {
    return each(
        parameters -> {
          if (!method().isRowWise()) {
            return;
          }
          for (double[][] scores : List.of(random(), withGaps(random()))) {
            double[] whole = score(children(scores), parameters);
            for (int row = 0; row < ROWS; row++) {
              double[] alone = score(children(scores).row(row), parameters);
              assertThat(Double.doubleToLongBits(alone[0] + 0.0))
                  .isEqualTo(Double.doubleToLongBits(whole[row] + 0.0));
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_completenessIsOnlyAHint() {
    return each(
        parameters -> {
          double[][] scores = random();
          assertThat(score(children(scores).unsure(), parameters))
              .isEqualTo(score(children(scores), parameters));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_childrenAreOnlyRead() {
    return each(
        parameters -> {
          double[][] scores = withGaps(random());
          double[] out = new double[ROWS + 1];
          out[ROWS] = 7;
          method().score(children(scores), parameters, out);
          assertThat(Arrays.deepEquals(scores, withGaps(random()))).isTrue();
          assertThat(out[ROWS]).as("beyond the rows").isEqualTo(7);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aMissingChildIsAsOneThatIsNotThere() {
    return each(
        parameters -> {
          double[][] scores = random();
          Arrays.fill(scores[2], Double.NaN);
          assertClose(
              score(children(scores), parameters),
              score(children(scores).select(0, 1, 3, 4), parameters));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_contributionsAddUpToTheScore() {
    return each(
        parameters -> {
          for (double[][] scores : List.of(random(), withGaps(random()))) {
            double[] out = score(children(scores), parameters);
            for (int row = 0; row < ROWS; row++) {
              GivenChildren one = children(scores).row(row);
              Optional<double[]> parts = method().contributions(one, parameters);
              if (parts.isPresent()) {
                assertThat(parts.get()).hasSize(SIZE);
                assertClose(
                    new double[] {DoubleStream.of(parts.get()).sum()}, new double[] {out[row]});
                for (int child = 0; child < SIZE; child++) {
                  if (Double.isNaN(scores[child][row])) {
                    assertThat(parts.get()[child]).isZero();
                  }
                }
              }
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aMeanOfEqualScoresIsThatScore() {
    return each(
        parameters -> {
          if (isMean()) {
            double[] score = random()[0];
            double[][] equal = new double[SIZE][];
            Arrays.setAll(equal, child -> score.clone());
            assertClose(score(children(equal), parameters), score);
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aMeanLiesBetweenItsChildren() {
    return each(
        parameters -> {
          if (!isMean()) {
            return;
          }
          double[][] scores = withGaps(random());
          double[] out = score(children(scores), parameters);
          for (int row = 0; row < ROWS; row++) {
            int at = row;
            double[] there =
                Arrays.stream(scores)
                    .mapToDouble(column -> column[at])
                    .filter(x -> !Double.isNaN(x))
                    .toArray();
            double slack = TOLERANCE * scores().maximum();
            assertThat(out[row])
                .isBetween(
                    Arrays.stream(there).min().orElseThrow() - slack,
                    Arrays.stream(there).max().orElseThrow() + slack);
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aChildThatRisesNeverLowersTheScore() {
    return each(
        parameters -> {
          if (!isMonotone()) {
            return;
          }
          double[] before = score(children(random()), parameters);
          for (int child = 0; child < SIZE; child++) {
            double[][] higher = random();
            for (int row = 0; row < ROWS; row++) {
              higher[child][row] += (scores().maximum() - higher[child][row]) / 2;
            }
            double[] after = score(children(higher), parameters);
            for (int row = 0; row < ROWS; row++) {
              assertThat(after[row])
                  .isGreaterThanOrEqualTo(before[row] - TOLERANCE * Math.abs(before[row]));
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_formulaExplainsTheScore() {
    return each(
        parameters -> {
          for (int row = 0; row < 20; row++) {
            GivenChildren one = children(withGaps(random())).row(row);
            assertThat(method().formula(one, parameters)).isNotBlank().doesNotContain("\n");
          }
        });
  }

  @Override
  final Index index(MethodSpec spec) {
    return Index.builder("contract")
        .indicator(Indicator.of("a", Direction.HIGHER_IS_BETTER).withScale(scores()))
        .root(Node.of("Index", spec).child("a"))
        .build();
  }

  @Override
  final MethodRegistry registry() {
    return MethodRegistry.of(List.of(method(), MethodRegistry.standard().normalisation("none")));
  }

  private double[] score(GivenChildren children, Parameters parameters) {
    double[] out = new double[children.rows()];
    method().score(children, parameters, out);
    return out;
  }

  private GivenChildren children(double[][] scores) {
    double[] weights = new double[SIZE];
    Arrays.setAll(weights, child -> takesWeights() ? 1 + child / 4.0 : 1);
    return new GivenChildren(scores, weights, scores(), true);
  }

  private double[][] random() {
    Random random = new Random(2);
    double[][] scores = new double[SIZE][ROWS];
    for (double[] column : scores) {
      Arrays.setAll(
          column,
          row ->
              scores().minimum() + random.nextDouble() * (scores().maximum() - scores().minimum()));
    }
    return scores;
  }

  /** Returns the scores with about a third missing, the first child's never. */
  private static double[][] withGaps(double[][] scores) {
    Random random = new Random(5);
    for (int child = 1; child < SIZE; child++) {
      for (int row = 0; row < ROWS; row++) {
        scores[child][row] = random.nextInt(3) == 0 ? Double.NaN : scores[child][row];
      }
    }
    return scores;
  }

  private static double[] reversed(double[] values) {
    double[] turned = new double[values.length];
    Arrays.setAll(turned, at -> values[values.length - 1 - at]);
    return turned;
  }

  private static void assertClose(double[] found, double[] expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int row = 0; row < found.length; row++) {
      assertThat(Double.isNaN(found[row])).isEqualTo(Double.isNaN(expected[row]));
      if (!Double.isNaN(expected[row])) {
        assertThat(Math.abs(found[row] - expected[row]))
            .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected[row])));
      }
    }
  }

  /** Children whose scores and weights are given. */
  private record GivenChildren(double[][] columns, double[] weights, Scale range, boolean sure)
      implements Children {
    GivenChildren select(int... children) {
      double[][] chosen = IntStream.of(children).mapToObj(i -> columns[i]).toArray(double[][]::new);
      return new GivenChildren(
          chosen, IntStream.of(children).mapToDouble(i -> weights[i]).toArray(), range, sure);
    }

    GivenChildren row(int row) {
      double[][] one =
          Arrays.stream(columns).map(column -> new double[] {column[row]}).toArray(double[][]::new);
      return new GivenChildren(one, weights, range, sure);
    }

    GivenChildren unsure() {
      return new GivenChildren(columns, weights, range, false);
    }

    @Override
    public int rows() {
      return columns[0].length;
    }

    @Override
    public double[] scores(int child) {
      return columns[child];
    }

    @Override
    public boolean isComplete(int child) {
      return sure && Arrays.stream(columns[child]).noneMatch(Double::isNaN);
    }

    @Override
    public int size() {
      return columns.length;
    }

    @Override
    public String id(int child) {
      return "child-" + child;
    }

    @Override
    public double weight(int child) {
      return weights[child];
    }

    @Override
    public Scale range(int child) {
      return range;
    }
  }
}
