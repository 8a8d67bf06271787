package org.localgov.core.intake.raw;

import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Finite;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.internal.PowerBounds;
import org.localgov.core.power.PowerNeighbour;

/**
 * A {@link PowerNeighbour} as it comes from outside.
 *
 * @param city the id of the city, a free text
 * @param distance how far it is, on the scale of the distance that was asked for
 */
public record RawPowerNeighbour(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String city,
    @Required
        @Finite
        @DecimalMin(
            value = "" + PowerBounds.SHORTEST_DISTANCE,
            message = "must be at least {value}")
        @Nullable Double distance)
    implements Raw<PowerNeighbour> {

  /**
   * {@return the raw form of a neighbour}
   *
   * @param neighbour the neighbour
   */
  public static RawPowerNeighbour of(PowerNeighbour neighbour) {
    return new RawPowerNeighbour(neighbour.city(), neighbour.distance());
  }

  @Override
  public PowerNeighbour toValue() {
    return new PowerNeighbour(Parts.required("city", city), Parts.required("distance", distance));
  }
}
