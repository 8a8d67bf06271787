package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.action.ActionScale;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.FundingKind;
import org.localgov.core.action.Lever;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.PlaceId;

/**
 * A {@link CityAction} as it comes from outside.
 *
 * @param city the city whose government acts
 * @param title what is done, in one line and any language
 * @param sector the code of the sector, such as {@code energy-supply}; the list of sectors is open
 * @param lever the means by which the city acts
 * @param scale how much of the city the action reaches
 * @param partners those known to take part besides the city
 * @param funding the kinds of money known to pay for it, each once
 * @param deliveredThroughCollaboration whether the city says that it was delivered through working
 *     with other cities
 * @param plannedToExpand whether the city plans to expand it
 * @param period the period in which it is in effect
 * @param source where it is reported
 */
public record RawCityAction(
    @Required @Parses(PlaceId.class) @Nullable String city,
    @Required @Line(OneLine.LONGEST_NAME) @Nullable String title,
    @Line(OneLine.LONGEST_ID) @Nullable String sector,
    @Parses(Lever.class) @Nullable String lever,
    @Parses(ActionScale.class) @Nullable String scale,
    List<@Required @Valid RawPartner> partners,
    List<@Required @Parses(FundingKind.class) String> funding,
    @Nullable Boolean deliveredThroughCollaboration,
    @Nullable Boolean plannedToExpand,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Valid @Nullable RawSource source)
    implements Raw<CityAction> {

  /**
   * Creates a raw action; the lists are copied.
   *
   * @param city the city whose government acts
   * @param title what is done, in one line and any language
   * @param sector the code of the sector, such as {@code energy-supply}; the list of sectors is
   *     open
   * @param lever the means by which the city acts
   * @param scale how much of the city the action reaches
   * @param partners those known to take part besides the city
   * @param funding the kinds of money known to pay for it, each once
   * @param deliveredThroughCollaboration whether the city says that it was delivered through
   *     working with other cities
   * @param plannedToExpand whether the city plans to expand it
   * @param period the period in which it is in effect
   * @param source where it is reported
   */
  public RawCityAction {
    partners = Parts.copy(partners);
    funding = Parts.copy(funding);
  }

  /**
   * {@return the raw form of an action}
   *
   * @param action the action
   */
  public static RawCityAction of(CityAction action) {
    return new RawCityAction(
        action.city().toString(),
        action.title(),
        action.sector().orElse(null),
        Parts.text(action.lever()),
        Parts.text(action.scale()),
        Parts.raws(action.partners(), RawPartner::of),
        Parts.raws(action.funding(), FundingKind::toString),
        action.deliveredThroughCollaboration().orElse(null),
        action.plannedToExpand().orElse(null),
        Parts.text(action.period()),
        Parts.raw(action.source(), RawSource::of));
  }

  @Override
  public CityAction toValue() {
    return CityAction.builder()
        .city(Parts.required("city", city, PlaceId::parse))
        .title(Parts.required("title", title))
        .sector(Optional.ofNullable(sector))
        .lever(Parts.optional(lever, Lever::parse))
        .scale(Parts.optional(scale, ActionScale::parse))
        .partners(Parts.values(partners))
        .funding(Parts.distinct("funding", funding, FundingKind::parse))
        .deliveredThroughCollaboration(Optional.ofNullable(deliveredThroughCollaboration))
        .plannedToExpand(Optional.ofNullable(plannedToExpand))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .source(Parts.value(source))
        .build();
  }
}
