package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Summary;

/** {@code sdg-11-3-2}: civil society's say in urban planning, from evaluators to a city. */
final class Sdg1132 {
  private static final String[][] QUESTIONS = {
    {"planning", "Structures for civil society in urban planning are direct, regular, democratic"},
    {"budget", "Such structures take part in decisions on the urban budget"},
    {"evaluation", "Such structures evaluate urban management and give feedback"},
    {"inclusion", "The structures promote women, men, young people and marginalised groups"},
  };

  private Sdg1132() {}

  static Index index() {
    RollUp city = RollUp.by("city", "country");
    Index.Builder index =
        Index.builder("sdg-11-3-2")
            .version("2022")
            .title("SDG 11.3.2, civil society participation in urban planning")
            .description(
                "Whether a city has direct, regular and democratic structures by which civil society"
                    + " takes part in planning. A row of the data is an evaluator with four answers,"
                    + " its city and its country; the city's score is the mean, and the city counts"
                    + " when it is above 2.5. The indicator of a country is the percentage of cities"
                    + " that count: roll the scores up with share above 2.5.")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "UN-Habitat, SDG indicator metadata 11.3.2, update of 18 May 2022",
                    "https://worldbank.github.io/sdg-metadata/metadata/en/11-3-2"))
            .addLimitations(
                "the numbers 1 to 4 of the answers follow from the midpoint of 2.5, they are not"
                    + " printed",
                "one page prints the percentage the wrong way round (N/n); n/N is meant",
                "no published answers were found, so cases are worked by hand",
                "an evaluator must answer all four questions, or the city has no score")
            .normalise(none());
    Node root =
        node("participation", arithmeticMean())
            .withName("Participation of civil society")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(1, 4))
            .withBands(
                Band.label("does not count").withTo(2.5).withToInclusive(true),
                Band.label("counts").withFrom(2.5).withFromInclusive(false));
    for (String[] question : QUESTIONS) {
      city =
          city.with(
              Summary.mean(question[0])
                  .withScale(Scale.integers(1, 4))
                  .withMissing(MissingRule.BLANK));
      index.indicator(amount(question[0], question[1], "mean answer", Scale.of(1, 4)));
      root = root.child(question[0]);
    }
    return index.rollUp(city).root(root).build();
  }
}
