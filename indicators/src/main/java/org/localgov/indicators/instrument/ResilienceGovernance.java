package org.localgov.indicators.instrument;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;

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
                "a driver that is not rated is left out");
    return Inputs.rubric(
        index,
        "resilience",
        "Governance for resilience",
        ITEMS,
        "no evidence",
        "stated, not acted on",
        "acted on in part",
        "acted on throughout and reviewed");
  }
}
