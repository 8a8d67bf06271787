package org.localgov.indicators.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;

/**
 * The shipped methods as words for a definition, to be imported statically.
 *
 * <p>Each returns the call of a method by name; the method itself, its formula and its source are
 * described by {@code MethodRegistry.standard()} under that name.
 *
 * <pre>{@code
 * Index.builder("services").indicator("a", higherIsBetter()).indicator("b", higherIsBetter())
 *     .normalise(minMax(1, 100)).root(node("Index", geometricMean()).children("a", "b")).build();
 * }</pre>
 */
public final class Methods {
  private Methods() {}

  /** {@return {@code mean}: gaps get the mean of their column} */
  public static MethodSpec columnMean() {
    return MethodSpec.of("mean");
  }

  /** {@return {@code median}: gaps get the median of their column} */
  public static MethodSpec columnMedian() {
    return MethodSpec.of("median");
  }

  /**
   * {@return {@code constant}: every gap gets the value}
   *
   * @param value the value
   */
  public static MethodSpec constantValue(double value) {
    return MethodSpec.of("constant", "value", value);
  }

  /**
   * {@return {@code group-mean} over the groups of a grouping, such as {@code Income}}
   *
   * @param grouping the grouping
   */
  public static MethodSpec groupMean(String grouping) {
    return MethodSpec.of("group-mean", "group", grouping);
  }

  /**
   * {@return {@code group-median} over the groups of a grouping}
   *
   * @param grouping the grouping
   */
  public static MethodSpec groupMedian(String grouping) {
    return MethodSpec.of("group-median", "group", grouping);
  }

  /** {@return {@code row-mean} over the indicators under the same parent} */
  public static MethodSpec rowMean() {
    return MethodSpec.of("row-mean");
  }

  /**
   * {@return {@code row-mean} over the indicators under the node so many levels up, from 1}
   *
   * @param level the level
   */
  public static MethodSpec rowMean(int level) {
    return MethodSpec.of("row-mean", "within", Parameters.of("level", level));
  }

  /** {@return {@code row-median} over the indicators under the same parent} */
  public static MethodSpec rowMedian() {
    return MethodSpec.of("row-median");
  }

  /**
   * {@return {@code row-median} over the indicators under the node so many levels up, from 1}
   *
   * @param level the level
   */
  public static MethodSpec rowMedian(int level) {
    return MethodSpec.of("row-median", "within", Parameters.of("level", level));
  }

  /**
   * {@return {@code nearest-neighbours} with so many of them}
   *
   * @param k how many neighbours are averaged, at least 1
   */
  public static MethodSpec nearestNeighbours(int k) {
    return MethodSpec.of("nearest-neighbours", "k", k);
  }

  /**
   * {@return {@code regression} on these indicators}
   *
   * @param predictors the ids of the indicators that predict
   */
  public static MethodSpec regression(String... predictors) {
    return MethodSpec.of("regression", "predictors", List.of(predictors));
  }

  /** {@return {@code expectation-maximisation} with its usual iterations and tolerance} */
  public static MethodSpec expectationMaximisation() {
    return MethodSpec.of("expectation-maximisation");
  }

  /** {@return {@code latest}, however old} */
  public static MethodSpec latest() {
    return MethodSpec.of("latest");
  }

  /**
   * {@return {@code latest}, at most so many years old}
   *
   * @param maximumYearsBack how many years back a value may lie, at least 1
   */
  public static MethodSpec latest(int maximumYearsBack) {
    return MethodSpec.of("latest", "maximumYearsBack", maximumYearsBack);
  }

  /** {@return {@code constant-carry}} */
  public static MethodSpec constantCarry() {
    return MethodSpec.of("constant-carry");
  }

  /** {@return {@code linear} over periods, for which a unit needs two values} */
  public static MethodSpec linearOverPeriods() {
    return MethodSpec.of("linear");
  }

  /** {@return {@code linear-constant} over periods, which carries a single value} */
  public static MethodSpec linearConstant() {
    return MethodSpec.of("linear-constant");
  }

  /**
   * {@return {@code winsorise} of at most so many values}
   *
   * @param maximumPoints how many values may be changed, at least 1
   */
  public static MethodSpec winsorise(int maximumPoints) {
    return MethodSpec.of("winsorise", "maximumPoints", maximumPoints);
  }

  /** {@return {@code log}} */
  public static MethodSpec log() {
    return MethodSpec.of("log");
  }

  /** {@return {@code log-signed}} */
  public static MethodSpec logSigned() {
    return MethodSpec.of("log-signed");
  }

  /** {@return {@code log-shifted}} */
  public static MethodSpec logShifted() {
    return MethodSpec.of("log-shifted");
  }

  /** {@return {@code box-cox} with the likeliest power} */
  public static MethodSpec boxCox() {
    return MethodSpec.of("box-cox");
  }

  /**
   * {@return {@code box-cox} with a power}
   *
   * @param lambda the exponent, 0 for the logarithm
   */
  public static MethodSpec boxCox(double lambda) {
    return MethodSpec.of("box-cox", "lambda", lambda);
  }

  /**
   * {@return {@code clamp} at two percentiles, in percent}
   *
   * @param lowerPercentile the lower percentile, 0..100
   * @param upperPercentile the upper percentile, 0..100
   */
  public static MethodSpec clamp(double lowerPercentile, double upperPercentile) {
    return MethodSpec.of(
        "clamp", "lowerPercentile", lowerPercentile, "upperPercentile", upperPercentile);
  }

  /**
   * {@return {@code min-max} to a range}
   *
   * @param lower the lower end
   * @param upper the upper end
   */
  public static MethodSpec minMax(double lower, double upper) {
    return MethodSpec.of("min-max", "lower", lower, "upper", upper);
  }

  /** {@return {@code z-score} with a mean of 0 and a deviation of 1} */
  public static MethodSpec zScore() {
    return MethodSpec.of("z-score");
  }

  /**
   * {@return {@code z-score} with another mean and deviation}
   *
   * @param mean the mean to aim at
   * @param deviation the standard deviation to aim at
   */
  public static MethodSpec zScore(double mean, double deviation) {
    return MethodSpec.of("z-score", "mean", mean, "deviation", deviation);
  }

  /**
   * {@return {@code goalposts} with bounds on the raw scale and a result between 0 and {@code
   * factor}}
   *
   * @param lower the lower end
   * @param upper the upper end
   * @param factor the factor
   */
  public static MethodSpec goalposts(double lower, double upper, double factor) {
    return MethodSpec.of("goalposts", "lower", lower, "upper", upper, "factor", factor);
  }

  /**
   * {@return {@code log-goalposts} with bounds above 0 on the raw scale}
   *
   * @param lower the lower end
   * @param upper the upper end
   * @param factor the factor
   */
  public static MethodSpec logGoalposts(double lower, double upper, double factor) {
    return MethodSpec.of("log-goalposts", "lower", lower, "upper", upper, "factor", factor);
  }

  /**
   * {@return {@code scaled} through two bounds on the raw scale, which give 0 and {@code factor}}
   *
   * @param lower the lower end
   * @param upper the upper end
   * @param factor the factor
   */
  public static MethodSpec scaled(double lower, double upper, double factor) {
    return MethodSpec.of("scaled", "lower", lower, "upper", upper, "factor", factor);
  }

  /** {@return {@code distance-to-maximum}} */
  public static MethodSpec distanceToMaximum() {
    return MethodSpec.of("distance-to-maximum");
  }

  /** {@return {@code fraction-of-maximum}, for indicators of which more is better} */
  public static MethodSpec fractionOfMaximum() {
    return MethodSpec.of("fraction-of-maximum");
  }

  /**
   * {@return {@code distance-to-reference}, not capped, with the id of the reference unit}
   *
   * @param unit the id of the unit
   */
  public static MethodSpec distanceToReference(String unit) {
    return MethodSpec.of("distance-to-reference", "reference", unit);
  }

  /**
   * {@return {@code distance-to-target}, not capped, with a target on the raw scale}
   *
   * @param target the value that counts as 1, on the raw scale
   */
  public static MethodSpec distanceToTarget(double target) {
    return MethodSpec.of("distance-to-target", "target", target);
  }

  /** {@return {@code rank}, equal values having the lowest of their places} */
  public static MethodSpec rank() {
    return MethodSpec.of("rank");
  }

  /** {@return {@code percentile-rank}, equal values having the lowest of their places} */
  public static MethodSpec percentileRank() {
    return MethodSpec.of("percentile-rank");
  }

  /** {@return {@code borda}, equal values having the lowest of their places} */
  public static MethodSpec borda() {
    return MethodSpec.of("borda");
  }

  /**
   * {@return {@code percentile-min-max} between two percentiles, 0 to 100, to 0..100}
   *
   * @param lowerPercentile the lower percentile, 0..100
   * @param upperPercentile the upper percentile, 0..100
   */
  public static MethodSpec percentileMinMax(double lowerPercentile, double upperPercentile) {
    return MethodSpec.of(
        "percentile-min-max",
        "lowerPercentile",
        lowerPercentile,
        "upperPercentile",
        upperPercentile);
  }

  /** {@return {@code indicisation}: the mean becomes 100} */
  public static MethodSpec indicisation() {
    return MethodSpec.of("indicisation");
  }

  /**
   * {@return {@code above-below-mean} with a band as a share of the mean}
   *
   * @param band the share of the mean on either side that counts as average
   */
  public static MethodSpec aboveBelowMean(double band) {
    return MethodSpec.of("above-below-mean", "band", band);
  }

  /**
   * {@return {@code logistic} with a midpoint and a slope on the raw scale}
   *
   * @param midpoint the value that becomes one half
   * @param slope what a raw value is multiplied by
   */
  public static MethodSpec logistic(double midpoint, double slope) {
    return MethodSpec.of("logistic", "midpoint", midpoint, "slope", slope);
  }

  /** {@return {@code normal-cdf}} */
  public static MethodSpec normalCdf() {
    return MethodSpec.of("normal-cdf");
  }

  /**
   * {@return {@code bands} with points}
   *
   * @param bands the bands, in ascending order
   */
  public static MethodSpec bands(Band... bands) {
    return bands(List.of(bands));
  }

  /**
   * {@return {@code bands} with points}
   *
   * @param bands the bands, in ascending order
   */
  public static MethodSpec bands(List<Band> bands) {
    return MethodSpec.of("bands", "bands", bands.stream().map(Band::parts).toList());
  }

  /**
   * {@return {@code categorical} with raw values and scores by turns, ascending in the value}
   *
   * @param valuesAndScores a raw value and its score in turn
   */
  public static MethodSpec categorical(double... valuesAndScores) {
    return MethodSpec.of("categorical", "scores", pairs(valuesAndScores));
  }

  /**
   * {@return {@code piecewise-linear} through points, values and scores by turns}
   *
   * @param valuesAndScores a raw value and its score in turn
   */
  public static MethodSpec piecewiseLinear(double... valuesAndScores) {
    return MethodSpec.of("piecewise-linear", "points", pairs(valuesAndScores));
  }

  /**
   * {@return {@code linear}}
   *
   * @param slope what a raw value is multiplied by
   * @param intercept what is added to the product
   */
  public static MethodSpec linear(double slope, double intercept) {
    return MethodSpec.of("linear", "slope", slope, "intercept", intercept);
  }

  /**
   * {@return {@code inverse-root}}
   *
   * @param numerator the score at a raw value of 1
   * @param from the raw value up to which the score stays level
   * @param to the raw value above which the score is 0
   */
  public static MethodSpec inverseRoot(double numerator, double from, double to) {
    return MethodSpec.of("inverse-root", "numerator", numerator, "from", from, "to", to);
  }

  /** {@return {@code none}} */
  public static MethodSpec none() {
    return MethodSpec.of("none");
  }

  /** {@return {@code arithmetic-mean}} */
  public static MethodSpec arithmeticMean() {
    return MethodSpec.of("arithmetic-mean");
  }

  /** {@return {@code geometric-mean}} */
  public static MethodSpec geometricMean() {
    return MethodSpec.of("geometric-mean");
  }

  /** {@return {@code sum}} */
  public static MethodSpec sum() {
    return MethodSpec.of("sum");
  }

  /** {@return {@code product}} */
  public static MethodSpec product() {
    return MethodSpec.of("product");
  }

  /** {@return {@code minimum}} */
  public static MethodSpec minimum() {
    return MethodSpec.of("minimum");
  }

  /** {@return {@code maximum}} */
  public static MethodSpec maximum() {
    return MethodSpec.of("maximum");
  }

  /** {@return {@code points-over-possible} in percent} */
  public static MethodSpec pointsOverPossible() {
    return MethodSpec.of("points-over-possible");
  }

  /** {@return {@code harmonic-mean}} */
  public static MethodSpec harmonicMean() {
    return MethodSpec.of("harmonic-mean");
  }

  /**
   * {@return {@code generalised-mean}}
   *
   * @param power the exponent
   */
  public static MethodSpec generalisedMean(double power) {
    return MethodSpec.of("generalised-mean", "power", power);
  }

  /** {@return {@code median}, weighted} */
  public static MethodSpec median() {
    return MethodSpec.of("median");
  }

  /** {@return {@code weighted-product}} */
  public static MethodSpec weightedProduct() {
    return MethodSpec.of("weighted-product");
  }

  /**
   * {@return {@code owa} with a weight a place, the highest score's first}
   *
   * @param weights the weight of each position, the best score first
   */
  public static MethodSpec owa(double... weights) {
    return MethodSpec.of("owa", "weights", Arrays.stream(weights).boxed().toList());
  }

  /** {@return {@code copeland}} */
  public static MethodSpec copeland() {
    return MethodSpec.of("copeland");
  }

  /** {@return {@code borda-count}} */
  public static MethodSpec bordaCount() {
    return MethodSpec.of("borda-count");
  }

  /** {@return {@code kemeny}} */
  public static MethodSpec kemeny() {
    return MethodSpec.of("kemeny");
  }

  /** {@return {@code mazziotta-pareto} with a sign of −1, more being better} */
  public static MethodSpec mazziottaPareto() {
    return MethodSpec.of("mazziotta-pareto");
  }

  /** {@return {@code adjusted-mazziotta-pareto} with the mean of the units as 100, more better} */
  public static MethodSpec adjustedMazziottaPareto() {
    return MethodSpec.of("adjusted-mazziotta-pareto");
  }

  /**
   * {@return {@code mean-minimum}}
   *
   * @param alpha how strongly a low minimum is punished, 0..1
   * @param beta how sharply, above 0
   */
  public static MethodSpec meanMinimum(double alpha, double beta) {
    return MethodSpec.of("mean-minimum", "alpha", alpha, "beta", beta);
  }

  /** {@return {@code benefit-of-the-doubt} without limits of shares} */
  public static MethodSpec benefitOfTheDoubt() {
    return MethodSpec.of("benefit-of-the-doubt");
  }

  /**
   * {@return {@code benefit-of-the-doubt} with each child's share of the sum within limits}
   *
   * @param minimumShare the least share of a child, 0..1
   * @param maximumShare the greatest share of a child, 0..1
   */
  public static MethodSpec benefitOfTheDoubt(double minimumShare, double maximumShare) {
    return MethodSpec.of(
        "benefit-of-the-doubt", "minimumShare", minimumShare, "maximumShare", maximumShare);
  }

  /** {@return {@code topsis}} */
  public static MethodSpec topsis() {
    return MethodSpec.of("topsis");
  }

  /**
   * {@return {@code conditions-met}: how far the rules for an outcome hold, 0..1}
   *
   * @param rules the decision table, a list of objects with {@code outcome} and {@code conditions},
   *     or a reference to a parameter that is one
   * @param outcome the outcome whose rules count
   * @param outcomes all outcomes that a rule may have
   * @param prefix what stands before a condition's name in a child's id, may be empty
   */
  public static MethodSpec conditionsMet(
      Object rules, String outcome, List<String> outcomes, String prefix) {
    return MethodSpec.of(
        "conditions-met",
        "rules",
        rules,
        "outcome",
        outcome,
        "outcomes",
        outcomes,
        "prefix",
        prefix);
  }

  /** {@return {@code evenness}: entropy over the highest it can be, 0..1} */
  public static MethodSpec evenness() {
    return MethodSpec.of("evenness");
  }

  /** {@return {@code first-present}} */
  public static MethodSpec firstPresent() {
    return MethodSpec.of("first-present");
  }

  /** {@return {@code difference}, the first child minus the second} */
  public static MethodSpec difference() {
    return MethodSpec.of("difference");
  }

  /** {@return {@code quotient}, the first child divided by the second} */
  public static MethodSpec quotient() {
    return MethodSpec.of("quotient");
  }

  private static List<Parameters> pairs(double... valuesAndScores) {
    if (valuesAndScores.length % 2 != 0) {
      throw new IllegalArgumentException("values and scores must come by turns");
    }
    List<Parameters> pairs = new ArrayList<>();
    for (int i = 0; i < valuesAndScores.length; i += 2) {
      pairs.add(Parameters.of("value", valuesAndScores[i], "score", valuesAndScores[i + 1]));
    }
    return pairs;
  }
}
