package org.localgov.indicators.instrument;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;

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

  private static final String[][] RESPONDENTS = {
    {"self-assessment", "self-assessment of the municipality"},
    {"citizens", "citizens"},
    {"elected-members", "elected members"},
  };

  private Eloge() {}

  static Index index() {
    Index.Builder index =
        Index.builder("eloge")
            .version("2008")
            .title("European Label of Governance Excellence")
            .description(
                "How a municipality keeps the twelve principles of good democratic governance, as it"
                    + " sees itself, and as its citizens and its elected members see it. A unit is a"
                    + " municipality; an input is the mean answer of one group of respondents to the"
                    + " indicators of one principle, and becomes 0 to 100.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "Council of Europe (2008), 12 Principles of Good Governance, and ELoGE benchmark",
                    "https://coe.int/en/web/centre-of-expertise-for-multilevel-governance/eloge"))
            .addLimitations(
                "the scale of answers, the weights and the threshold of the label were not found: scale"
                    + " and weights are required, and the score is to be compared with a threshold of"
                    + " one's own",
                "principles are those of 2008; the benchmark of CM/Rec(2023)5 words and orders them anew,"
                    + " and national platforms may adapt it",
                "the indicators behind the principles are 72 or 97 by source, and are not listed",
                "how the answers of the three groups combine was not found: respondent-weights; since"
                    + " 2023 local officials answer too, and are left out",
                "a group or a principle without answers is left out; the source is silent")
            .parameter(
                Parameter.required(
                    "respondent-weights",
                    "the weight of self-assessment, citizens and elected members, a list of three"
                        + " numbers"));
    Node root =
        Inputs.weighed("good-governance", "weights")
            .withName("European Label of Governance Excellence")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    for (String[] item : ITEMS) {
      Node principle =
          Inputs.weighed(item[0], "respondent-weights")
              .withName(item[1])
              .withScale(Scale.of(0, 100));
      for (String[] respondent : RESPONDENTS) {
        String id = item[0] + "-" + respondent[0];
        index.indicator(Inputs.answer(id, item[1] + ": " + respondent[1]));
        principle = principle.child(id);
      }
      root = root.child(principle);
    }
    return Inputs.answered(index, "each principle").root(root).build();
  }
}
