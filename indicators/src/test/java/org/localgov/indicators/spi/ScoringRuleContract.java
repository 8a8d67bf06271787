package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;

/**
 * What every scoring rule promises, and the {@linkplain ScoringRuleLaws laws} that it keeps. Extend
 * it for a rule of your own, and all is tried on it; say what kind of rule it is by overriding
 * {@link #isMean}, {@link #takesWeights}, {@link #isMonotone} and the other questions. A promise
 * that the rule does not make is not tried. It needs JUnit 5, AssertJ and jqwik 1.9.
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
public abstract class ScoringRuleContract extends ScoringRuleLaws {
  private static final int[] THREADS = {1, 2, 7};

  /** Creates the contract. */
  protected ScoringRuleContract() {}

  /** Returns how many rows the rule is tried with, at least 10; 200 by default. */
  protected int rows() {
    return 200;
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
  final Stream<DynamicTest> contract_orderOfRowsDoesNotShow() {
    return each(
        parameters -> {
          GivenChildren children = children(withGaps(random()));
          double[] expected = score(children, parameters);
          double[] found = GivenChildren.reversed(score(children.turned(), parameters));
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
  final Stream<DynamicTest> contract_threadsDoNotShow() {
    return each(
        parameters -> {
          GivenChildren children = children(withGaps(random()));
          long[] expected = bits(score(children, parameters));
          Callable<long[]> again = () -> bits(score(children, parameters));
          for (int count : THREADS) {
            ExecutorService threads = Executors.newFixedThreadPool(count);
            try {
              for (Future<long[]> found : threads.invokeAll(Collections.nCopies(count, again))) {
                assertThat(found.get()).isEqualTo(expected);
              }
            } finally {
              threads.shutdown();
            }
          }
        });
  }

  @TestFactory
  final Stream<DynamicTest> contract_aWeightedMeanIsOne() {
    return each(
        parameters -> {
          if (!method().isWeightedMean()) {
            return;
          }
          GivenChildren children = children(withGaps(random()));
          double[] expected = new double[rows()];
          for (int row = 0; row < rows(); row++) {
            double sum = 0;
            double weight = 0;
            for (int child = 0; child < children.size(); child++) {
              double score = children.scores(child)[row];
              sum += Double.isNaN(score) ? 0 : children.weight(child) * score;
              weight += Double.isNaN(score) ? 0 : children.weight(child);
            }
            expected[row] = sum / weight;
          }
          assertClose(score(children, parameters), expected);
        });
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

  private static long[] bits(double[] scores) {
    return Arrays.stream(scores).mapToLong(Double::doubleToLongBits).toArray();
  }
}
