package org.localgov.indicators.instrument;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code clgf-aberdeen}: Aberdeen Agenda, principles of good practice, with the user's scale and
 * weights.
 */
final class ClgfAberdeen {
  private static final String[][] ITEMS = {
    {"recognition", "Constitutional and legal recognition"},
    {"elections", "Ability to elect local representatives"},
    {"partnership", "Partnership between spheres of government"},
    {"legislative-framework", "Defined legislative framework"},
    {"participation", "Opportunity to participate"},
    {"accountability", "Accountability"},
    {"transparency", "Transparency"},
    {"scrutiny", "Openness to scrutiny"},
    {"inclusiveness", "Inclusiveness"},
  };

  private ClgfAberdeen() {}

  static Index index() {
    Index.Builder index =
        Index.builder("clgf-aberdeen")
            .version("2005")
            .title("Aberdeen Agenda, principles of good practice")
            .description(
                "How a country keeps the Commonwealth principles on good practice for local democracy. A"
                    + " unit is a country; each principle is assessed on the scale of the user, and becomes 0 to 100.")
            .fidelity(Fidelity.PARTIAL)
            .citation(
                Citation.of(
                    "Commonwealth Local Government Forum (2005), Aberdeen Agenda: Commonwealth principles"
                        + " on good practice for local democracy and good governance",
                    "https://www.clgf.org.uk/what-we-do/aberdeen-agenda/"))
            .addLimitations(
                "the Agenda has no scoring: scale and weights are required",
                "nine of its twelve principles were seen; the last three were cut off and are left out",
                "a principle that is missing is left out; the source is silent");
    Node root =
        Inputs.weighed("aberdeen", "weights")
            .withName("Aberdeen Agenda")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    for (String[] item : ITEMS) {
      index.indicator(Inputs.answer(item[0], item[1]));
      root = root.child(item[0]);
    }
    return Inputs.answered(index, "each principle").root(root).build();
  }
}
