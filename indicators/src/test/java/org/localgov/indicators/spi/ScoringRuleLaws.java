package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/**
 * The laws that a scoring rule keeps, tried on random children: how many rows there are, which
 * scores are missing, and what the children weigh is drawn anew each time, and a draw that breaks a
 * law is made as small as it can be.
 *
 * <p>Which laws there are depends on the kind of rule, which the questions below tell. Where a rule
 * refuses a draw, it is not tried on it.
 */
public abstract class ScoringRuleLaws extends MethodContract {
  static final double TOLERANCE = 1e-12;
  private static final int MOST_ROWS = 7;

  /** Creates the laws. */
  ScoringRuleLaws() {}

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
   * Returns whether the score of children times a factor is the factor times theirs; as {@link
   * #isMean} by default.
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

  /** Returns random children, of which the first is never missing. */
  @Provide
  Arbitrary<GivenChildren> draws() {
    return Arbitraries.integers().between(2, MOST_ROWS).flatMap(this::draws);
  }

  private Arbitrary<GivenChildren> draws(int rows) {
    int size = size();
    return Combinators.combine(
            Arbitraries.doubles()
                .between(scores().minimum(), scores().maximum())
                .ofScale(6)
                .list()
                .ofSize(size * rows),
            Arbitraries.integers().between(0, 3).list().ofSize(size * rows),
            Arbitraries.doubles().between(0.1, 5).list().ofSize(size))
        .as((scores, gaps, weights) -> children(rows, scores, gaps, weights));
  }

  private GivenChildren children(
      int rows, List<Double> scores, List<Integer> gaps, List<Double> weights) {
    double[][] columns = new double[size()][rows];
    for (int child = 0; child < columns.length; child++) {
      for (int row = 0; row < rows; row++) {
        int at = child * rows + row;
        columns[child][row] = child > 0 && gaps.get(at) == 3 ? Double.NaN : scores.get(at);
      }
    }
    double[] drawn = new double[size()];
    Arrays.setAll(drawn, child -> takesWeights() ? weights.get(child) : 1);
    return new GivenChildren(columns, drawn, scores(), true);
  }

  @Property(tries = 50)
  final void law_orderOfChildrenDoesNotShow(@ForAll("draws") GivenChildren draw) {
    if (isOrderFree()) {
      int[] turned = IntStream.range(0, size()).map(child -> size() - 1 - child).toArray();
      each(draw, (parameters, out) -> assertClose(score(draw.select(turned), parameters), out));
    }
  }

  @Property(tries = 50)
  final void law_orderOfRowsDoesNotShow(@ForAll("draws") GivenChildren draw) {
    each(
        draw,
        (parameters, out) -> {
          double[] found = GivenChildren.reversed(score(draw.turned(), parameters));
          assertClose(found, out);
          assertThat(ranks(found)).isEqualTo(ranks(out));
        });
  }

  @Property(tries = 50)
  final void law_factorOfTheScoresIsThatOfTheScore(
      @ForAll("draws") GivenChildren draw,
      @ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
    if (isHomogeneous()) {
      each(
          draw,
          (parameters, out) ->
              assertClose(
                  score(draw.times(factor), parameters),
                  Arrays.stream(out).map(x -> factor * x).toArray()));
    }
  }

  @Property(tries = 50)
  final void law_scoresTurnedRoundTurnTheScoreRound(@ForAll("draws") GivenChildren draw) {
    if (isAntisymmetric()) {
      each(
          draw,
          (parameters, out) ->
              assertClose(
                  score(draw.times(-1), parameters), Arrays.stream(out).map(x -> -x).toArray()));
    }
  }

  @Property(tries = 50)
  final void law_scaleOfWeightsDoesNotShow(
      @ForAll("draws") GivenChildren draw,
      @ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
    if (isWeightScaleFree() && takesWeights()) {
      each(draw, (parameters, out) -> assertClose(score(draw.weighted(factor), parameters), out));
    }
  }

  @Property(tries = 50)
  final void law_meanOfEqualScoresIsThatScore(@ForAll("draws") GivenChildren draw) {
    if (isIdempotent()) {
      double[][] equal = new double[size()][];
      Arrays.setAll(equal, child -> draw.columns()[0]);
      GivenChildren alike = new GivenChildren(equal, draw.weights(), scores(), true);
      each(alike, (parameters, out) -> assertClose(out, equal[0]));
    }
  }

  @Property(tries = 50)
  final void law_meanLiesBetweenItsChildren(@ForAll("draws") GivenChildren draw) {
    if (isMean()) {
      double slack = TOLERANCE * Math.max(1, Math.abs(scores().maximum()));
      each(
          draw,
          (parameters, out) -> {
            for (int row = 0; row < out.length; row++) {
              int at = row;
              double[] there =
                  Arrays.stream(draw.columns())
                      .mapToDouble(column -> column[at])
                      .filter(x -> !Double.isNaN(x))
                      .toArray();
              assertThat(out[row])
                  .isBetween(
                      Arrays.stream(there).min().orElseThrow() - slack,
                      Arrays.stream(there).max().orElseThrow() + slack);
            }
          });
    }
  }

  @Property(tries = 50)
  final void law_childThatRisesNeverLowersTheScore(
      @ForAll("draws") GivenChildren draw, @ForAll @DoubleRange(min = 0, max = 1) double way) {
    if (isMonotone()) {
      each(
          draw,
          (parameters, out) -> {
            for (int child = 0; child < size(); child++) {
              double before = draw.columns()[child][0];
              double higher = before + way * (scores().maximum() - before);
              double after = score(draw.with(child, 0, higher), parameters)[0];
              if (!Double.isNaN(out[0])) {
                assertThat(after).isGreaterThanOrEqualTo(out[0] - TOLERANCE * Math.abs(out[0]));
              }
            }
          });
    }
  }

  @Property(tries = 50)
  final void law_missingChildIsAsOneThatIsNotThere(@ForAll("draws") GivenChildren draw) {
    if (skipsMissing()) {
      int absent = size() - 1;
      GivenChildren without = draw;
      for (int row = 0; row < draw.rows(); row++) {
        without = without.with(absent, row, Double.NaN);
      }
      int[] others = IntStream.range(0, absent).toArray();
      each(without, (parameters, out) -> assertClose(score(draw.select(others), parameters), out));
    }
  }

  @Property(tries = 50)
  final void law_childWithoutWeightMakesNoScore(@ForAll("draws") GivenChildren draw) {
    if (takesWeights()) {
      double[] weights = draw.weights().clone();
      weights[0] = 0;
      GivenChildren alone = new GivenChildren(draw.columns(), weights, scores(), true);
      for (int child = 1; child < size(); child++) {
        alone = alone.with(child, 0, Double.NaN);
      }
      each(alone, (parameters, out) -> assertThat(out[0]).isNaN());
    }
  }

  @Property(tries = 50)
  final void law_contributionsAddUpToTheScore(@ForAll("draws") GivenChildren draw) {
    each(
        draw,
        (parameters, out) -> {
          for (int row = 0; row < draw.rows(); row++) {
            Optional<double[]> parts = method().contributions(draw.row(row), parameters);
            if (parts.isPresent() && !Double.isNaN(out[row])) {
              assertThat(parts.get()).hasSize(size());
              assertClose(
                  new double[] {DoubleStream.of(parts.get()).sum()}, new double[] {out[row]});
              for (int child = 0; child < size(); child++) {
                if (Double.isNaN(draw.columns()[child][row])) {
                  assertThat(parts.get()[child]).isZero();
                }
              }
            }
          }
        });
  }

  /** What is asserted of the scores of a draw. */
  private interface Law {
    void of(Parameters parameters, double[] out);
  }

  /** Tries each set of parameters with which the rule does not refuse the children. */
  private void each(GivenChildren children, Law law) {
    for (Parameters parameters : parameterSets()) {
      double[] out;
      try {
        out = score(children, parameters);
      } catch (RefusalException e) {
        continue;
      }
      law.of(parameters, out);
    }
  }

  final double[] score(GivenChildren children, Parameters parameters) {
    double[] out = new double[children.rows()];
    method().score(children, parameters, out);
    return out;
  }

  /** Returns how many scores are above each. */
  static long[] ranks(double[] scores) {
    return Arrays.stream(scores)
        .mapToLong(score -> Arrays.stream(scores).filter(other -> other > score).count())
        .toArray();
  }

  static void assertClose(double[] found, double[] expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int row = 0; row < found.length; row++) {
      assertThat(Double.isNaN(found[row])).isEqualTo(Double.isNaN(expected[row]));
      if (!Double.isNaN(expected[row])) {
        assertThat(Math.abs(found[row] - expected[row]))
            .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected[row])));
      }
    }
  }
}
