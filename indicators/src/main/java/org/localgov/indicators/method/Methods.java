package org.localgov.indicators.method;

import java.util.ArrayList;
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
