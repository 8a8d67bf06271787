package org.localgov.core.cooperation;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class CooperationValues {
  private static final Source SOURCE = Source.of("An invented report");
  private static final Source OTHER = Source.of("Another invented report");
  private static final PlaceId REGGIO = PlaceId.parse("name:Reggio Emilia");
  private static final PlaceId KRAGUJEVAC = PlaceId.parse("name:Kragujevac");
  private static final PlaceId THE_HAGUE = PlaceId.parse("name:The Hague");

  private CooperationValues() {}

  /** Returns agreements. */
  public static List<Agreement> agreements() {
    Agreement bare = Agreement.of(ReferencePeriod.year(1975));
    Agreement full = bare.toBuilder().title("Cooperation").source(SOURCE).build();
    return List.of(
        full,
        full.toBuilder().signed(ReferencePeriod.parse("1975-05-01")).build(),
        full.toBuilder().title("Accordo d'amicizia \"1975\"").build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns networks, one with every function. */
  public static List<CityNetwork> cityNetworks() {
    CityNetwork bare = CityNetwork.of("c40", "C40 Cities");
    CityNetwork full =
        bare.toBuilder()
            .addFunctions(NetworkFunction.MONITORING, NetworkFunction.INFORMATION)
            .source(SOURCE)
            .build();
    return List.of(
        full,
        full.toBuilder().id("uclg").build(),
        full.toBuilder().name("CGLU « Afrique »").build(),
        full.toBuilder().functions(Arrays.asList(NetworkFunction.values())).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns activities, in each domain and of each kind. */
  public static List<DiplomacyActivity> diplomacyActivities() {
    DiplomacyActivity bare =
        DiplomacyActivity.of(THE_HAGUE, "Alliance for Peace", DiplomacyDomain.SECURITY);
    DiplomacyActivity full =
        bare.toBuilder()
            .kind(DiplomacyKind.PEACEBUILDING_PROJECT)
            .addPartners(
                Partner.city(PlaceId.parse("name:Bethlehem")),
                Partner.city(PlaceId.parse("name:Emmen")))
            .period(ReferencePeriod.parse("2007-01"))
            .source(SOURCE)
            .build();
    return List.of(
        full,
        full.toBuilder().city(REGGIO).build(),
        full.toBuilder().title("Mission \"X\"").build(),
        full.toBuilder().domain(DiplomacyDomain.DEVELOPMENT).build(),
        full.toBuilder().domain(DiplomacyDomain.ECONOMY).build(),
        full.toBuilder().domain(DiplomacyDomain.CULTURE).build(),
        full.toBuilder().domain(DiplomacyDomain.REPRESENTATION).build(),
        full.toBuilder().kind(DiplomacyKind.SOLIDARITY_MISSION).build(),
        full.toBuilder().kind(DiplomacyKind.AWARENESS_RAISING).build(),
        full.toBuilder().kind(DiplomacyKind.LOBBYING).build(),
        full.toBuilder().kind(DiplomacyKind.DIALOGUE).build(),
        full.toBuilder().partners(List.of(Partner.of(PartnerKind.NGO, "Cordaid"))).build(),
        full.toBuilder().period(ReferencePeriod.year(2008)).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns initiatives. */
  public static List<GovernanceInitiative> governanceInitiatives() {
    GovernanceInitiative bare =
        GovernanceInitiative.of(
            PlaceId.parse("name:Hyderabad"), "Online complaints", "48-hour deadline", SOURCE);
    GovernanceInitiative full = bare.toBuilder().period(ReferencePeriod.year(2016)).build();
    return List.of(
        full,
        full.toBuilder().city(THE_HAGUE).build(),
        full.toBuilder().title("ऑनलाइन").build(),
        full.toBuilder().description("a platform; \"fast\"").build(),
        full.toBuilder().period(ReferencePeriod.year(2015)).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns memberships. */
  public static List<NetworkMembership> networkMemberships() {
    NetworkMembership bare = NetworkMembership.of(PlaceId.parse("name:Rotterdam"), "c40");
    NetworkMembership full =
        bare.toBuilder()
            .period(ReferencePeriod.parse("2010/2014"))
            .addFunctionsUsed(NetworkFunction.ADVOCACY)
            .source(SOURCE)
            .build();
    return List.of(
        full,
        full.toBuilder().city(THE_HAGUE).build(),
        full.toBuilder().network("uclg").build(),
        full.toBuilder().period(ReferencePeriod.year(2010)).build(),
        full.toBuilder().functionsUsed(Arrays.asList(NetworkFunction.values())).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns partnerships: each path and approach, one with every precondition. */
  public static List<Partnership> partnerships() {
    Partnership bare = Partnership.of("reggio-emilia-kragujevac", REGGIO, KRAGUJEVAC);
    Partnership full =
        bare.toBuilder()
            .first(bare.first().toBuilder().addWorkingGroups("city working group").build())
            .second(bare.second().toBuilder().addWorkingGroups("city working group").build())
            .path(PartnershipPath.CIVIL_SOCIETY_DEMAND)
            .approach(CooperationApproach.CAPACITY_BUILDING)
            .southSouth(false)
            .period(ReferencePeriod.parse("2000/2004"))
            .addAgreements(Agreement.of(ReferencePeriod.year(2000)))
            .putPreconditions(
                Precondition.WOMEN_AND_YOUTH, PreconditionEvidence.of(false, "not mentioned"))
            .putPreconditions(
                Precondition.JOINT_PLANNING, PreconditionEvidence.of(true, "two working groups"))
            .putPreconditions(
                Precondition.LONG_TERM_COMMITMENT, PreconditionEvidence.of(true, "twinning"))
            .source(SOURCE)
            .build();
    Partnership.Builder everyPrecondition = full.toBuilder();
    for (Precondition precondition : Precondition.values()) {
      if (!full.preconditions().containsKey(precondition)) {
        everyPrecondition.putPreconditions(precondition, PreconditionEvidence.of(true, "seen"));
      }
    }
    return List.of(
        full,
        full.toBuilder().id("p").build(),
        full.toBuilder().first(bare.first()).build(),
        full.toBuilder().second(PartnershipSide.of(THE_HAGUE)).build(),
        full.toBuilder().path(PartnershipPath.RENEWED_AGREEMENT).build(),
        full.toBuilder().path(PartnershipPath.POLITICAL_INITIATIVE).build(),
        full.toBuilder().path(PartnershipPath.NETWORK_REQUEST).build(),
        full.toBuilder().approach(CooperationApproach.TECHNICAL_ASSISTANCE).build(),
        full.toBuilder().approach(CooperationApproach.CHANGE_PROCESS).build(),
        full.toBuilder().southSouth(true).build(),
        full.toBuilder().period(ReferencePeriod.year(2000)).build(),
        full.toBuilder().agreements(agreements()).build(),
        everyPrecondition.build(),
        full.toBuilder().source(OTHER).build(),
        Partnership.of("reggio-emilia-kragujevac", KRAGUJEVAC, REGGIO),
        bare);
  }

  /** Returns sides of partnerships. */
  public static List<PartnershipSide> partnershipSides() {
    PartnershipSide bare = PartnershipSide.of(KRAGUJEVAC);
    PartnershipSide full =
        bare.toBuilder()
            .addActors(Partner.of(PartnerKind.NGO), Partner.of(PartnerKind.BUSINESS))
            .addWorkingGroups("city working group")
            .build();
    return List.of(
        full,
        full.toBuilder().localGovernment(REGGIO).build(),
        full.toBuilder().actors(List.of(Partner.of(PartnerKind.NGO, "Cordaid"))).build(),
        full.toBuilder().workingGroups(List.of("health", "школа")).build(),
        bare);
  }

  /** Returns records of peer learning. */
  public static List<PeerLearningRecord> peerLearningRecords() {
    PeerLearningRecord bare =
        PeerLearningRecord.of(PlaceId.parse("name:Herent"), PlaceId.parse("name:Nimlahakok"));
    PeerLearningRecord full =
        bare.toBuilder()
            .programme("twinning")
            .addContext("a small town")
            .addObjectives("better services", "exchange of staff")
            .addChallenges("distance")
            .addOutcomes("a shared plan")
            .addLessons("meet early")
            .source(SOURCE)
            .build();
    return List.of(
        full,
        full.toBuilder().first(THE_HAGUE).build(),
        full.toBuilder().second(THE_HAGUE).build(),
        full.toBuilder().programme("another").build(),
        full.toBuilder().context(List.of("a \"large\" town")).build(),
        full.toBuilder().objectives(List.of("exchange of staff")).build(),
        full.toBuilder().challenges(List.of()).build(),
        full.toBuilder().outcomes(List.of("a network")).build(),
        full.toBuilder().lessons(List.of("meet often")).build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }

  /** Returns evidence for preconditions. */
  public static List<PreconditionEvidence> preconditionEvidence() {
    PreconditionEvidence bare = PreconditionEvidence.of(false, "one party plans alone");
    PreconditionEvidence full = bare.toBuilder().source(SOURCE).build();
    return List.of(
        full,
        full.toBuilder().isMet(true).build(),
        full.toBuilder().text("a \"plan\" of one").build(),
        full.toBuilder().source(OTHER).build(),
        bare);
  }
}
