package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code decentralisation-profile}: three dimensions of decentralisation, from whatever bounded
 * measures there are.
 */
final class DecentralisationProfileIndex {
  private DecentralisationProfileIndex() {}

  static Index index() {
    return Index.builder("decentralisation-profile")
        .version("1")
        .title("Decentralisation profile")
        .description(
            "An interpretation of this library, not the source's own scoring. How far government is"
                + " decentralised in politics, administration and money: each dimension is the mean"
                + " of the published measures that are there, each rescaled to 0..100 on its own"
                + " published scale. A unit is a city, region or country. At least two dimensions"
                + " are needed for the whole. Country scores of the RAI and vertical fiscal imbalance"
                + " have no bounds: they are shown beside.")
        .fidelity(Fidelity.INTERPRETATION)
        .citation(
            Citation.of(
                "Schneider (2003), Decentralization: conceptualization and measurement, for the three"
                    + " dimensions; measures of the RAI, the LAI, V-Dem and the IMF",
                "https://pdfslide.us/documents/decentralization-conceptualization-and-measurement.html"))
        .addLimitations(
            "no source says how these measures combine: the plain mean is this library's choice",
            "measures without bounds (country RAI, vertical imbalance) cannot be rescaled: they are shown"
                + " and weigh nothing",
            "units with different measures are compared with care: the scorecard lists what lacks")
        .addIndicators(
            bounded("rai_representation", "RAI, representation", 4),
            bounded("rai_institutional_depth", "RAI, institutional depth", 3),
            bounded("lai_legal_autonomy", "LAI, legal autonomy", 100),
            bounded("lai_political_discretion", "LAI, political discretion", 100),
            bounded("vdem_local_government", "V-Dem, local government index", 1),
            bounded("rai_policy_scope", "RAI, policy scope", 4),
            bounded("lai_policy_scope", "LAI, policy scope", 100),
            bounded("lai_organisational_autonomy", "LAI, organisational autonomy", 100),
            bounded("lai_non_interference", "LAI, non-interference", 100),
            bounded("rai_fiscal_autonomy", "RAI, fiscal autonomy", 4),
            bounded("rai_borrowing_autonomy", "RAI, borrowing autonomy", 3),
            bounded("lai_financial_autonomy", "LAI, financial autonomy", 100),
            bounded("expenditure_decentralisation", "Expenditure decentralisation", 1),
            bounded("revenue_decentralisation", "Revenue decentralisation", 1),
            amount("rai_country", "RAI, country score", "points", Scale.atLeast(0))
                .withNormalisation(none()),
            amount("vertical_imbalance", "Vertical fiscal imbalance", "share", Scale.UNBOUNDED)
                .withNormalisation(none()))
        .root(
            node("decentralisation", arithmeticMean())
                .withName("Decentralisation")
                .withMissing(new Missing(MissingRule.SKIP, 0.6))
                .withScale(Scale.of(0, 100))
                .child(
                    dimension(
                            "political",
                            "rai_representation",
                            "rai_institutional_depth",
                            "lai_legal_autonomy",
                            "lai_political_discretion",
                            "vdem_local_government")
                        .child("rai_country", 0))
                .child(
                    dimension(
                        "administrative",
                        "rai_policy_scope",
                        "lai_policy_scope",
                        "lai_organisational_autonomy",
                        "lai_non_interference"))
                .child(
                    dimension(
                            "fiscal",
                            "rai_fiscal_autonomy",
                            "rai_borrowing_autonomy",
                            "lai_financial_autonomy",
                            "expenditure_decentralisation",
                            "revenue_decentralisation")
                        .child("vertical_imbalance", 0)))
        .build();
  }

  private static Indicator bounded(String id, String name, double highest) {
    return amount(id, name, "its published scale", Scale.of(0, highest))
        .withNormalisation(goalposts(0, highest, 100));
  }

  private static Node dimension(String id, String... measures) {
    return node(id)
        .withMissing(Missing.of(MissingRule.SKIP))
        .withScale(Scale.of(0, 100))
        .children(measures);
  }
}
