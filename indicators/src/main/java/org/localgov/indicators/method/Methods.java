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

  /** Returns {@code mean}: gaps get the mean of their column. */
  public static MethodSpec columnMean() {
    return MethodSpec.of("mean");
  }

  /** Returns {@code median}: gaps get the median of their column. */
  public static MethodSpec columnMedian() {
    return MethodSpec.of("median");
  }

  /** Returns {@code constant}: every gap gets the value. */
  public static MethodSpec constantValue(double value) {
    return MethodSpec.of("constant", "value", value);
  }

  /** Returns {@code group-mean} over the groups of a grouping, such as {@code Income}. */
  public static MethodSpec groupMean(String grouping) {
    return MethodSpec.of("group-mean", "group", grouping);
  }

  /** Returns {@code group-median} over the groups of a grouping. */
  public static MethodSpec groupMedian(String grouping) {
    return MethodSpec.of("group-median", "group", grouping);
  }

  /** Returns {@code row-mean} over the indicators under the same parent. */
  public static MethodSpec rowMean() {
    return MethodSpec.of("row-mean");
  }

  /** Returns {@code row-mean} over the indicators under the node so many levels up, from 1. */
  public static MethodSpec rowMean(int level) {
    return MethodSpec.of("row-mean", "within", Parameters.of("level", level));
  }

  /** Returns {@code row-median} over the indicators under the same parent. */
  public static MethodSpec rowMedian() {
    return MethodSpec.of("row-median");
  }

  /** Returns {@code row-median} over the indicators under the node so many levels up, from 1. */
  public static MethodSpec rowMedian(int level) {
    return MethodSpec.of("row-median", "within", Parameters.of("level", level));
  }

  /** Returns {@code nearest-neighbours} with so many of them. */
  public static MethodSpec nearestNeighbours(int k) {
    return MethodSpec.of("nearest-neighbours", "k", k);
  }

  /** Returns {@code regression} on these indicators. */
  public static MethodSpec regression(String... predictors) {
    return MethodSpec.of("regression", "predictors", List.of(predictors));
  }

  /** Returns {@code expectation-maximisation} with its usual iterations and tolerance. */
  public static MethodSpec expectationMaximisation() {
    return MethodSpec.of("expectation-maximisation");
  }

  /** Returns {@code latest}, however old. */
  public static MethodSpec latest() {
    return MethodSpec.of("latest");
  }

  /** Returns {@code latest}, at most so many years old. */
  public static MethodSpec latest(int maximumYearsBack) {
    return MethodSpec.of("latest", "maximumYearsBack", maximumYearsBack);
  }

  /** Returns {@code constant-carry}. */
  public static MethodSpec constantCarry() {
    return MethodSpec.of("constant-carry");
  }

  /** Returns {@code linear} over periods, for which a unit needs two values. */
  public static MethodSpec linearOverPeriods() {
    return MethodSpec.of("linear");
  }

  /** Returns {@code linear-constant} over periods, which carries a single value. */
  public static MethodSpec linearConstant() {
    return MethodSpec.of("linear-constant");
  }

  /** Returns {@code winsorise} of at most so many values. */
  public static MethodSpec winsorise(int maximumPoints) {
    return MethodSpec.of("winsorise", "maximumPoints", maximumPoints);
  }

  /** Returns {@code log}. */
  public static MethodSpec log() {
    return MethodSpec.of("log");
  }

  /** Returns {@code log-signed}. */
  public static MethodSpec logSigned() {
    return MethodSpec.of("log-signed");
  }

  /** Returns {@code log-shifted}. */
  public static MethodSpec logShifted() {
    return MethodSpec.of("log-shifted");
  }

  /** Returns {@code box-cox} with the likeliest power. */
  public static MethodSpec boxCox() {
    return MethodSpec.of("box-cox");
  }

  /** Returns {@code box-cox} with a power. */
  public static MethodSpec boxCox(double lambda) {
    return MethodSpec.of("box-cox", "lambda", lambda);
  }

  /** Returns {@code clamp} at two percentiles, in percent. */
  public static MethodSpec clamp(double lowerPercentile, double upperPercentile) {
    return MethodSpec.of(
        "clamp", "lowerPercentile", lowerPercentile, "upperPercentile", upperPercentile);
  }

  /** Returns {@code min-max} to a range. */
  public static MethodSpec minMax(double lower, double upper) {
    return MethodSpec.of("min-max", "lower", lower, "upper", upper);
  }

  /** Returns {@code z-score} with a mean of 0 and a deviation of 1. */
  public static MethodSpec zScore() {
    return MethodSpec.of("z-score");
  }

  /** Returns {@code z-score} with another mean and deviation. */
  public static MethodSpec zScore(double mean, double deviation) {
    return MethodSpec.of("z-score", "mean", mean, "deviation", deviation);
  }

  /**
   * Returns {@code goalposts} with bounds on the raw scale and a result between 0 and {@code
   * factor}.
   */
  public static MethodSpec goalposts(double lower, double upper, double factor) {
    return MethodSpec.of("goalposts", "lower", lower, "upper", upper, "factor", factor);
  }

  /** Returns {@code log-goalposts} with bounds above 0 on the raw scale. */
  public static MethodSpec logGoalposts(double lower, double upper, double factor) {
    return MethodSpec.of("log-goalposts", "lower", lower, "upper", upper, "factor", factor);
  }

  /**
   * Returns {@code scaled} through two bounds on the raw scale, which give 0 and {@code factor}.
   */
  public static MethodSpec scaled(double lower, double upper, double factor) {
    return MethodSpec.of("scaled", "lower", lower, "upper", upper, "factor", factor);
  }

  /** Returns {@code distance-to-maximum}. */
  public static MethodSpec distanceToMaximum() {
    return MethodSpec.of("distance-to-maximum");
  }

  /** Returns {@code fraction-of-maximum}, for indicators of which more is better. */
  public static MethodSpec fractionOfMaximum() {
    return MethodSpec.of("fraction-of-maximum");
  }

  /** Returns {@code distance-to-reference}, not capped, with the id of the reference unit. */
  public static MethodSpec distanceToReference(String unit) {
    return MethodSpec.of("distance-to-reference", "reference", unit);
  }

  /** Returns {@code distance-to-target}, not capped, with a target on the raw scale. */
  public static MethodSpec distanceToTarget(double target) {
    return MethodSpec.of("distance-to-target", "target", target);
  }

  /** Returns {@code rank}, equal values having the lowest of their places. */
  public static MethodSpec rank() {
    return MethodSpec.of("rank");
  }

  /** Returns {@code percentile-rank}, equal values having the lowest of their places. */
  public static MethodSpec percentileRank() {
    return MethodSpec.of("percentile-rank");
  }

  /** Returns {@code borda}, equal values having the lowest of their places. */
  public static MethodSpec borda() {
    return MethodSpec.of("borda");
  }

  /** Returns {@code percentile-min-max} between two percentiles, 0 to 100, to 0..100. */
  public static MethodSpec percentileMinMax(double lowerPercentile, double upperPercentile) {
    return MethodSpec.of(
        "percentile-min-max",
        "lowerPercentile",
        lowerPercentile,
        "upperPercentile",
        upperPercentile);
  }

  /** Returns {@code indicisation}: the mean becomes 100. */
  public static MethodSpec indicisation() {
    return MethodSpec.of("indicisation");
  }

  /** Returns {@code above-below-mean} with a band as a share of the mean. */
  public static MethodSpec aboveBelowMean(double band) {
    return MethodSpec.of("above-below-mean", "band", band);
  }

  /** Returns {@code logistic} with a midpoint and a slope on the raw scale. */
  public static MethodSpec logistic(double midpoint, double slope) {
    return MethodSpec.of("logistic", "midpoint", midpoint, "slope", slope);
  }

  /** Returns {@code normal-cdf}. */
  public static MethodSpec normalCdf() {
    return MethodSpec.of("normal-cdf");
  }

  /** Returns {@code bands} with points. */
  public static MethodSpec bands(Band... bands) {
    return bands(List.of(bands));
  }

  /** Returns {@code bands} with points. */
  public static MethodSpec bands(List<Band> bands) {
    return MethodSpec.of("bands", "bands", bands.stream().map(Band::parts).toList());
  }

  /** Returns {@code categorical} with raw values and scores by turns, ascending in the value. */
  public static MethodSpec categorical(double... valuesAndScores) {
    return MethodSpec.of("categorical", "scores", pairs(valuesAndScores));
  }

  /** Returns {@code piecewise-linear} through points, values and scores by turns. */
  public static MethodSpec piecewiseLinear(double... valuesAndScores) {
    return MethodSpec.of("piecewise-linear", "points", pairs(valuesAndScores));
  }

  /** Returns {@code linear}. */
  public static MethodSpec linear(double slope, double intercept) {
    return MethodSpec.of("linear", "slope", slope, "intercept", intercept);
  }

  /** Returns {@code inverse-root}. */
  public static MethodSpec inverseRoot(double numerator, double from, double to) {
    return MethodSpec.of("inverse-root", "numerator", numerator, "from", from, "to", to);
  }

  /** Returns {@code none}. */
  public static MethodSpec none() {
    return MethodSpec.of("none");
  }

  /** Returns {@code arithmetic-mean}. */
  public static MethodSpec arithmeticMean() {
    return MethodSpec.of("arithmetic-mean");
  }

  /** Returns {@code geometric-mean}. */
  public static MethodSpec geometricMean() {
    return MethodSpec.of("geometric-mean");
  }

  /** Returns {@code sum}. */
  public static MethodSpec sum() {
    return MethodSpec.of("sum");
  }

  /** Returns {@code product}. */
  public static MethodSpec product() {
    return MethodSpec.of("product");
  }

  /** Returns {@code minimum}. */
  public static MethodSpec minimum() {
    return MethodSpec.of("minimum");
  }

  /** Returns {@code maximum}. */
  public static MethodSpec maximum() {
    return MethodSpec.of("maximum");
  }

  /** Returns {@code points-over-possible} in percent. */
  public static MethodSpec pointsOverPossible() {
    return MethodSpec.of("points-over-possible");
  }

  /** Returns {@code harmonic-mean}. */
  public static MethodSpec harmonicMean() {
    return MethodSpec.of("harmonic-mean");
  }

  /** Returns {@code generalised-mean}. */
  public static MethodSpec generalisedMean(double power) {
    return MethodSpec.of("generalised-mean", "power", power);
  }

  /** Returns {@code median}, weighted. */
  public static MethodSpec median() {
    return MethodSpec.of("median");
  }

  /** Returns {@code weighted-product}. */
  public static MethodSpec weightedProduct() {
    return MethodSpec.of("weighted-product");
  }

  /** Returns {@code owa} with a weight a place, the highest score's first. */
  public static MethodSpec owa(double... weights) {
    return MethodSpec.of("owa", "weights", Arrays.stream(weights).boxed().toList());
  }

  /** Returns {@code copeland}. */
  public static MethodSpec copeland() {
    return MethodSpec.of("copeland");
  }

  /** Returns {@code borda-count}. */
  public static MethodSpec bordaCount() {
    return MethodSpec.of("borda-count");
  }

  /** Returns {@code kemeny}. */
  public static MethodSpec kemeny() {
    return MethodSpec.of("kemeny");
  }

  /** Returns {@code mazziotta-pareto} with a sign of −1, more being better. */
  public static MethodSpec mazziottaPareto() {
    return MethodSpec.of("mazziotta-pareto");
  }

  /** Returns {@code adjusted-mazziotta-pareto} with the mean of the units as 100, more better. */
  public static MethodSpec adjustedMazziottaPareto() {
    return MethodSpec.of("adjusted-mazziotta-pareto");
  }

  /** Returns {@code mean-minimum}. */
  public static MethodSpec meanMinimum(double alpha, double beta) {
    return MethodSpec.of("mean-minimum", "alpha", alpha, "beta", beta);
  }

  /** Returns {@code benefit-of-the-doubt} without limits of shares. */
  public static MethodSpec benefitOfTheDoubt() {
    return MethodSpec.of("benefit-of-the-doubt");
  }

  /** Returns {@code benefit-of-the-doubt} with each child's share of the sum within limits. */
  public static MethodSpec benefitOfTheDoubt(double minimumShare, double maximumShare) {
    return MethodSpec.of(
        "benefit-of-the-doubt", "minimumShare", minimumShare, "maximumShare", maximumShare);
  }

  /** Returns {@code topsis}. */
  public static MethodSpec topsis() {
    return MethodSpec.of("topsis");
  }

  /** Returns {@code first-present}. */
  public static MethodSpec firstPresent() {
    return MethodSpec.of("first-present");
  }

  /** Returns {@code difference}, the first child minus the second. */
  public static MethodSpec difference() {
    return MethodSpec.of("difference");
  }

  /** Returns {@code quotient}, the first child divided by the second. */
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
