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

/** {@code resilience-governance}: governance for resilience. */
final class ResilienceGovernance {
  private static final String[][] ITEMS = {
    {"leadership", "Cross-sector leadership that decides on evidence"},
    {"integrated_strategy", "Integrated strategy"},
    {"openness", "Openness and transparency"},
    {"economic_prosperity", "Economic prosperity"},
    {"social_inclusivity", "Social inclusivity"},
  };

  private ResilienceGovernance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("resilience-governance")
            .version("1")
            .title("Governance for resilience")
            .description(
                "An interpretation of this library, not the source's own scoring. How far five drivers of resilience are found in a city. A unit is a city; each driver is rated 0 to 3, the score is their mean in percent of the highest, and coverage the share of drivers with any evidence.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "Chivot, Abdalla and Skinner (2016), Cities as Governance Partners in an "
                        + "Interdependent World, HCSS for the Global Parliament of Mayors, section "
                        + "on city resilience and governance"))
            .addLimitations(
                "the drivers are those of the founding documents; the rubric of four levels is this library's",
                "a driver that is not rated is left out")
            .normalise(goalposts(0, 3, 100));
    Node strength =
        node("resilience", arithmeticMean())
            .withName("Governance for resilience")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    Node coverage = node("coverage").withScale(Scale.of(0, 100));
    for (String[] item : ITEMS) {
      Indicator rated =
          rated(
              item[0],
              item[1],
              "no evidence",
              "stated, not acted on",
              "acted on in part",
              "acted on throughout and reviewed");
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
