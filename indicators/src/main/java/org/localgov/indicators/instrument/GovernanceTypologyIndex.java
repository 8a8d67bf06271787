package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.method.Methods.conditionsMet;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.none;

import java.util.Arrays;
import java.util.List;
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
 * <p>The decision table is the caller's: C40's own rule is not known.
 */
final class GovernanceTypologyIndex {
  /** The name of the parameter that holds the decision table. */
  static final String TABLE = "decision-table";

  private static final String[][] EVIDENCE = {
    {"own-operate", "Power to own or operate, score"},
    {"set-enforce-policy", "Power to set or enforce policy, score"},
    {"control-budget", "Power to control budget, score"},
    {"set-vision", "Power to set vision, score"},
    {"project-programme", "Actions by project or programme"},
    {"policy-regulation", "Actions by policy or regulation"},
    {"incentive-disincentive", "Actions by incentive or disincentive"},
    {"procurement", "Actions by procurement"},
    {"with-partners", "Actions with partners"},
  };

  private GovernanceTypologyIndex() {}

  static Index index() {
    Index.Builder index =
        Index.builder("c40-governance-typology")
            .version("1")
            .title("Typology of urban governance")
            .description(
                "An interpretation of this library, not the source's own scoring. How well the"
                    + " evidence on a city, or on a sector in it, fits each of six types: commanding,"
                    + " implementing, providing, legislating, collaborating, facilitating. A unit is"
                    + " a city or city/sector; the inputs are four scores of power and five shares"
                    + " of actions, all 0 to 100. Which evidence makes which type is a decision"
                    + " table of the caller's; the fit of a type is the share of conditions that"
                    + " hold in its best rule. A type of fit 1 is the city's, the earlier rule's"
                    + " where there are several, and the next best fit is the runner-up.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "C40 and Arup (2015), Powering Climate Action: Cities as Global Changemakers,"
                        + " figure 9, for dimensions of power and levers; JLGC London (2015), Japan's"
                        + " cities collaborating to change the world, for the names of the types",
                    "https://issuu.com/c40cities/docs/powering_climate_action_full_report/19"))
            .parameter(
                Parameter.required(
                    TABLE,
                    "the rules in order, a list of objects with an outcome (a type) and conditions"
                        + " on evidence, such as {\"outcome\": \"commanding\", \"conditions\":"
                        + " {\"own-operate\": {\"from\": 60, \"fromInclusive\": true}}}"))
            .addLimitations(
                "the six names, four dimensions and four levers are C40's; its rule from one to the"
                    + " other is not known, so the decision table must be given;"
                    + " DecisionTable.example() is one to begin with, never the default",
                "evidence that is missing keeps no condition",
                "a published type always wins over a computed one: see TypologyClassifier, which"
                    + " gives the same fits, the type with its evidence, and the runner-up")
            .normalise(none());
    List<String> types =
        Arrays.stream(GovernanceTypology.values()).map(GovernanceTypology::toString).toList();
    Node root =
        node("best-fit", maximum())
            .withName("Fit of the best type")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 1));
    for (String type : types) {
      String prefix = type + ".";
      Node fit =
          node(type, conditionsMet(parameter(TABLE), type, types, prefix))
              .withScale(Scale.of(0, 1));
      for (String[] evidence : EVIDENCE) {
        String id = prefix + evidence[0];
        index.indicator(percent(id, evidence[1]).withColumn(evidence[0]));
        fit = fit.child(id);
      }
      root = root.child(fit);
    }
    return index.root(root).build();
  }
}
