package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;
import static org.localgov.indicators.method.Methods.linear;
import static org.localgov.indicators.method.Methods.logGoalposts;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.piecewiseLinear;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code cpi-governance}: urban governance and legislation of UN-Habitat's City Prosperity Index.
 */
final class CpiGovernance {
  private CpiGovernance() {}

  static Index index() {
    return Index.builder("cpi-governance")
        .version("2018")
        .title("City Prosperity Index, urban governance and legislation")
        .description(
            "How participatory a city's government is, how able its finances, and how it governs its"
                + " growth. A unit is a city; each indicator becomes 0 to 100, each level is the"
                + " plain mean of what is there. The ten elements of public information are budgets"
                + " and spending, senior salaries, an organisational chart, contracts and tenders,"
                + " statistics, public notices of meetings and resolutions, reporting of complaints"
                + " and emergencies, local election results, tax information, open tendering"
                + " procedures.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "UN-Habitat, City Prosperity Index, urban governance and legislation, by a third"
                    + " party's implementation, app/home/UGL (commit f7e47116)",
                "https://github.com/Ahmed9588406/prosperindex"))
        .addLimitations(
            "formulas are second-hand: the guide of UN-Habitat was not read",
            "no published pair of inputs and outputs was found",
            "women in local government belongs to equity in the source and is left out",
            "pages of the same source use other bands (80/60/40/20)",
            "land use efficiency is ((U2 - U1) / U1)^(1/y) over ((P2 - P1) / P1)^(1/y), of urban area U and"
                + " population P over y years; where one shrinks there is none",
            "means are of what is available, as in the source; a bound belongs to the better band")
        .addIndicators(
            percent("voter_turnout", "Voter turnout").withNormalisation(none()),
            amount(
                    "public_information",
                    "Access to public information",
                    "elements of 10",
                    Scale.of(0, 10))
                .withNormalisation(linear(10, 0)),
            percent("civic_participation", "Civic participation: adults in civic associations")
                .withNormalisation(none()),
            percent("own_revenue", "Own-source revenue in total local revenue")
                .withNormalisation(goalposts(17, 80, 100)),
            Indicator.of("days_to_start_business", lowerIsBetter())
                .withName("Days to start a business")
                .withUnit("days")
                .withScale(Scale.atLeast(0.5))
                .withNormalisation(logGoalposts(2, 208, 100)),
            Indicator.of("subnational_debt", lowerIsBetter())
                .withName("Subnational debt over revenue")
                .withUnit("percent")
                .withScale(Scale.atLeast(0))
                .withNormalisation(piecewiseLinear(60, 100, 120, 0)),
            amount(
                    "expenditure_efficiency",
                    "Local expenditure efficiency: actual over estimated expenditure",
                    "percent",
                    Scale.atLeast(0))
                .withNormalisation(piecewiseLinear(0, 0, 100, 100, 200, 0)),
            Indicator.of("land_use_efficiency", lowerIsBetter())
                .withName("Growth of the urban area over growth of population")
                .withUnit("quotient")
                .withScale(Scale.atLeast(0))
                .withNormalisation(goalposts(0, 3, 100)))
        .root(
            node("governance", arithmeticMean())
                .withName("Urban governance and legislation")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .withBands(
                    Band.label("very weak").withTo(40),
                    Band.label("weak").withFrom(40).withTo(50),
                    Band.label("moderately weak").withFrom(50).withTo(60),
                    Band.label("moderately solid").withFrom(60).withTo(70),
                    Band.label("solid").withFrom(70).withTo(80),
                    Band.label("very solid").withFrom(80))
                .child(
                    part(
                        "participation",
                        "voter_turnout",
                        "public_information",
                        "civic_participation"))
                .child(
                    part(
                        "finance-and-capacity",
                        "own_revenue",
                        "days_to_start_business",
                        "subnational_debt",
                        "expenditure_efficiency"))
                .child(part("governance-of-urbanization", "land_use_efficiency")))
        .build();
  }

  private static Node part(String id, String... indicators) {
    return node(id).withScale(Scale.of(0, 100)).children(indicators);
  }
}
