package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.definition.MethodSpec;
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

  /** With n scores, power p > 0: n^(-1/p) × highest ≤ mean ≤ highest, and the turned for -p. */
  @Property
  void generalisedMean_tendsToMinimumAndMaximum(
      @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 1e3) Double> given,
      @ForAll @DoubleRange(min = 1, max = 1e4) double power) {
    double[] scores = array(given);
    double gap = Math.pow(3, 1 / power);
    double highest = score(Methods.maximum(), scores);
    assertThat(score(Methods.generalisedMean(power), scores))
        .isBetween(highest / gap * (1 - SLACK), highest * (1 + SLACK));
    double lowest = score(Methods.minimum(), scores);
    assertThat(score(Methods.generalisedMean(-power), scores))
        .isBetween(lowest * (1 - SLACK), lowest * gap * (1 + SLACK));
  }

  /** The variance is that of all pairs: S² = Σ w w' (x - x')² / 2. */
  @Property
  void mazziottaPareto_penalisesEveryPairOfChildren(
      @ForAll @Size(4) List<@DoubleRange(min = 50, max = 150) Double> given,
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 5) Double> weighting,
      @ForAll boolean isPositive) {
    double[] scores = array(given);
    double[] weights = array(weighting);
    int sign = isPositive ? 1 : -1;
    assertThat(score(MethodSpec.of("mazziotta-pareto", "sign", sign), weights, scores))
        .isCloseTo(byPairs(scores, weights, sign), within(1e-10));
  }

  /** Each child between its own goalposts, and then as above. */
  @Property
  void adjustedMazziottaPareto_isThatOfGoalposts(
      @ForAll @Size(4) List<@Size(3) List<@IntRange(min = 10, max = 99) Integer>> given,
      @ForAll @Size(3) List<@DoubleRange(min = 0.1, max = 5) Double> weighting) {
    double[][] units = new double[4][3];
    double[][] points = new double[4][3];
    for (int child = 0; child < 3; child++) {
      int at = child;
      IntSummaryStatistics column =
          given.stream().mapToInt(unit -> unit.get(at)).summaryStatistics();
      Assume.that(column.getMax() > column.getMin());
      double half = (column.getMax() - column.getMin()) / 2.0;
      double lower = column.getAverage() - half;
      for (int unit = 0; unit < 4; unit++) {
        units[unit][child] = given.get(unit).get(child);
        points[unit][child] = 70 + 60 * (units[unit][child] - lower) / (2 * half);
      }
    }
    double[] weights = array(weighting);
    double[] found = scoresOf(Methods.adjustedMazziottaPareto(), weights, units);
    for (int unit = 0; unit < 4; unit++) {
      assertThat(found[unit]).isCloseTo(byPairs(points[unit], weights, -1), within(1e-9));
    }
  }

  private static double byPairs(double[] scores, double[] weights, int sign) {
    double sum = Arrays.stream(weights).sum();
    double mean = 0;
    double pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      mean += weights[i] / sum * scores[i];
      for (int j = 0; j < scores.length; j++) {
        double gap = scores[i] - scores[j];
        pairs += weights[i] / sum * (weights[j] / sum) * gap * gap / 2;
      }
    }
    return mean + sign * pairs / mean;
  }

  /** No order of the scores makes more of falling weights, nor less of rising ones. */
  @Property
  void owa_isTheMostOrTheLeastOfAllOrders(
      @ForAll @Size(4) List<@DoubleRange(min = -1e3, max = 1e3) Double> given,
      @ForAll @Size(4) List<@IntRange(min = 1, max = 9) Integer> drawn) {
    double[] scores = array(given);
    double sum = drawn.stream().mapToInt(Integer::intValue).sum();
    double[] rising = drawn.stream().mapToDouble(weight -> weight / sum).sorted().toArray();
    double[] falling = new double[4];
    Arrays.setAll(falling, place -> rising[3 - place]);
    DoubleSummaryStatistics orders = orders(scores, falling, new boolean[4], 0, 0);
    assertThat(score(Methods.owa(falling), scores)).isCloseTo(orders.getMax(), within(1e-9));
    assertThat(score(Methods.owa(rising), scores)).isCloseTo(orders.getMin(), within(1e-9));
  }

  private static DoubleSummaryStatistics orders(
      double[] scores, double[] weights, boolean[] taken, int place, double sum) {
    DoubleSummaryStatistics found = new DoubleSummaryStatistics();
    if (place == scores.length) {
      found.accept(sum);
    }
    for (int i = 0; i < scores.length; i++) {
      if (!taken[i]) {
        taken[i] = true;
        found.combine(orders(scores, weights, taken, place + 1, sum + weights[place] * scores[i]));
        taken[i] = false;
      }
    }
    return found;
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
