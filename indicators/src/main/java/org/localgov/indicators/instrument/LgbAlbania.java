package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;

import java.util.Locale;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code lgb-albania}: the Local Governance Barometer as used in Albania, means up the tree. */
final class LgbAlbania {
  private LgbAlbania() {}

  static Index index() {
    Index.Builder index =
        Index.builder("lgb-albania")
            .version("2020")
            .title("Local Governance Barometer, Albania")
            .description(
                "How well a municipality of Albania is governed, by four criteria. A unit is a"
                    + " municipality; every question is on 0 (no governance) to 100 (full"
                    + " governance), every parent is the plain mean of its children that are there.")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "STAR2 and UNDP Albania (2020), Local Governance Mapping: scoring approach",
                    "https://star2lgm.idradigis.al/en/scoring-approach"))
            .addLimitations(
                "the tree holds what published pages show: accountability and participation are"
                    + " inputs here, as their parts were not seen, or did not fit",
                "published scores are whole numbers, so a parent agrees within the rounding of its"
                    + " children",
                "a question without an answer is left out of the mean, not counted as 0; the pages"
                    + " print it as 0",
                "a question's score is the mean of its sources (focus group, citizen report card,"
                    + " community dialogue, desk research): give that mean",
                "that the four criteria make one figure by their mean is inferred from the other levels")
            .normalise(none());
    return index
        .root(
            node("local-governance", arithmeticMean())
                .withName("Local governance")
                .withMissing(Missing.of(MissingRule.SKIP))
                .withScale(Scale.of(0, 100))
                .child(effectiveness(index))
                .child(transparency(index))
                .child(question(index, "Accountability"))
                .child(question(index, "Participation and citizen engagement")))
        .build();
  }

  private static Node effectiveness(Index.Builder index) {
    return parent("Effectiveness and Efficiency")
        .child(
            of(
                index,
                "Clear vision and inclusive planning",
                "General Local Plan",
                "Strategic Plan",
                "Operational Development Plans",
                "Annual Sectorial Plans",
                "Implementation of plans"))
        .child(
            of(
                index,
                "Financial Management",
                "Medium Term Budget Programme",
                "Administration and Department staffing",
                "Financial management mechanisms",
                "Collection of Local Revenues"))
        .child(
            of(
                index,
                "Informed Decision-Making",
                "Reliable statistics and up to date information",
                "Reliability of data on the Land Registry",
                "Usage of GIS Platform",
                "Comprehensive Reporting System"))
        .child(
            of(
                index,
                "Cooperation with third parties",
                "Consultation with central government",
                "Coordination among departments",
                "Cooperation with donors and international community",
                "Cooperation with other municipalities",
                "Internal cooperation within the municipal council"))
        .child(question(index, "Satisfaction towards services"));
  }

  private static Node transparency(Index.Builder index) {
    return parent("Transparency & Rule of Law")
        .child(
            of(
                index,
                "Transparent and accessible information",
                "Transparency",
                "Information around projects, activities etc.",
                "Transparent administrative procedures",
                "Access to information about services performance",
                "Updated Website with all the relevant information"))
        .child(
            of(
                index,
                "Rule of Law",
                "Effectiveness of Institutional Legal Framework",
                "Educative measures on citizens legal rights and obligations",
                "Awareness raising on laws and local regulation",
                "Impartial enforcement of local laws and regulations"))
        .child(
            of(
                index,
                "Corruption",
                "Anti-corruption policy, strategy, or action plan",
                "Perception on corruption",
                "Corruption Experience",
                "Mechanisms to prevent corruption"));
  }

  private static Node of(Index.Builder index, String name, String... questions) {
    Node parent = parent(name);
    for (String question : questions) {
      parent = parent.child(question(index, question));
    }
    return parent;
  }

  private static Node parent(String name) {
    return node(id(name)).withName(name).withScale(Scale.of(0, 100));
  }

  /** Declares a question, and returns the id by which the tree names it. */
  private static String question(Index.Builder index, String name) {
    index.indicator(amount(id(name), name, "0 to 100", Scale.of(0, 100)));
    return id(name);
  }

  /** Returns a name in lower-kebab. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
