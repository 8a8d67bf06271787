package org.localgov.core.action;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class ActionValues {
  private ActionValues() {}

  /** Returns actions, with each lever. */
  public static List<CityAction> cityActions() {
    CityAction bare = CityAction.of(PlaceId.parse("name:Boston"), "Street Bump");
    CityAction full =
        bare.toBuilder()
            .sector("transport")
            .lever(Lever.PROJECT_PROGRAMME)
            .scale(ActionScale.CITY_WIDE)
            .addPartners(
                Partner.of(PartnerKind.BUSINESS, "IDEO"), Partner.of(PartnerKind.RESIDENTS))
            .addFunding(FundingKind.GRANT_OR_SUBSIDY, FundingKind.CENTRAL_BUDGET)
            .deliveredThroughCollaboration(false)
            .plannedToExpand(true)
            .period(ReferencePeriod.year(2012))
            .source(Source.of("An invented report"))
            .build();
    return List.of(
        full,
        full.toBuilder().city(PlaceId.parse("name:Ouagadougou")).build(),
        full.toBuilder().title("« Bosses » \"de\" rue 😀").build(),
        full.toBuilder().sector("Energy supply").build(),
        full.toBuilder().lever(Lever.POLICY_REGULATION).build(),
        full.toBuilder().lever(Lever.INCENTIVE_DISINCENTIVE).build(),
        full.toBuilder().lever(Lever.PROCUREMENT).build(),
        full.toBuilder().scale(ActionScale.PART_OF_THE_CITY).build(),
        full.toBuilder().partners(partners()).build(),
        full.toBuilder().funding(Arrays.asList(FundingKind.values())).build(),
        full.toBuilder().deliveredThroughCollaboration(true).build(),
        full.toBuilder().plannedToExpand(false).build(),
        full.toBuilder().period(ReferencePeriod.parse("2012/2015")).build(),
        full.toBuilder().source(Source.of("Another invented report")).build(),
        bare);
  }

  /** Returns partners, one of each kind. */
  public static List<Partner> partners() {
    Partner full =
        Partner.city(PlaceId.parse("name:Bethlehem")).toBuilder()
            .name("Municipality of Bethlehem")
            .build();
    return List.of(
        full,
        full.toBuilder().name("بيت لحم").build(),
        full.toBuilder().place(PlaceId.parse("name:Emmen")).build(),
        Partner.of(PartnerKind.ASSOCIATION),
        Partner.of(PartnerKind.NATIONAL_GOVERNMENT),
        Partner.of(PartnerKind.INTERNATIONAL_ORGANISATION),
        Partner.of(PartnerKind.BUSINESS),
        Partner.of(PartnerKind.NGO, "Cordaid"),
        Partner.of(PartnerKind.CIVIL_SOCIETY),
        Partner.of(PartnerKind.KNOWLEDGE_INSTITUTION),
        Partner.of(PartnerKind.RESIDENTS),
        Partner.of(PartnerKind.CITY));
  }
}
