package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
 * it; say what kind of rule it is by overriding {@link #isMean}, {@link #takesWeights}, {@link
 * #isMonotone} and the other questions below. A promise that the rule does not make is not tried.
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
  private static final int THREADS = 4;

  /** Creates the contract. */
  protected ScoringRuleContract() {}

  @Override
  protected abstract ScoringRule method();

  /** Returns the range that the children's scores are drawn from. */
  protected Scale scores() {
    return Scale.of(1, 100);
  }

  /** Returns how many children the rule is tried with; 5 by default. */
  protected int size() {
    return 5;
  }

  /** Returns how many rows the rule is tried with, at least 10; 200 by default. */
  protected int rows() {
    return 200;
  }

  /**
   * Returns whether the score lies between the lowest and the highest child's; no by default. A
   * mean is taken to be idempotent, homogeneous and indifferent to the scale of weights as well,
   * unless it says otherwise.
   */
  protected boolean isMean() {
    return false;
  }

  /** Returns whether the score of equal children is theirs; as {@link #isMean} by default. */
  protected boolean isIdempotent() {
    return isMean();
  }

  /**
   * Returns whether the score of children times three is three times theirs; as {@link #isMean} by
   * default.
   */
  protected boolean isHomogeneous() {
    return isMean();
  }

  /** Returns whether only the quotients of weights count; as {@link #isMean} by default. */
  protected boolean isWeightScaleFree() {
    return isMean();
  }

  /**
   * Returns whether the score of children with the other sign has the other sign; no by default.
   */
  protected boolean isAntisymmetric() {
    return false;
  }

  /** Returns whether the order of the children plays no part; yes by default. */
  protected boolean isOrderFree() {
    return true;
  }

  /** Returns whether a missing child is as one that is not there; yes by default. */
  protected boolean skipsMissing() {
    return true;
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
          double[][] nothing = new double[size()][3];
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
          if (!isOrderFree()) {
            return;
          }
          double[][] scores = withGaps(random());
          int[] turned = IntStream.range(0, size()).map(child -> size() - 1 - child).toArray();
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
          double[][] turned = new double[size()][];
          Arrays.setAll(turned, child -> reversed(scores[child]));
          double[] expected = score(children(scores), parameters);
          double[] found = reversed(score(children(turned), parameters));
          assertClose(found, expected);
          assertThat(ranks(found)).isEqualTo(ranks(expected));
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
            for (int row = 0; row < rows(); row++) {
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
          double[] out = new double[rows() + 1];
          out[rows()] = 7;
          method().score(children(scores), parameters, out);
          assertThat(Arrays.deepEquals(scores, withGaps(random()))).isTrue();
          assertThat(out[rows()]).as("beyond the rows").isEqualTo(7);
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aMissingChildIsAsOneThatIsNotThere() {
    return each(
        parameters -> {
          if (!skipsMissing()) {
            return;
          }
          int absent = size() / 2;
          double[][] scores = random();
          Arrays.fill(scores[absent], Double.NaN);
          int[] others = IntStream.range(0, size()).filter(child -> child != absent).toArray();
          assertClose(
              score(children(scores), parameters),
              score(children(scores).select(others), parameters));
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_contributionsAddUpToTheScore() {
    return each(
        parameters -> {
          for (double[][] scores : List.of(random(), withGaps(random()))) {
            double[] out = score(children(scores), parameters);
            for (int row = 0; row < rows(); row++) {
              GivenChildren one = children(scores).row(row);
              Optional<double[]> parts = method().contributions(one, parameters);
              if (parts.isPresent()) {
                assertThat(parts.get()).hasSize(size());
                assertClose(
                    new double[] {DoubleStream.of(parts.get()).sum()}, new double[] {out[row]});
                for (int child = 0; child < size(); child++) {
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
  final Stream<DynamicTest> contract_threadsDoNotShow() {
    return each(
        parameters -> {
          GivenChildren children = children(withGaps(random()));
          long[] expected = bits(score(children, parameters));
          ExecutorService threads = Executors.newFixedThreadPool(THREADS);
          try {
            Callable<long[]> again = () -> bits(score(children, parameters));
            for (Future<long[]> found : threads.invokeAll(Collections.nCopies(THREADS, again))) {
              assertThat(found.get()).isEqualTo(expected);
            }
          } finally {
            threads.shutdown();
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_scoresTimesThreeGiveTheScoreTimesThree() {
    return each(
        parameters -> {
          if (isHomogeneous()) {
            double[][] scores = withGaps(random());
            assertClose(
                score(children(times(3, scores)), parameters),
                times(3, new double[][] {score(children(scores), parameters)})[0]);
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_scoresTurnedRoundTurnTheScoreRound() {
    return each(
        parameters -> {
          if (isAntisymmetric()) {
            double[][] scores = withGaps(random());
            assertClose(
                score(children(times(-1, scores)), parameters),
                times(-1, new double[][] {score(children(scores), parameters)})[0]);
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_scaleOfWeightsDoesNotShow() {
    return each(
        parameters -> {
          if (isWeightScaleFree() && takesWeights()) {
            double[][] scores = withGaps(random());
            assertClose(
                score(children(scores).weighted(0.3), parameters),
                score(children(scores), parameters));
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aMeanOfEqualScoresIsThatScore() {
    return each(
        parameters -> {
          if (isIdempotent()) {
            double[] score = random()[0];
            double[][] equal = new double[size()][];
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
          for (int row = 0; row < rows(); row++) {
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
          for (int child = 0; child < size(); child++) {
            for (int[] raised : raisedTogether()) {
              double[][] higher = random();
              for (int row : raised) {
                higher[child][row] += (scores().maximum() - higher[child][row]) / 2;
              }
              double[] after = score(children(higher), parameters);
              for (int row : raised) {
                assertThat(after[row])
                    .isGreaterThanOrEqualTo(before[row] - TOLERANCE * Math.abs(before[row]));
              }
            }
          }
        });
  }

  /** Returns the rows that rise at once: all of them, or one where they are compared. */
  private List<int[]> raisedTogether() {
    return method().isRowWise()
        ? List.of(IntStream.range(0, rows()).toArray())
        : List.of(new int[] {0}, new int[] {4}, new int[] {9});
  }

  @TestFactory
  final Stream<DynamicTest> contract_formulaExplainsTheScore() {
    return each(
        parameters -> {
          GivenChildren all = children(withGaps(random()));
          for (int row = 0; row < 10; row++) {
            assertThat(method().formula(all.row(row), parameters))
                .isNotBlank()
                .doesNotContain("\n");
            assertThat(method().formula(all, row, parameters)).isNotBlank().doesNotContain("\n");
          }
        });
  }

  @Override
  final Index index(MethodSpec spec) {
    Index.Builder index = Index.builder("contract");
    Node root = Node.of("Index", spec);
    for (int child = 0; child < size(); child++) {
      String id = "child-" + child;
      index.indicator(Indicator.of(id, Direction.HIGHER_IS_BETTER).withScale(scores()));
      root = root.child(id);
    }
    return index.root(root).build();
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
    double[] weights = new double[size()];
    Arrays.setAll(weights, child -> takesWeights() ? 1 + child / 4.0 : 1);
    return new GivenChildren(scores, weights, scores(), true);
  }

  private double[][] random() {
    Random random = new Random(2);
    double[][] scores = new double[size()][rows()];
    for (double[] column : scores) {
      Arrays.setAll(
          column,
          row ->
              scores().minimum() + random.nextDouble() * (scores().maximum() - scores().minimum()));
    }
    return scores;
  }

  /** Returns the scores with about a third missing, the first child's never. */
  private double[][] withGaps(double[][] scores) {
    Random random = new Random(5);
    for (int child = 1; child < size(); child++) {
      for (int row = 0; row < rows(); row++) {
        scores[child][row] = random.nextInt(3) == 0 ? Double.NaN : scores[child][row];
      }
    }
    return scores;
  }

  private static double[][] times(double factor, double[][] scores) {
    return Arrays.stream(scores)
        .map(column -> Arrays.stream(column).map(x -> factor * x).toArray())
        .toArray(double[][]::new);
  }

  private static long[] bits(double[] scores) {
    return Arrays.stream(scores).mapToLong(Double::doubleToLongBits).toArray();
  }

  /** Returns how many scores are above each. */
  private static long[] ranks(double[] scores) {
    return Arrays.stream(scores)
        .mapToLong(score -> Arrays.stream(scores).filter(other -> other > score).count())
        .toArray();
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

    GivenChildren weighted(double factor) {
      double[] scaled = Arrays.stream(weights).map(weight -> factor * weight).toArray();
      return new GivenChildren(columns, scaled, range, sure);
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
