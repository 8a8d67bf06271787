package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Scale;

/** {@code city-network-benefits}: what a city gains from its networks. */
final class CityNetworkBenefits {
  private static final String COLLABORATIVE = "collaborative_actions";

  private CityNetworkBenefits() {}

  static Index index() {
    return Index.builder("city-network-benefits")
        .version("1")
        .title("Benefits of city networks")
        .description(
            "An interpretation of this library, not the source's own scoring. Which of"
                + " four functions a city's networks serve (information, implementation, advocacy,"
                + " monitoring), which part of its actions is delivered by collaboration with other"
                + " cities, and which part of those is to be expanded and is funded by grants or"
                + " subsidies. A unit is a city.")
        .fidelity(Fidelity.INTERPRETATION)
        .citation(
            Citation.of(
                "Chivot, Abdalla and Skinner (2016), Cities as Governance Partners in an "
                    + "Interdependent World, HCSS for the Global Parliament of Mayors, section on "
                    + "city networks, for the four functions; C40 and Arup (2015), Climate Action "
                    + "in Megacities 3.0, p. 47, 55 and 63, for the shares",
                "https://www.arup.com/perspectives/publications/research/section/climate-action-in-megacities-cam-30"))
        .addLimitations(
            "the three shares are plain formulas; the score of the whole, the mean of the coverage of"
                + " functions and of the share by collaboration, is this library's own",
            "C40 (2015) reports 30 percent of actions delivered by collaboration, 95 percent of these to"
                + " be expanded and nearly half funded by grants, without the counts behind them",
            "a share without its counts is left out; a city without collaborative actions has no share of"
                + " them: leave those two counts empty")
        .normalise(none())
        .addIndicators(
            yesNo("information", "A network spreads lessons and best practices to the city"),
            yesNo("implementation", "A network gives it tools: financing, technology, expertise"),
            yesNo("advocacy", "A network speaks for it, nationally and internationally"),
            yesNo("monitoring", "A network sets guidelines or monitors its performance"),
            part("collaborative_actions", "Actions delivered by collaboration", "actions"),
            part("expanding_actions", "Of these, actions to be expanded", COLLABORATIVE),
            part("grant_funded_actions", "Of these, actions funded by grants", COLLABORATIVE))
        .root(
            node("benefits", arithmeticMean())
                .withName("Benefits of networks")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .child(
                    node("function-coverage", pointsOverPossible())
                        .withScale(Scale.of(0, 100))
                        .children("information", "implementation", "advocacy", "monitoring"))
                .child("collaborative_actions")
                .child("expanding_actions", 0)
                .child("grant_funded_actions", 0))
        .build();
  }

  private static Indicator part(String id, String name, String of) {
    return amount(id, name, "number", Scale.integers(0, Double.POSITIVE_INFINITY))
        .withDenominator(new Denominator(of, 100));
  }
}
