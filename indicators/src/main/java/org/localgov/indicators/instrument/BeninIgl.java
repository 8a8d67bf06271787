package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.percent;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.linear;

import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code benin-igl-domain}: one domain of Benin's index of good local governance. */
final class BeninIgl {
  private static final String[] INDICATORS = {
    "Ordinary sessions of the communal council",
    "Functioning services",
    "Attendance of councillors",
    "An up-to-date manual of procedures",
    "Staff evaluated",
    "Functioning permanent commissions",
    "Posts filled by matching profiles",
    "Functioning filing and archives",
    "Local public services in delegated management",
    "Activity reports of the mayor",
    "Meetings of the municipality",
    "Sessions of borough councils",
    "Sessions of village councils",
    "Delegations of signature by the mayor",
    "Delegations of power by the mayor",
  };

  private BeninIgl() {}

  static Index index() {
    Index.Builder index =
        Index.builder("benin-igl-domain")
            .version("2022")
            .title("Indice de bonne Gouvernance Locale, Benin: political and administrative domain")
            .description(
                "How well a commune of Benin is governed politically and administratively. A unit is"
                    + " a commune, or all of them; fifteen indicators in percent, of which the"
                    + " domain index is the geometric mean, from 0 to 1.")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "Ministry of Decentralisation and Local Governance of Benin (2022), Indice de bonne"
                        + " Gouvernance Locale, national values",
                    "https://decentralisation.gouv.bj/iglbenin/public/valeur-indices/national"))
            .addLimitations(
                "the geometric mean is inferred: it gives the published 0.3496 from the published"
                    + " indicators, an arithmetic mean does not",
                "how the five domains make the index is not sourced, so this is one domain; the"
                    + " indicators of the others were not all published",
                "a commune with an indicator of zero has a published score above zero; the floor that"
                    + " the source must use is unknown, so a zero is refused",
                "the source prints bands without saying which side a bound belongs to; here it"
                    + " belongs to the better band",
                "classes are translated: très faible, faible, moyen or passable, acceptable, performant",
                "indicators are numbered in the source's order; there is no score without all")
            .normalise(linear(0.01, 0));
    Node root =
        node("political-and-administrative", geometricMean())
            .withName("Political and administrative governance")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(0, 1))
            .withBands(
                Band.label("very weak").withTo(0.2),
                Band.label("weak").withFrom(0.2).withTo(0.4),
                Band.label("fair").withFrom(0.4).withTo(0.6),
                Band.label("acceptable").withFrom(0.6).withTo(0.8),
                Band.label("performing").withFrom(0.8));
    for (int i = 0; i < INDICATORS.length; i++) {
      String id = "pa" + (i + 1);
      index.indicator(percent(id, INDICATORS[i]));
      root = root.child(id);
    }
    return index.root(root).build();
  }
}
