package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.amount;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import java.util.List;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/** {@code kosovo-municipal-performance}: points received in percent of points possible. */
final class KosovoMunicipalPerformance {
  private KosovoMunicipalPerformance() {}

  static Index index() {
    Index.Builder index =
        Index.builder("kosovo-municipal-performance")
            .version("2019")
            .title("Municipal performance, Kosovo")
            .description(
                "How many of the possible points a municipality got in three areas. A unit is a"
                    + " municipality; the inputs are the points of each area (13, 8 and 8 indicators),"
                    + " the result is percent"
                    + " of the points possible, in each area and in all.")
            .fidelity(Fidelity.PUBLISHED)
            .citation(
                Citation.of(
                    "Ministry of Local Government Administration of Kosovo (2019), performance of"
                        + " municipalities, as reported for Suhareka by suharekaonline.com",
                    "https://www.suharekaonline.com/suhareka/menaxhimi-komunal-mapl-e-vlereson-suhareken-me-8-pike-nga-30-te-mundshme/"))
            .addLimitations(
                "the points possible (40, 30, 26) are those of 2019; the 29 indicators behind them"
                    + " were not read",
                "the total is points over possible points, not the mean of the three percentages",
                "there is no score without all areas; the source is silent")
            .normalise(none());
    Node root =
        node("performance", pointsOverPossible())
            .withName("All areas, percent")
            .withMissing(Missing.of(MissingRule.BLANK))
            .withScale(Scale.of(0, 100));
    root = area(index, root, "democratic_governance", "Democratic governance", 40);
    root = area(index, root, "municipal_management", "Municipal management", 30);
    root = area(index, root, "service_delivery", "Service delivery", 26);
    return index.root(root).build();
  }

  /** Adds an area's points to the whole, and beside them its percentage, which weighs nothing. */
  private static Node area(Index.Builder index, Node root, String id, String name, double most) {
    Indicator points = amount(id, name, "points", Scale.of(0, most));
    index.indicator(points);
    return root.child(id)
        .child(Inputs.beside(index, id.replace('_', '-'), name + ", percent", List.of(points)));
  }
}
