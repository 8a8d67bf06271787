package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.method.Methods;

/** Laws that tie aggregations to one another. */
class AggregationProperties {
  private static final double SLACK = 1e-12;

  @Property
  void means_areInOrder(@ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1e3) Double> given) {
    double[] scores = array(given);
    double[] inOrder = {
      score(Methods.minimum(), scores),
      score(Methods.harmonicMean(), scores),
      score(Methods.geometricMean(), scores),
      score(Methods.arithmeticMean(), scores),
      score(Methods.maximum(), scores)
    };
    for (int i = 1; i < inOrder.length; i++) {
      assertThat(inOrder[i]).isGreaterThanOrEqualTo(inOrder[i - 1] * (1 - SLACK));
    }
  }

  @Property
  void generalisedMean_risesWithThePower(
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 1e3) Double> given,
      @ForAll @DoubleRange(min = -50, max = 50) double power,
      @ForAll @DoubleRange(min = 0, max = 5) double more) {
    double[] scores = array(given);
    assertThat(score(Methods.generalisedMean(power + more), scores))
        .isGreaterThanOrEqualTo(score(Methods.generalisedMean(power), scores) * (1 - SLACK));
  }

  @Property
  void meanMinimum_andOwa_reachTheirExtremes(
      @ForAll @Size(3) List<@DoubleRange(min = -1e3, max = 1e3) Double> given) {
    double[] scores = array(given);
    double lowest = score(Methods.minimum(), scores);
    assertThat(score(Methods.meanMinimum(1, 0), scores)).isCloseTo(lowest, within(1e-12 * 1e3));
    assertThat(score(Methods.owa(0, 0, 1), scores)).isEqualTo(lowest);
    assertThat(score(Methods.owa(0, 1, 0), scores)).isEqualTo(score(Methods.median(), scores));
  }

  @Property(tries = 200)
  void copeland_sumsToZero_andBordaToItsHalf(
      @ForAll @LongRange(min = 0, max = 1000) long seed,
      @ForAll @IntRange(min = 2, max = 12) int units,
      @ForAll @IntRange(min = 1, max = 6) int criteria) {
    double[][] scores = Votes.random(seed, units, criteria, false);
    double[] weights = Votes.weights(seed, criteria);
    assertThat(Arrays.stream(scoresOf(Methods.copeland(), weights, scores)).sum()).isZero();
    assertThat(Arrays.stream(scoresOf(Methods.bordaCount(), weights, scores)).sum())
        .isCloseTo(units * (units - 1) / 2.0, within(1e-9));
  }

  /** A unit that beats each other one alone is first by Copeland and by Kemeny. */
  @Property(tries = 200)
  void condorcetWinner_isFirst(
      @ForAll @LongRange(min = 0, max = 1000) long seed,
      @ForAll @IntRange(min = 2, max = 14) int units) {
    double[][] scores = Votes.random(seed, units, 5, false);
    scores[0] = new double[] {units, units, units, 0, -1};
    double[] equal = {1, 1, 1, 1, 1};
    assertThat(scoresOf(Methods.copeland(), equal, scores)[0]).isEqualTo(units - 1);
    assertThat(scoresOf(Methods.kemeny(), equal, scores)[0]).isEqualTo(units - 1);
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
