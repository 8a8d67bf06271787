package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.method.Methods.maximum;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code rai-region}: the Regional Authority Index of a region or regional tier.
 *
 * <p>Twenty coded components make ten dimensions, those self-rule and shared rule, and both the
 * index.
 */
final class RaiRegion {
  private static final String[] CONTROL = {
    "no routine meetings", "routine meetings, not binding", "routine meetings, binding"
  };
  private static final String[] CONSULTED = {
    "not consulted", "negotiates, without a veto", "negotiates, with a veto"
  };
  private static final String[] REFORM = {
    "the centre alone",
    "a chamber of regions can delay, or force a referendum",
    "regional governments can delay",
    "veto of a chamber of regions, or of a majority of regions",
    "regional governments can veto"
  };

  private RaiRegion() {}

  static Index index() {
    Index.Builder index =
        Index.builder("rai-region")
            .version("3")
            .title("Regional Authority Index, region")
            .description(
                "How much authority a regional government has over those who live in the region"
                    + " (self-rule, 0 to 18) and over the country as a whole (shared rule, 0 to 12);"
                    + " the index is their sum, 0 to 30. A unit is a region or regional tier in a"
                    + " year; twenty components are coded by experts.")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "Hooghe, Marks, Schakel, Niedzwiecki, Chapman Osterkatz and Shair-Rosenfield"
                        + " (2016), Measuring Regional Authority, Oxford University Press; codebook"
                        + " and data of RAI-Region, version 3 (2021)",
                    "https://xarayahosting.nl/index.php/regional-authority-index"))
            .addLimitations(
                "the codebook caps law making at 2; the published data do not, so a sum above 2 is"
                    + " kept and warned about",
                "level wordings are paraphrased from a second-hand copy of the codebook of version 3 (16"
                    + " April 2021): github.com/Atlasiran/constitutions, data/ontology/own/rai.json",
                "executive, fiscal and borrowing control and constitutional reform count the stronger of"
                    + " the multilateral and the bilateral channel, as 8,825 published region-years do",
                "there is no score without all twenty components; the source is silent")
            .normalise(none());
    components(index);
    return index.root(tree()).build();
  }

  private static void components(Index.Builder index) {
    index.indicator(
        rated(
            "instdepth",
            "Institutional depth",
            "no regional administration",
            "regional offices of the centre",
            "own government, subject to central veto",
            "own government, not subject to central veto"));
    index.indicator(
        rated(
            "policy",
            "Policy scope",
            "very weak powers in economic, cultural-educational and welfare policy, and in (d): residual"
                + " powers, police, own institutions, local government",
            "powers in one of these four",
            "powers in two of them",
            "powers in (d) and in two of the others",
            "as 3, and over immigration or citizenship"));
    index.indicator(
        rated(
            "fiscauto",
            "Fiscal autonomy",
            "the centre sets base and rate of all taxes",
            "sets the rate of minor taxes",
            "sets base and rate of minor taxes",
            "sets the rate of a major tax (income, corporate, value added or sales)",
            "sets base and rate of a major tax"));
    index.indicator(
        rated(
            "borrowauto",
            "Borrowing autonomy",
            "cannot borrow",
            "with prior approval and limits",
            "without prior approval, with limits",
            "without limits"));
    index.indicator(
        rated("assembly", "Assembly", "none", "indirectly elected", "directly elected"));
    index.indicator(
        rated("executive", "Executive", "appointed", "dual", "chosen by the assembly or elected"));
    index.indicator(half("law_a", "Regions are the unit of representation in a chamber"));
    index.indicator(half("law_b", "Regional governments designate its members"));
    index.indicator(half("law_c", "Regions have a majority in the chamber"));
    index.indicator(half("law_d", "The chamber has extensive legislative power"));
    index.indicator(half("law_e", "Regional governments are consulted on laws"));
    index.indicator(half("law_f", "Regional governments can veto laws"));
    channels(index, "execcon", "Executive control", CONTROL);
    channels(index, "fisccon", "Fiscal control", CONSULTED);
    channels(index, "borrowcon", "Borrowing control", CONSULTED);
    channels(index, "constit", "Constitutional reform", REFORM);
  }

  private static void channels(Index.Builder index, String id, String name, String... levels) {
    index.indicator(rated(id + "_multi", name + ", multilateral", levels));
    index.indicator(rated(id + "_bi", name + ", bilateral", levels));
  }

  private static Indicator half(String id, String name) {
    return Indicator.of(id, higherIsBetter())
        .withName(name)
        .withLevels(new Level(0, "no"), new Level(0.5, "yes"));
  }

  private static Node tree() {
    Node self =
        node("self-rule")
            .withName("Self-rule")
            .withScale(Scale.of(0, 18))
            .child(dimension("institutional-depth", 3, "instdepth"))
            .child(dimension("policy-scope", 4, "policy"))
            .child(dimension("fiscal-autonomy", 4, "fiscauto"))
            .child(dimension("borrowing-autonomy", 3, "borrowauto"))
            .child(dimension("representation", 4, "assembly", "executive"));
    Node shared =
        node("shared-rule")
            .withName("Shared rule")
            .withScale(Scale.of(0, 12))
            .child(dimension("law-making", 2, "law_a", "law_b", "law_c", "law_d", "law_e", "law_f"))
            .child(either("executive-control", 2, "execcon"))
            .child(either("fiscal-control", 2, "fisccon"))
            .child(either("borrowing-control", 2, "borrowcon"))
            .child(either("constitutional-reform", 4, "constit"));
    return node("rai", sum())
        .withName("Regional authority")
        .withMissing(Missing.of(MissingRule.BLANK))
        .withScale(Scale.of(0, 30))
        .child(self)
        .child(shared);
  }

  private static Node dimension(String id, double highest, String... components) {
    return node(id).withScale(Scale.of(0, highest)).children(components);
  }

  /** Returns a dimension that counts the stronger of two channels. */
  private static Node either(String id, double highest, String component) {
    return node(id, maximum())
        .withScale(Scale.of(0, highest))
        .children(component + "_multi", component + "_bi");
  }
}
