package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code digital-governance}: by which digital means a city governs with its citizens. */
final class DigitalGovernance {
  private DigitalGovernance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("digital-governance")
            .version("1")
            .title("Digital governance of a city")
            .description(
                "An interpretation of this library, not the source's own scoring. How far a city"
                    + " governs with its citizens by digital means. A unit is a city; six elements"
                    + " are rated from 0 to 1 by the levels below, and the score is their mean.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "C40 and Arup (2015), Polisdigitocracy: digital technology, citizen engagement and"
                        + " climate action, for the first five elements; Chivot, Abdalla and Skinner"
                        + " (2016), Cities as Governance Partners in an Interdependent World, section"
                        + " on inspiring initiatives, for open data, service requests and their"
                        + " deadline",
                    "http://www.infrastructureusa.org/polisdigitocracy-digital-technology-citizen-engagement-and-climate-action/"))
            .addLimitations(
                "the elements are those that the sources survey; the levels of each and the plain mean"
                    + " are this library's own",
                "an element that is not rated is left out")
            .normalise(none());
    Node root =
        node("digital", arithmeticMean())
            .withName("Digital governance")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 1));
    for (Indicator element :
        new Indicator[] {
          element(
              "platforms",
              "Digital platforms on which residents take part",
              "none",
              "there is one",
              "there is one, and the city says what came of it"),
          element(
              "social_media",
              "Social media of the city",
              "none",
              "it informs",
              "it informs and answers"),
          element(
              "open_data",
              "Open data: catalogue, open licence, reusable formats, requests and feedback",
              "none of the four",
              "one of the four",
              "two of the four",
              "three of the four",
              "all four"),
          element(
              "crowdsourcing",
              "Crowdsourcing: information of residents, such as on the state of roads",
              "none",
              "it is collected",
              "it is collected and used in the services"),
          element(
              "hackathons",
              "Hackathons",
              "none",
              "they are held",
              "they are held, and results are carried on"),
          element(
              "service_requests",
              "Service requests (311, complaints) online",
              "none",
              "they can be made",
              "they can be made, with a deadline for the response"),
        }) {
      index.indicator(element);
      root = root.child(element.id());
    }
    return index.root(root).build();
  }

  /** Returns an input whose levels are evenly spread from 0 to 1. */
  private static Indicator element(String id, String name, String... wordings) {
    Level[] levels = new Level[wordings.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = new Level((double) i / (levels.length - 1), wordings[i]);
    }
    return Indicator.of(id, higherIsBetter()).withName(name).withLevels(levels);
  }
}
