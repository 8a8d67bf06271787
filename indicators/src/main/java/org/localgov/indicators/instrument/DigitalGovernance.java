package org.localgov.indicators.instrument;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;

/** {@code digital-governance}: digital governance of a city. */
final class DigitalGovernance {
  private static final String[][] ITEMS = {
    {"platforms", "Digital platforms for participation"},
    {"social_media", "Social media that answer"},
    {"open_data", "Open data: catalogue, licence, formats, feedback"},
    {"crowdsourcing", "Crowdsourcing"},
    {"hackathons", "Hackathons with follow-up"},
    {"service_requests", "Service requests (311) with a deadline for the response"},
  };

  private DigitalGovernance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("digital-governance")
            .version("1")
            .title("Digital governance of a city")
            .description(
                "An interpretation of this library, not the source's own scoring. How far a city governs with its citizens by digital means. A unit is a city; six elements are rated 0 to 3, the score is their mean in percent of the highest, and coverage the share of elements with any evidence.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "C40 and Arup (2015), Polisdigitocracy: digital technology, citizen "
                        + "engagement and climate action",
                    "http://www.infrastructureusa.org/polisdigitocracy-digital-technology-citizen-engagement-and-climate-action/"))
            .addLimitations(
                "the elements are those that the source surveys; the rubric of four levels is this library's",
                "an element that is not rated is left out");
    return Inputs.rubric(
        index,
        "digital",
        "Digital governance of a city",
        ITEMS,
        "none",
        "exists",
        "exists and is used",
        "exists, is used, and the city reports what came of it");
  }
}
