package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.bands;
import static org.localgov.indicators.method.Methods.goalposts;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

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
                "an element that is not rated is left out")
            .normalise(goalposts(0, 3, 100));
    Node strength =
        node("digital", arithmeticMean())
            .withName("Digital governance of a city")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    Node coverage = node("coverage").withScale(Scale.of(0, 100));
    for (String[] item : ITEMS) {
      Indicator rated =
          rated(
              item[0],
              item[1],
              "none",
              "exists",
              "exists and is used",
              "exists, is used, and the city reports what came of it");
      index.indicator(rated);
      index.indicator(
          rated
              .withId("evidence of " + item[0])
              .withColumn(item[0])
              .withNormalisation(anyEvidence()));
      strength = strength.child(item[0]);
      coverage = coverage.child("evidence of " + item[0]);
    }
    return index.root(strength.child(coverage, 0)).build();
  }

  private static MethodSpec anyEvidence() {
    return bands(Band.points(0).withFrom(0).withTo(1), Band.points(100).withFrom(1));
  }
}
