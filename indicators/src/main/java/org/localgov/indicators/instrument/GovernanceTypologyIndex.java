package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.core.government.GovernanceTypology;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/**
 * {@code c40-governance-typology}: how far the evidence on a city fits each type of governance.
 *
 * <p>The conditions of each type are the caller's: C40's own rule is not known.
 */
final class GovernanceTypologyIndex {
  private static final String[] EVIDENCE = {
    "own-operate",
    "set-enforce-policy",
    "control-budget",
    "set-vision",
    "project-programme",
    "policy-regulation",
    "incentive-disincentive",
    "procurement",
    "with-partners"
  };

  private GovernanceTypologyIndex() {}

  static Index index() {
    Index.Builder index =
        Index.builder("c40-governance-typology")
            .version("1")
            .title("Typology of urban governance")
            .description(
                "An interpretation of this library, not the source's own scoring. How"
                    + " well the evidence on a city, or on a sector in it, fits each of six types:"
                    + " commanding, implementing, providing, legislating, collaborating,"
                    + " facilitating. A unit is a city or city/sector; the inputs are four scores"
                    + " of power and five shares of actions, all 0 to 100. A type's score is the"
                    + " weighted mean of the evidence, with the caller's weights for that type; the"
                    + " highest is the type, the next the runner-up.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "C40 and Arup (2015), Powering Climate Action: Cities as Global "
                        + "Changemakers, figure 9",
                    "https://issuu.com/c40cities/docs/powering_climate_action_full_report"))
            .addLimitations(
                "the six names, four dimensions and four levers are C40's; its rule from one to the"
                    + " other is not known, so the weights of each type must be given",
                "a published type always wins over a computed one: see TypologyClassifier",
                "all nine pieces of evidence are needed")
            .normalise(none());
    Node root =
        node("best-fit", maximum())
            .withName("Fit of the best type")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(0, 100));
    for (GovernanceTypology type : GovernanceTypology.values()) {
      String parameter = type + "-weights";
      index.parameter(
          Parameter.required(
              parameter, "what speaks for the type: weights of " + String.join(", ", EVIDENCE)));
      Node fit = Inputs.weighed(type.toString(), parameter).withScale(Scale.of(0, 100));
      for (String evidence : EVIDENCE) {
        String id = evidence + " for " + type;
        index.indicator(percent(id, evidence.replace('-', ' ')).withColumn(evidence));
        fit = fit.child(id);
      }
      root = root.child(fit);
    }
    return index.root(root).build();
  }
}
