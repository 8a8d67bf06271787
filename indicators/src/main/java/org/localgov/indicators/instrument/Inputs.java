package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.bands;
import static org.localgov.indicators.method.Methods.goalposts;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/** Kinds of input, and of whole index, that several instruments share. */
final class Inputs {
  private static final Missing SKIP = Missing.of(MissingRule.SKIP);

  private Inputs() {}

  /** Returns an input that is 0 for no and 1 for yes. */
  static Indicator yesNo(String id, String name) {
    return rated(id, name, "no", "yes");
  }

  /** Returns an input with whole levels from 0 up, each in words. */
  static Indicator rated(String id, String name, String... wordings) {
    Level[] levels = new Level[wordings.length];
    for (int value = 0; value < levels.length; value++) {
      levels[value] = new Level(value, wordings[value]);
    }
    return Indicator.of(id, higherIsBetter()).withName(name).withLevels(levels);
  }

  /** Returns an input in percent, 0..100. */
  static Indicator percent(String id, String name) {
    return amount(id, name, "percent", Scale.of(0, 100));
  }

  /** Returns an input between 0 and 1. */
  static Indicator share(String id, String name) {
    return amount(id, name, "share, 0 to 1", Scale.of(0, 1));
  }

  /** Returns a weighted mean whose weights are a required parameter of the index. */
  static Node weighed(String id, String weights) {
    return node(id, arithmeticMean())
        .withWeighting(MethodSpec.of("given", "weights", parameter(weights)));
  }

  /** Returns an input on a scale, of which more is better. */
  static Indicator amount(String id, String name, String unit, Scale scale) {
    return Indicator.of(id, higherIsBetter()).withName(name).withUnit(unit).withScale(scale);
  }

  /**
   * Returns an index of answers on a scale of the user's, weighted by the user: both are required
   * parameters.
   *
   * @param items id and name of each input
   */
  static Index answered(Index.Builder index, String id, String name, String[]... items) {
    Node root = weighed(id, "weights").withName(name).withMissing(SKIP).withScale(Scale.of(0, 100));
    for (String[] item : items) {
      index.indicator(Indicator.of(item[0], higherIsBetter()).withName(item[1]).withUnit("answer"));
      root = root.child(item[0]);
    }
    return index
        .parameter(Parameter.required("scale-minimum", "the lowest answer, a number"))
        .parameter(
            Parameter.required("scale-maximum", "the highest answer, a number above the lowest"))
        .parameter(
            Parameter.required(
                "weights", "the weight of each input in its order, a list of numbers"))
        .normalise(
            MethodSpec.of(
                "goalposts",
                "lower",
                parameter("scale-minimum"),
                "upper",
                parameter("scale-maximum"),
                "refuse",
                true))
        .root(root)
        .build();
  }

  /**
   * Returns an index of items rated by one rubric: their mean in percent of the highest level, and
   * beside it the share of items with any evidence.
   *
   * @param items id and name of each input
   * @param wordings the levels of the rubric, from none up
   */
  static Index rubric(
      Index.Builder index, String id, String name, String[][] items, String... wordings) {
    Node strength =
        node(id, arithmeticMean()).withName(name).withMissing(SKIP).withScale(Scale.of(0, 100));
    Node coverage = node("coverage").withScale(Scale.of(0, 100));
    for (String[] item : items) {
      Indicator rated = rated(item[0], item[1], wordings);
      String evidence = "evidence of " + item[0];
      index.addIndicators(
          rated, rated.withId(evidence).withColumn(item[0]).withNormalisation(anyAtAll()));
      strength = strength.child(item[0]);
      coverage = coverage.child(evidence);
    }
    return index
        .normalise(goalposts(0, wordings.length - 1, 100))
        .root(strength.child(coverage, 0))
        .build();
  }

  /** Returns what makes 100 of one or more, and 0 of less. */
  static MethodSpec anyAtAll() {
    return bands(Band.points(0).withFrom(0).withTo(1), Band.points(100).withFrom(1));
  }
}
