package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code resilience-governance}: governance for resilience. */
final class ResilienceGovernance {
  private static final String[][] DRIVERS = {
    {"leadership", "Leadership that fosters cross-sector communication and decides on evidence"},
    {"integrated_strategy", "Strategic, integrated approaches to problems"},
    {"openness", "Openness and transparency"},
    {
      "economic_prosperity", "Economic prosperity: skills, education, a favourable business climate"
    },
    {
      "social_inclusivity",
      "Social inclusivity: access to basic services, inequality, segregation, the periphery"
    },
  };

  private ResilienceGovernance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("resilience-governance")
            .version("1")
            .title("Governance for resilience")
            .description(
                "An interpretation of this library, not the source's own scoring. How far"
                    + " five characteristics of governance that drive resilience are found in a city. A"
                    + " unit is a city; each driver is rated 0 to 3, the score is their mean in percent"
                    + " of the highest, and coverage the share of rated drivers with any evidence.")
            .fidelity(Fidelity.INTERPRETATION)
            .citation(
                Citation.of(
                    "Chivot, Abdalla and Skinner (2016), Cities as Governance Partners in an "
                        + "Interdependent World, HCSS for the Global Parliament of Mayors, section "
                        + "on city resilience and governance"))
            .addLimitations(
                "the drivers are those of the source; the rubric of four levels is this library's own",
                "a driver that is not rated is left out");
    Node mean =
        node("resilience", arithmeticMean())
            .withName("Governance for resilience")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    Node coverage =
        node("coverage").withName("Drivers with any evidence").withScale(Scale.of(0, 100));
    for (String[] driver : DRIVERS) {
      Indicator rated =
          rated(
              driver[0],
              driver[1],
              "no evidence",
              "stated, not acted on",
              "acted on in part",
              "acted on throughout and reviewed");
      String evidence = "evidence of " + driver[0];
      index.addIndicators(
          rated, rated.withId(evidence).withColumn(driver[0]).withNormalisation(Inputs.anyAtAll()));
      mean = mean.child(driver[0]);
      coverage = coverage.child(evidence);
    }
    return index.normalise(goalposts(0, 3, 100)).root(mean.child(coverage, 0)).build();
  }
}
