package org.localgov.indicators.instrument;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;

/** {@code eloge}: European Label of Governance Excellence, with the user's scale and weights. */
final class Eloge {
  private static final String[][] ITEMS = {
    {"participation", "Participation, representation, fair conduct of elections"},
    {"responsiveness", "Responsiveness"},
    {"efficiency", "Efficiency and effectiveness"},
    {"openness", "Openness and transparency"},
    {"rule-of-law", "Rule of law"},
    {"ethical-conduct", "Ethical conduct"},
    {"competence", "Competence and capacity"},
    {"innovation", "Innovation and openness to change"},
    {"sustainability", "Sustainability and long-term orientation"},
    {"financial-management", "Sound financial management"},
    {"human-rights", "Human rights, cultural diversity and social cohesion"},
    {"accountability", "Accountability"},
  };

  private Eloge() {}

  static Index index() {
    Index.Builder index =
        Index.builder("eloge")
            .version("2008")
            .title("European Label of Governance Excellence")
            .description(
                "How a municipality keeps the twelve principles of good democratic governance. A unit"
                    + " is a municipality or one group of its respondents; each principle is the mean answer,"
                    + " and becomes 0 to 100.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "Council of Europe (2008), 12 Principles of Good Governance, and ELoGE benchmark",
                    "https://coe.int/en/web/centre-of-expertise-for-multilevel-governance/eloge"))
            .addLimitations(
                "the scale of answers, the weights and the threshold of the label were not found: scale and"
                    + " weights are required, the threshold is left out",
                "principles are those of 2008; the benchmark of CM/Rec(2023)5 words and orders them anew",
                "how the answers of citizens, elected members and the municipality combine was not found:"
                    + " score each group as a unit of its own");
    return Inputs.answered(
        index, "good-governance", "European Label of Governance Excellence", ITEMS);
  }
}
