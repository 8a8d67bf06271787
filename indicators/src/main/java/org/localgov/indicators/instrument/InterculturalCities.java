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

/** {@code intercultural-cities}: Intercultural Cities Index, with the user's weights. */
final class InterculturalCities {
  private static final String[][] ITEMS = {
    {"commitment", "Commitment"},
    {"education", "Education"},
    {"neighbourhood", "Neighbourhood"},
    {"public-services", "Public services"},
    {"business-and-labour", "Business and labour market"},
    {"cultural-and-civil-life", "Cultural and civil life"},
    {"public-space", "Public space"},
    {"mediation", "Mediation and conflict resolution"},
    {"language", "Language"},
    {"media", "Media"},
    {"international-outlook", "International outlook"},
    {"intelligence", "Intelligence and competence"},
    {"welcoming", "Welcoming"},
    {"governance", "Governance"},
  };

  private InterculturalCities() {}

  static Index index() {
    Index.Builder index =
        Index.builder("intercultural-cities")
            .version("2015")
            .title("Intercultural Cities Index")
            .description(
                "How a city makes its diversity an advantage. A unit is a city; fourteen indicators of"
                    + " up to 100 points each are weighted into one index.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "Council of Europe, Intercultural Cities Index",
                    "http://www.coe.int/t/dg4/cultureheritage/culture/cities/index/default_EN.asp"))
            .addLimitations(
                "weights and the points of the 66 questions were not found: weights are required, and each"
                    + " indicator is given in points",
                "an indicator that is missing is left out; the source is silent")
            .parameter(
                Parameter.required(
                    "weights", "the weight of each input in its order, a list of numbers"))
            .normalise(none());
    Node root =
        Inputs.weighed("intercultural", "weights")
            .withName("Intercultural Cities Index")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    for (String[] item : ITEMS) {
      index.indicator(amount(item[0], item[1], "points", Scale.of(0, 100)));
      root = root.child(item[0]);
    }
    return index.root(root).build();
  }
}
