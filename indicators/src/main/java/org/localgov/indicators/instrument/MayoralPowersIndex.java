package org.localgov.indicators.instrument;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.instrument.Inputs.rated;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.pointsOverPossible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.PowerDimension;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;

/**
 * {@code c40-mayoral-powers}: what a mayor can do about each asset and function of a city.
 *
 * <p>The list of assets and functions is the caller's, so the definition is made from it; the one
 * in the catalogue is an example.
 */
final class MayoralPowersIndex {
  private static final List<AssetOrFunction> EXAMPLE =
      List.of(
          AssetOrFunction.parse("transport/road-infrastructure"),
          AssetOrFunction.parse("finance-and-economy/economic-development"));

  private MayoralPowersIndex() {}

  /** Returns the definition for an example list, which says that it is one. */
  static Index example() {
    return of("c40-mayoral-powers", EXAMPLE).toBuilder()
        .addLimitations(
            "the two assets and functions of this definition are an example, the only ones that were"
                + " read; Instruments.mayoralPowers makes it for a list of your own")
        .build();
  }

  /** Returns the definition for a list of assets and functions. */
  static Index of(String id, List<AssetOrFunction> assets) {
    Map<String, Node> cuts = new LinkedHashMap<>();
    Index.Builder index = described(id);
    Node root =
        node("powers", pointsOverPossible())
            .withName("All powers")
            .withMissing(Missing.of(MissingRule.SKIP))
            .withScale(Scale.of(0, 100));
    for (AssetOrFunction asset : assets) {
      for (PowerDimension dimension : PowerDimension.values()) {
        String cell = cell(asset, dimension);
        index.indicator(cell(cell, cell, asset, dimension));
        root = root.child(cell);
        for (String cut :
            List.of("dimension " + dimension, "sector " + asset.sector(), "of " + asset)) {
          String place = cut + ": " + cell;
          index.indicator(cell(place, cell, asset, dimension));
          Node node =
              cuts.getOrDefault(cut, node(cut, pointsOverPossible()).withScale(Scale.of(0, 100)));
          cuts.put(cut, node.child(place));
        }
      }
    }
    for (Node cut : cuts.values()) {
      root = root.child(cut, 0);
    }
    return index.root(root).build();
  }

  /** Returns the column of one asset or function in one dimension. */
  static String cell(AssetOrFunction asset, PowerDimension dimension) {
    return asset + "." + dimension;
  }

  private static Indicator cell(
      String id, String column, AssetOrFunction asset, PowerDimension dimension) {
    return rated(id, asset + ", " + dimension, "none", "limited", "partial", "strong")
        .withColumn(column);
  }

  private static Index.Builder described(String id) {
    return Index.builder(id)
        .version("1")
        .title("Mayoral powers")
        .description(
            "An interpretation of this library, not the source's own scoring. How much"
                + " power a mayor has over each asset and function of the city, in four dimensions:"
                + " own or operate, set or enforce policy, control budget, set vision. A unit is a"
                + " city; each cut (all, a dimension, a sector, an asset) is the mean of its rated"
                + " cells over the highest level, times 100.")
        .fidelity(Fidelity.INTERPRETATION)
        .citation(
            Citation.of(
                "C40 and Arup (2015), Powering Climate Action: Cities as Global "
                    + "Changemakers, figure 9",
                "https://issuu.com/c40cities/docs/powering_climate_action_full_report"))
        .addLimitations(
            "the four dimensions are C40's; the levels none, limited, partial, strong and the mean"
                + " are conventions of this library, for C40's scoring was not read",
            "no list of C40's assets and functions is published",
            "a cell that is not rated is left out of every cut")
        .normalise(none());
  }
}
