package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** The variables of V-Dem that its indices of local and regional government share. */
final class VdemInputs {
  private VdemInputs() {}

  /** Returns a product that is 0 without a government, of which nothing else is coded then. */
  static Node ofGovernment(String id) {
    return node(id, MethodSpec.of("product", "zeroDecides", true))
        .withMissing(Missing.of(MissingRule.SKIP));
  }

  static Indicator government(String id, String name) {
    return yesNo(id, name).withNormalisation(none());
  }

  static Indicator offices(String id, String name) {
    return rated(
        id,
        name,
        "none",
        "the executive, not the assembly",
        "the assembly, not the executive",
        "the executive; there is no assembly",
        "the assembly; there is no executive",
        "both");
  }

  /** The measurement model's value; the distribution function of the normal maps it to 0..1. */
  static Indicator power(String id, String name) {
    return Indicator.of(id, higherIsBetter())
        .withName(name)
        .withUnit("point of the measurement model, about -4 to 4")
        .withScale(Scale.of(-10, 10))
        .withNormalisation(MethodSpec.of("normal-cdf", "mean", 0, "deviation", 1));
  }
}
