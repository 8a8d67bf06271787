package org.localgov.core.intake.raw;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.PlaceId;

/**
 * A {@link Partner} as it comes from outside.
 *
 * @param partnerKind the sort of actor
 * @param name the name for people, in one line and any language
 * @param place the place that the partner is; only a city has one
 */
public record RawPartner(
    @Required @Parses(PartnerKind.class) @Nullable String partnerKind,
    @Line(OneLine.LONGEST_NAME) @Nullable String name,
    @Parses(PlaceId.class) @Nullable String place)
    implements Raw<Partner> {

  /**
   * {@return the raw form of a partner}
   *
   * @param partner the partner
   */
  public static RawPartner of(Partner partner) {
    return new RawPartner(
        partner.kind().toString(), partner.name().orElse(null), Parts.text(partner.place()));
  }

  @Override
  public Partner toValue() {
    return Partner.builder()
        .kind(Parts.required("partnerKind", partnerKind, PartnerKind::parse))
        .name(Optional.ofNullable(name))
        .place(Parts.optional(place, PlaceId::parse))
        .build();
  }
}
