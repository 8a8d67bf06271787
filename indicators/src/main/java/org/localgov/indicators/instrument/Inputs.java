package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** Kinds of input that several instruments ask for. */
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
}
