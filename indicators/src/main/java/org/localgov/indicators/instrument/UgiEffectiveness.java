package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.product;

import java.util.List;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

/**
 * {@code ugi-effectiveness}: the effectiveness sub-index of UN-Habitat's Urban Governance Index.
 *
 * <p>Eight indicators between 0 and 1, weighed as in the field test.
 */
final class UgiEffectiveness {
  private static final String BOUNDARY = "transfer-boundary";
  private static final String CLIP = "clip-goalposts";

  private UgiEffectiveness() {}

  static Index index() {
    return Index.builder("ugi-effectiveness")
        .version("2004")
        .title("Urban Governance Index, effectiveness")
        .description(
            "How able a city government is to do its work: its revenue, the predictability of its"
                + " budget, its standards, and whether it asks its citizens. A unit is a city; eight"
                + " indicators from 0 to 1 are weighed as in the field test.")
        .fidelity(Fidelity.PUBLISHED)
        .citation(
            Citation.of(
                "UN-Habitat (2004), Urban Governance Index: field test report, annex 5",
                "https://scribd.com/document/396159247/07-Example-Urban-Governance-Index-Report-Aug04-FINALdoc-82-94"))
        .addLimitations(
            "the source does not say which band of transfers a bound belongs to: parameter "
                + BOUNDARY,
            "the source does not say what happens beyond its minimum and maximum: parameter "
                + CLIP,
            "the report cuts its results to two or three decimals; the sub-index agrees after"
                + " rounding to two",
            "the report prints the vision formula with CSS in place of VS, a misprint",
            "missing indicators are not treated by the source; here there is no score without all")
        .parameter(
            Parameter.optional(
                BOUNDARY,
                "lower",
                "which band a share of transfers of exactly 25, 50 or 75 percent belongs to: lower or"
                    + " upper"))
        .parameter(
            Parameter.optional(
                CLIP,
                true,
                "whether revenue and budget ratio beyond the source's minimum and maximum count as"
                    + " these"))
        .normalise(none())
        .addIndicators(
            Indicator.of("LGR", higherIsBetter())
                .withName("Local government revenue per inhabitant")
                .withUnit("US dollars of 2003, three-year average")
                .withScale(Scale.atLeast(0))
                .withNormalisation(logGoalposts(2.3, 1340)),
            Indicator.of("recurrent_budget", higherIsBetter())
                .withName("Ratio of recurrent to capital budget (RRC)")
                .withUnit("any currency, the same as the capital budget")
                .withScale(Scale.atLeast(0))
                .withDenominator(Denominator.of("capital_budget"))
                .withNormalisation(logGoalposts(0.09, 8.37)),
            Indicator.of("tax_collected", higherIsBetter())
                .withName("Ratio of actual to mandated tax collected (TC)")
                .withUnit("percent or any currency, the same as the mandated tax")
                .withScale(Scale.atLeast(0))
                .withDenominator(Denominator.of("tax_mandated")),
            Indicator.of("LGT", lowerIsBetter())
                .withName("Transfers in local government revenue")
                .withUnit("percent of revenue")
                .withScale(Scale.of(0, 100))
                .withNormalisation(transferBands()),
            yesNo("PoT", "Transfers are known in advance of the budget"),
            yesNo("PPS", "Performance delivery standards are published"),
            Indicator.of("S", higherIsBetter())
                .withName("Share of key services with standards")
                .withUnit("key services with standards")
                .withScale(Scale.integers(0, Double.POSITIVE_INFINITY))
                .withDenominator(Denominator.of("T")),
            yesNo("CSS", "A consumer satisfaction survey is made"),
            yesNo("VS", "There is a vision statement"),
            yesNo("PP", "It was drawn up in a participatory process"))
        .root(tree())
        .build();
  }

  private static Node tree() {
    return node("effectiveness", arithmeticMean())
        .withName("Effectiveness")
        .withMissing(Missing.of(MissingRule.BLANK))
        .withScale(Scale.of(0, 1))
        .child("LGR", 0.25)
        .child("recurrent_budget", 0.10)
        .child("tax_collected", 0.10)
        .child("LGT", 0.10)
        .child("PoT", 0.10)
        .child(
            node("published-standards", product())
                .withName("Published performance delivery standards (PPDS)")
                .children("PPS", "S"),
            0.15)
        .child("CSS", 0.10)
        .child(
            node("vision").withName("Vision statement effective (VSE)").children("VS", "PP"), 0.10);
  }

  private static MethodSpec logGoalposts(double lower, double upper) {
    return MethodSpec.of(
        "log-goalposts", "lower", lower, "upper", upper, "factor", 1, "clip", parameter(CLIP));
  }

  private static MethodSpec transferBands() {
    List<Band> bands =
        List.of(
            Band.points(1).withFrom(0).withTo(25),
            Band.points(0.75).withFrom(25).withTo(50),
            Band.points(0.5).withFrom(50).withTo(75),
            Band.points(0.25).withFrom(75).withTo(100).withToInclusive(true));
    return MethodSpec.of(
        "bands",
        "bands",
        bands.stream().map(Band::parts).toList(),
        "boundary",
        parameter(BOUNDARY));
  }
}
