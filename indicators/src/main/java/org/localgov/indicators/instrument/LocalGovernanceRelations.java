package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.yesNo;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code local-governance-relations}: with whom a local government interacts, and who is included.
 */
final class LocalGovernanceRelations {
  private LocalGovernanceRelations() {}

  static Index index() {
    return Index.builder("local-governance-relations")
        .version("1")
        .title("Relations of local governance")
        .description(
            "An interpretation of this library, not the source's own scoring. Which"
                + " interactions of local governance are there: outside (with citizens, businesses,"
                + " civil society, other levels) and inside (council with administration), and which"
                + " groups are included. A unit is a local government; each part is the share of"
                + " yes answers in percent.")
        .fidelity(Fidelity.INTERPRETATION)
        .citation(
            Citation.of(
                "R. Smith, CLGF (2004), Discussing 'local governance' in the context of MIC, in: ECDPM"
                    + " with ACE Europe, Capacity.org newsletter on local governance through"
                    + " Municipal International Cooperation"))
        .addLimitations(
            "the relations and the aspects of inclusivity are sourced, the latter \"and many others\";"
                + " counting them is this library's own",
            "the score of the whole is the mean of outside and inside; inclusiveness stands apart",
            "an answer that is missing is left out")
        .normalise(none())
        .addIndicators(
            yesNo("citizens", "Regular interaction with citizens"),
            yesNo("businesses", "Regular interaction with businesses"),
            yesNo("civil_society", "Regular interaction with civil society"),
            yesNo("other_levels", "Regular interaction with other levels of government"),
            yesNo("council_administration", "Council and administration work together regularly"),
            yesNo("gender", "Women and men take part alike"),
            yesNo("ethnicity", "Ethnic groups take part"),
            yesNo("sexual_orientation", "People of any sexual orientation take part"),
            yesNo("age", "Young and old take part"),
            yesNo("disability", "Persons with disabilities take part"),
            yesNo("class", "People of any class take part"))
        .root(
            node("relations", arithmeticMean())
                .withName("Relations")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .child(part("external", "citizens", "businesses", "civil_society", "other_levels"))
                .child(part("internal", "council_administration"))
                .child(
                    part(
                        "inclusiveness",
                        "gender",
                        "ethnicity",
                        "sexual_orientation",
                        "age",
                        "disability",
                        "class"),
                    0))
        .build();
  }

  private static Node part(String id, String... answers) {
    return node(id, pointsOverPossible())
        .withMissing(Missing.of(MissingRule.SKIP))
        .withScale(Scale.of(0, 100))
        .children(answers);
  }
}
