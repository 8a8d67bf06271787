package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
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

/**
 * {@code lai}: the Local Autonomy Index by its authors' formula, eleven codes, seven dimensions.
 */
final class LocalAutonomyIndex {
  private LocalAutonomyIndex() {}

  static Index index() {
    return Index.builder("lai")
        .version("6")
        .title("Local Autonomy Index")
        .description(
            "How freely local governments of a country decide, act and are protected. A unit is a"
                + " country, or a type of local government in it; eleven expert codes make seven"
                + " dimensions from 0 to 100, and their weighted mean is the index.")
        .fidelity(Fidelity.FORMULA)
        .citation(
            Citation.of(
                "Ladner, Keuffer and Baldersheim, Local Autonomy Index: formula of the authors' pivot"
                    + " file, version 6",
                "http://local-autonomy.andreasladner.ch/old/pivot%20tables.htm"))
        .addLimitations(
            "the published totals of release 1.0 do not come from this formula, or from rounded or"
                + " averaged codes: they lie off its grid",
            "the code book's wordings of the levels were not read, so only their numbers are"
                + " checked",
            "the weights are a choice of the authors",
            "there is no score without all eleven codes; the source is silent")
        .addIndicators(
            code("legal_protection", "Legal protection", 3),
            code("institutional_depth", "Institutional depth", 3),
            code("effective_political_discretion", "Effective political discretion", 4),
            code("policy_scope", "Policy scope", 4),
            code("fiscal_autonomy", "Fiscal autonomy", 4),
            code("financial_self_reliance", "Financial self-reliance", 3),
            code("borrowing_autonomy", "Borrowing autonomy", 3),
            code("organisational_autonomy", "Organisational autonomy", 4),
            code("financial_transfer_system", "Financial transfer system", 3),
            code("administrative_supervision", "Administrative supervision", 3),
            code("access", "Central or regional access", 3))
        .root(
            node("lai", arithmeticMean())
                .withName("Local autonomy")
                .withMissing(Missing.of(MissingRule.BLANK))
                .withScale(Scale.of(0, 100))
                .child(dimension("legal-autonomy").child("legal_protection"), 1)
                .child(
                    dimension("political-discretion")
                        .child("institutional_depth", 3)
                        .child("effective_political_discretion", 12),
                    3)
                .child(dimension("policy-scope").child("policy_scope"), 2)
                .child(
                    dimension("financial-autonomy")
                        .child("fiscal_autonomy", 12)
                        .child("financial_self_reliance", 9)
                        .child("borrowing_autonomy", 3),
                    3)
                .child(dimension("organisational-autonomy").child("organisational_autonomy"), 2)
                .child(
                    dimension("non-interference")
                        .children("financial_transfer_system", "administrative_supervision"),
                    1)
                .child(dimension("access-to-higher-levels").child("access"), 1))
        .build();
  }

  private static Node dimension(String id) {
    return node(id).withScale(Scale.of(0, 100));
  }

  private static Indicator code(String id, String name, double highest) {
    return amount(id, name, "code", Scale.of(0, highest))
        .withNormalisation(goalposts(0, highest, 100));
  }
}
