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
                "Ladner, Keuffer and Baldersheim (2015), Self-rule Index for Local Authorities, European"
                    + " Commission, doi 10.2776/432291; formula of the authors' pivot file, version 6",
                "http://local-autonomy.andreasladner.ch/old/pivot%20tables.htm"))
        .addLimitations(
            "published totals of release 1.0 lie off the grid of this formula: another weighting, or"
                + " rounded or averaged codes, so they are no test of it",
            "the code book's wordings of the levels were not read, so only their numbers are"
                + " checked",
            "the weights (1, 3, 2, 3, 2, 1, 1 of 13) are a choice of the authors; scale ends follow from"
                + " the formula",
            "scores of releases 1.0 and 2.0 must not be mixed",
            "there is no score without all eleven codes; the source is silent")
        .addIndicators(
            code(
                "legal_protection",
                "Legal protection: constitutional or legal means to assert local autonomy",
                3),
            code(
                "institutional_depth",
                "Institutional depth: how far local government is formally autonomous and can choose its tasks",
                3),
            code(
                "effective_political_discretion",
                "Effective political discretion: how far it can make the final decisions over its functions",
                4),
            code(
                "policy_scope",
                "Policy scope: range of functions for whose delivery it answers",
                4),
            code(
                "fiscal_autonomy",
                "Fiscal autonomy: how far it can tax its population by itself",
                4),
            code(
                "financial_self_reliance",
                "Financial self-reliance: own sources as a share of revenue",
                3),
            code("borrowing_autonomy", "Borrowing autonomy: how far it can borrow", 3),
            code(
                "organisational_autonomy",
                "Organisational autonomy: how far it decides on its own organisation and electoral system",
                4),
            code(
                "financial_transfer_system",
                "Financial transfer system: unconditional transfers as a share of all received",
                3),
            code(
                "administrative_supervision",
                "Administrative supervision: how unobtrusive supervision is",
                3),
            code(
                "access", "Central or regional access: influence on decisions of higher levels", 3))
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
