package org.localgov.indicators.instrument;

import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/**
 * {@code lgb-universal}: the Local Governance Barometer's universal model with the user's weights.
 */
final class LgbUniversal {
  private LgbUniversal() {}

  static Index index() {
    Index.Builder index =
        Index.builder("lgb-universal")
            .version("2007")
            .title("Local Governance Barometer, universal model")
            .description(
                "How well a local government is governed, by five criteria with 22 sub-criteria. A"
                    + " unit is a local government; each sub-criterion is scored 0 to 100 by local"
                    + " questions, and weights are agreed locally.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "Impact Alliance: Pact, Idasa and SNV (2007), Local Governance Barometer, in: UNDP, A"
                        + " Users' Guide to Measuring Local Governance, table 4",
                    "https://yumpu.com/en/document/view/38658453/a-users-guide-to-measuring-local-governance/69"))
            .addLimitations(
                "criteria and sub-criteria are sourced; weights are not: all are required",
                "local models have indicators of mixed scales under the sub-criteria; here each"
                    + " sub-criterion is a number from 0 to 100",
                "a sub-criterion that is missing is left out; the source is silent")
            .parameter(weights("criteria-weights", "the five criteria"))
            .normalise(none());
    Node root =
        Inputs.weighed("local-governance", "criteria-weights")
            .withName("Local governance")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    root =
        root.child(
                criterion(
                    index,
                    "effectiveness",
                    "Clear vision and strategic and operational plans",
                    "Leadership",
                    "Good management of financial resources",
                    "Decisions based on reliable information",
                    "Satisfaction with access to and quality of services"))
            .child(
                criterion(
                    index,
                    "rule-of-law",
                    "Existence and application of an institutional legal framework",
                    "Access of citizens to justice",
                    "Availability of and access to information",
                    "Corruption incidence, 100 for none"))
            .child(
                criterion(
                    index,
                    "accountability",
                    "Transparency of service delivery, planning, use of resources, results",
                    "Checks and balances",
                    "Recourse, objective audits",
                    "Government responsiveness",
                    "Integrity"))
            .child(
                criterion(
                    index,
                    "participation",
                    "Institutional framework for participation",
                    "Citizen engagement",
                    "Civic engagement"))
            .child(
                criterion(
                    index,
                    "equity",
                    "Charter or legal framework for the rights of all citizens",
                    "Equal opportunity to basic services",
                    "Equal opportunity to power",
                    "Equal opportunity to resources",
                    "Equal opportunity to livelihoods"));
    return index.root(root).build();
  }

  private static Node criterion(Index.Builder index, String id, String... names) {
    String parameter = id + "-weights";
    index.parameter(weights(parameter, "the sub-criteria of " + id));
    Node node = Inputs.weighed(id, parameter).withScale(Scale.of(0, 100));
    for (String name : names) {
      index.indicator(amount(LgbAlbania.id(name), name, "0 to 100", Scale.of(0, 100)));
      node = node.child(LgbAlbania.id(name));
    }
    return node;
  }

  private static Parameter weights(String name, String of) {
    return Parameter.required(name, "weights of " + of + ", a list of numbers in their order");
  }
}
