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
    {
      "planning",
      "Structures for civil society in urban planning, including design and agreements, are direct,"
          + " regular and democratic"
    },
    {"budget", "So are those for decisions on the urban budget"},
    {"evaluation", "So are those for evaluation of and feedback on urban management"},
    {
      "inclusion",
      "The structures promote participation of women, men, young people and other marginalised"
          + " groups"
    },
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
                    + " takes part in planning. A row of the data is an evaluator (of government,"
                    + " academia, civil society or international organisations, five a city) with"
                    + " four answers, its city and its country. Answers are 1 (do not agree at all),"
                    + " 2 (do not agree), 3 (agree), 4 (fully agree); the city's score is their mean,"
                    + " and the city counts when it is above 2.5. The indicator of a country is the"
                    + " percentage of cities that count: scores.rollUp(RollUp.by(\"country\")"
                    + ".share(\"participation\", Condition.above(2.5))).")
            .fidelity(Fidelity.FORMULA)
            .citation(
                Citation.of(
                    "UN-Habitat (2022), SDG indicator metadata 11.3.2, update of 18 May 2022; computation in"
                        + " github.com/statisticamd/sdg-data-moldova, meta/11-3-2.yml",
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
