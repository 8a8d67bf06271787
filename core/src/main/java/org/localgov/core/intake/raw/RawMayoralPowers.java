package org.localgov.core.intake.raw;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;

/**
 * {@link MayoralPowers} as they come from outside.
 *
 * @param city the id of the city, a free text
 * @param levels the rated levels by asset or function, then by dimension; an asset or function that
 *     is listed without being rated has none
 */
public record RawMayoralPowers(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String city,
    Map<
            @Parses(AssetOrFunction.class) String,
            @Required Map<
                @Parses(PowerDimension.class) String, @Required @Parses(PowerLevel.class) String>>
        levels)
    implements Raw<MayoralPowers> {

  /**
   * Creates raw powers; the map is copied.
   *
   * @param levels the rated levels by asset or function, then by dimension; an asset or function
   *     that is listed without being rated has none
   * @param city the id of the city, a free text
   */
  public RawMayoralPowers {
    levels = Parts.copy(levels);
  }

  /**
   * {@return the raw form of powers}
   *
   * @param powers the powers
   */
  public static RawMayoralPowers of(MayoralPowers powers) {
    Map<String, Map<String, String>> levels = new LinkedHashMap<>();
    for (AssetOrFunction asset : powers.assetsAndFunctions()) {
      Map<String, String> row = new LinkedHashMap<>();
      powers
          .levels(asset)
          .forEach((dimension, level) -> row.put(dimension.toString(), level.toString()));
      levels.put(asset.toString(), row);
    }
    return new RawMayoralPowers(powers.city(), levels);
  }

  @Override
  public MayoralPowers toValue() {
    MayoralPowers.Builder powers = MayoralPowers.builder(Parts.required("city", city));
    levels.forEach(
        (name, row) -> {
          AssetOrFunction asset = AssetOrFunction.parse(name);
          powers.list(asset);
          row.forEach(
              (dimension, level) ->
                  powers.rate(asset, PowerDimension.parse(dimension), PowerLevel.parse(level)));
        });
    return powers.build();
  }
}
