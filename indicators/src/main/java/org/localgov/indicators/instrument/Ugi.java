package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.instrument.Inputs.share;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.product;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/**
 * {@code ugi}: UN-Habitat's Urban Governance Index, with weights of the user where the source's are
 * not known.
 */
final class Ugi {
  private static final String[][] PARTICIPATION = {
    {"elected_council", "Elected council"},
    {"mayor_selection", "Selection (election) of the mayor"},
    {"voter_turnout", "Voter turnout"},
    {"public_forum", "Public forum (people's forum)"},
    {"civic_associations", "Civic associations per 10,000 population"},
  };
  private static final String[][] ACCOUNTABILITY = {
    {"formal_publication", "Formal publication of contracts, tenders, budget and accounts"},
    {"higher_level_control", "Control by higher levels of government"},
    {"codes_of_conduct", "Codes of conduct"},
    {"citizen_complaints", "Facility for citizen complaints"},
    {"anti_corruption", "Anti-corruption commission"},
    {"asset_disclosure", "Disclosure of income and assets"},
    {"independent_audit", "Regular independent audit"},
  };

  private Ugi() {}

  static Index index() {
    Index effectiveness = UgiEffectiveness.index();
    Index.Builder index =
        Index.builder("ugi")
            .version("2004")
            .title("Urban Governance Index")
            .description(
                "How a city is governed: effectiveness, equity, participation and accountability. A"
                    + " unit is a city. Effectiveness and four rows of equity follow the field test;"
                    + " the other indicators are values between 0 and 1 that the user has"
                    + " normalised, and their weights are the user's.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "UN-Habitat (2004), Urban Governance Index: field test report, annex 5; UNDP, A"
                        + " Users' Guide to Measuring Local Governance, table 3",
                    "https://yumpu.com/en/document/view/38658453/a-users-guide-to-measuring-local-governance/65"))
            .addAllLimitations(effectiveness.limitations())
            .addLimitations(
                "which 18 of the 25 indicators are the core set was not found",
                "weights of participation and accountability, of the last two rows of equity, and of"
                    + " the four sub-indices were not found: all are required",
                "formulas of those rows were not found: they are taken as values in 0..1",
                "women's shares count twice, so that half is 1; above half was not seen: it counts 1")
            .addAllParameters(effectiveness.parameters())
            .parameter(weights("equity-weights", "pro-poor pricing and informal business"))
            .parameter(weights("participation-weights", ids(PARTICIPATION)))
            .parameter(weights("accountability-weights", ids(ACCOUNTABILITY)))
            .parameter(
                weights(
                    "sub-index-weights", "effectiveness, equity, participation, accountability"))
            .normalise(none())
            .addAllIndicators(effectiveness.indicators())
            .addIndicators(
                yesNo("CC", "There is a citizens' charter for basic services"),
                amount(
                        "charter_services",
                        "Key services in the citizens' charter",
                        "number",
                        Scale.integers(0, Double.POSITIVE_INFINITY))
                    .withDenominator(Denominator.of("T")),
                percent("WC", "Women councillors").withNormalisation(goalposts(0, 50, 1)),
                percent("WK", "Women in key positions").withNormalisation(goalposts(0, 50, 1)),
                percent("HHwat", "Households with piped water").withNormalisation(linear(0.01, 0)),
                share("pro_poor", "Pro-poor pricing policy for water"),
                share("informal", "Incentives for informal business (informal market)"));
    return index
        .root(
            Inputs.weighed("ugi", "sub-index-weights")
                .withName("Urban governance")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 1))
                .child(effectiveness.root())
                .child(equity())
                .child(part(index, "participation", PARTICIPATION))
                .child(part(index, "accountability", ACCOUNTABILITY)))
        .build();
  }

  private static Node part(Index.Builder index, String id, String[][] indicators) {
    Node part = Inputs.weighed(id, id + "-weights").withScale(Scale.of(0, 1));
    for (String[] indicator : indicators) {
      index.indicator(share(indicator[0], indicator[1]));
      part = part.child(indicator[0]);
    }
    return part;
  }

  private static String ids(String[][] indicators) {
    return Arrays.stream(indicators).map(one -> one[0]).collect(Collectors.joining(", "));
  }

  /** The four rows of the source hold 0.65 of the weight; the two others share the rest. */
  private static Node equity() {
    return node("equity", arithmeticMean())
        .withScale(Scale.of(0, 1))
        .child(node("citizens-charter", product()).children("CC", "charter_services"), 0.20)
        .child("WC", 0.20)
        .child("WK", 0.10)
        .child("HHwat", 0.15)
        .child(
            Inputs.weighed("pro-poor-and-informal", "equity-weights")
                .children("pro_poor", "informal"),
            0.35);
  }

  private static Parameter weights(String name, String of) {
    return Parameter.required(name, "weights of " + of + ": a list of numbers in this order");
  }
}
