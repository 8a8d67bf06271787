package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.bands;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/** Kinds of input, and of whole index, that several instruments share. */
final class Inputs {
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
   * Makes the inputs of an index answers on a scale of the user's, weighted by the user: all are
   * required parameters.
   *
   * @param weighed what the weights are of, such as {@code each principle}
   */
  static Index.Builder answered(Index.Builder index, String weighed) {
    return index
        .parameter(Parameter.required("scale-minimum", "the lowest answer, a number"))
        .parameter(
            Parameter.required("scale-maximum", "the highest answer, a number above the lowest"))
        .parameter(
            Parameter.required(
                "weights", "the weight of " + weighed + " in its order, a list of numbers"))
        .normalise(
            MethodSpec.of(
                "goalposts",
                "lower",
                parameter("scale-minimum"),
                "upper",
                parameter("scale-maximum"),
                "refuse",
                true));
  }

  /** Returns an input that is an answer on the user's scale. */
  static Indicator answer(String id, String name) {
    return Indicator.of(id, higherIsBetter())
        .withName(name)
        .withUnit("answer, scale-minimum to scale-maximum");
  }

  /**
   * Returns points received in percent of points possible, to stand beside a whole in which the
   * same inputs count: a node of no weight over readers of its own.
   */
  static Node beside(Index.Builder index, String id, String name, List<Indicator> inputs) {
    Node node = node(id, pointsOverPossible()).withWeight(0).withName(name);
    for (Indicator input : inputs) {
      String reader = id + ": " + input.id();
      index.indicator(input.withId(reader).withColumn(input.column()));
      node = node.child(reader);
    }
    return node.withScale(Scale.of(0, 100));
  }

  /** Returns what makes 100 of one or more, and 0 of less. */
  static MethodSpec anyAtAll() {
    return bands(Band.points(0).withFrom(0).withTo(1), Band.points(100).withFrom(1));
  }
}
