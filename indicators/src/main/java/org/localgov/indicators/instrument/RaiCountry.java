package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import java.util.ArrayList;
import java.util.List;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;

/**
 * {@code rai-country}: the Regional Authority Index of a country, from the scores of its regions.
 *
 * <p>A sum over tiers of the population-weighted means of the regions in a tier.
 */
final class RaiCountry {
  private static final double[] HIGHEST = {3, 4, 4, 3, 4, 3, 2, 2, 2, 4};
  private static final String[] SELF = {
    "institutional-depth", "policy-scope", "fiscal-autonomy", "borrowing-autonomy", "representation"
  };
  private static final String[] SHARED = {
    "law-making",
    "executive-control",
    "fiscal-control",
    "borrowing-control",
    "constitutional-reform"
  };

  private RaiCountry() {}

  static Index index() {
    RollUp tiers = RollUp.by("country", "tier");
    RollUp countries = RollUp.by("country");
    Index.Builder index =
        Index.builder("rai-country")
            .version("3")
            .title("Regional Authority Index, country")
            .description(
                "How much authority regional governments have in a country as a whole. A row of the"
                    + " data is a region or regional tier with its ten scores of rai-region, its"
                    + " country, its tier and its population (any unit of measurement, the same"
                    + " within a tier); within a tier regions count by population, and tiers add"
                    + " up.")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "Hooghe, Marks, Schakel, Niedzwiecki, Chapman Osterkatz and Shair-Rosenfield"
                        + " (2016), Measuring Regional Authority, Oxford University Press; country"
                        + " scores of version 3 (2021)",
                    "https://xarayahosting.nl/index.php/regional-authority-index"))
            .addLimitations(
                "the rule was checked on the published scores, its wording was not read",
                "the project's population weights were not found: populations are an input",
                "a tier that covers part of a country must get a further row for the rest, with"
                    + " scores of 0 and its population",
                "there is no upper limit, for tiers add up",
                "published country scores are rounded to one or two decimals")
            .normalise(none());
    List<String> ids = new ArrayList<>(List.of(SELF));
    ids.addAll(List.of(SHARED));
    for (int i = 0; i < HIGHEST.length; i++) {
      String id = ids.get(i);
      tiers =
          tiers.with(
              Summary.mean(id)
                  .weightedBy("population")
                  .withScale(Scale.of(0, HIGHEST[i]))
                  .withMissing(MissingRule.BLANK));
      countries = countries.sum(id);
      index.indicator(
          amount(id, id.replace('-', ' '), "points, all tiers together", Scale.atLeast(0)));
    }
    return index
        .rollUp(tiers)
        .rollUp(countries)
        .root(
            node("rai", sum())
                .withName("Regional authority of the country")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.atLeast(0))
                .child(node("self-rule").withName("Self-rule").children(SELF))
                .child(node("shared-rule").withName("Shared rule").children(SHARED)))
        .build();
  }
}
