package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.PartnershipSide;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.PlaceId;

/**
 * A {@link PartnershipSide} as it comes from outside.
 *
 * @param localGovernment the place whose government is the partner
 * @param actors the actors known to take part on this side
 * @param workingGroups the names of the working groups known on this side
 */
public record RawPartnershipSide(
    @Required @Parses(PlaceId.class) @Nullable String localGovernment,
    List<@Required @Valid RawPartner> actors,
    List<@Required @Line(OneLine.LONGEST_NAME) String> workingGroups)
    implements Raw<PartnershipSide> {

  /**
   * Creates a raw side; the lists are copied.
   *
   * @param actors the actors known to take part on this side
   * @param workingGroups the names of the working groups known on this side
   * @param localGovernment the place whose government is the partner
   */
  public RawPartnershipSide {
    actors = Parts.copy(actors);
    workingGroups = Parts.copy(workingGroups);
  }

  /**
   * {@return the raw form of a side}
   *
   * @param side the side
   */
  public static RawPartnershipSide of(PartnershipSide side) {
    return new RawPartnershipSide(
        side.localGovernment().toString(),
        Parts.raws(side.actors(), RawPartner::of),
        side.workingGroups());
  }

  @Override
  public PartnershipSide toValue() {
    return PartnershipSide.builder()
        .localGovernment(Parts.required("localGovernment", localGovernment, PlaceId::parse))
        .actors(Parts.values(actors))
        .workingGroups(workingGroups)
        .build();
  }
}
