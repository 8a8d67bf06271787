package org.localgov.indicators.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.action.CityAction;
import org.localgov.core.action.FundingKind;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.cooperation.CityNetwork;
import org.localgov.core.cooperation.CooperationApproach;
import org.localgov.core.cooperation.DiplomacyActivity;
import org.localgov.core.cooperation.DiplomacyDomain;
import org.localgov.core.cooperation.DiplomacyKind;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PeerLearningRecord;
import org.localgov.core.cooperation.Precondition;
import org.localgov.core.cooperation.PreconditionEvidence;
import org.localgov.core.place.PlaceId;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;
import org.localgov.core.power.Sector;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.golden.Reproduction;
import org.localgov.indicators.instrument.Instruments;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class ProfileTablesTest {
  private static final PlaceId OSLO = PlaceId.parse("name:Oslo");
  private static final PlaceId LIMA = PlaceId.parse("name:Lima");
  private static final AssetOrFunction ROADS = AssetOrFunction.parse("transport/roads");
  private static final AssetOrFunction WATER = AssetOrFunction.parse("utilities/water");

  /** Of eight cells five are rated, 3 + 2 + 1 + 0 + 3 = 9 of 15: 60. */
  @Test
  void powers_scoreAsTheDomainTypeDoes() {
    MayoralPowers oslo =
        MayoralPowers.builder("name:Oslo")
            .rate(ROADS, PowerDimension.OWN_OPERATE, PowerLevel.STRONG)
            .rate(ROADS, PowerDimension.SET_ENFORCE_POLICY, PowerLevel.PARTIAL)
            .rate(ROADS, PowerDimension.CONTROL_BUDGET, PowerLevel.LIMITED)
            .rate(WATER, PowerDimension.OWN_OPERATE, PowerLevel.NONE)
            .rate(WATER, PowerDimension.SET_VISION, PowerLevel.STRONG)
            .build();
    MayoralPowers lima = MayoralPowers.builder("name:Lima").list(ROADS).build();
    List<MayoralPowers> both = List.of(oslo, lima);
    Index index = Instruments.mayoralPowers("powers", ProfileTables.assets(both));
    Scores scores = Scorer.of(index).score(ProfileTables.powers(both));
    assertThat(scores.score("name:Oslo", "powers")).isEqualTo(60);
    for (PowerDimension dimension : PowerDimension.values()) {
      assertThat(scores.score("name:Oslo", "dimension " + dimension))
          .isEqualTo(oslo.score(dimension).orElseThrow().value());
    }
    assertThat(scores.score("name:Oslo", "sector transport"))
        .isEqualTo(oslo.score(Sector.of("transport")).orElseThrow().value());
    assertThat(scores.score("name:Oslo", "of " + WATER))
        .isEqualTo(oslo.score(WATER).orElseThrow().value());
    assertThat(scores.score("name:Lima", "powers")).isNaN();
    assertThatThrownBy(() -> ProfileTables.powers(List.of(oslo, oslo)))
        .hasMessage("city must be given once, got 'name:Oslo' twice");
    assertThatThrownBy(() -> Instruments.mayoralPowers("powers", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Two of four functions are 50, two of four actions shared is 50; of these one is to expand; how
   * one is funded is not said. Lima shares none, so there is no share of them.
   */
  @Test
  void networks_countFunctionsAndActions() {
    IndicatorTable table =
        ProfileTables.networks(
            List.of(
                NetworkMembership.builder()
                    .city(OSLO)
                    .network("c40")
                    .addFunctionsUsed(NetworkFunction.ADVOCACY)
                    .build(),
                NetworkMembership.of(OSLO, "uclg"),
                NetworkMembership.of(LIMA, "unknown")),
            List.of(
                CityNetwork.builder()
                    .id("uclg")
                    .name("UCLG")
                    .addFunctions(NetworkFunction.INFORMATION)
                    .build()),
            List.of(
                action("a", true, true).addFunding(FundingKind.GRANT_OR_SUBSIDY).build(),
                action("b", true, false).build(),
                action("c", false, true).build(),
                action("d", false, false).build(),
                CityAction.builder()
                    .city(LIMA)
                    .title("e")
                    .deliveredThroughCollaboration(false)
                    .build()));
    Scores scores = Scorer.of(Instruments.of("city-network-benefits")).score(table);
    assertThat(scores.score("name:Oslo", "function-coverage")).isEqualTo(50);
    assertThat(scores.score("name:Oslo", "collaborative_actions")).isEqualTo(50);
    assertThat(scores.score("name:Oslo", "expanding_actions")).isEqualTo(50);
    assertThat(scores.score("name:Oslo", "grant_funded_actions")).isNaN();
    assertThat(scores.score("name:Oslo", "benefits")).isEqualTo(50);
    assertThat(scores.score("name:Lima", "function-coverage")).isNaN();
    assertThat(scores.score("name:Lima", "collaborative_actions")).isZero();
    assertThat(scores.score("name:Lima", "expanding_actions")).isNaN();
    assertThat(scores.score("name:Lima", "benefits")).isZero();
  }

  /** The published shares: 30 of 100 actions by collaboration, 95 percent of 20 to expand. */
  @Test
  void networks_ofTheCountsBehindThePublishedShares_giveThem() {
    Index index = Instruments.of("city-network-benefits");
    IndicatorTable counts =
        IndicatorTable.builder(index.columns())
            .row("C40", values(index, Map.of("collaborative_actions", 30.0, "actions", 100.0)))
            .row(
                "C20",
                values(
                    index,
                    Map.of(
                        "expanding_actions",
                        19.0,
                        "collaborative_actions",
                        20.0,
                        "actions",
                        100.0)))
            .build();
    Scores scores = Scorer.of(index).score(counts);
    Reproduction shares = Reproduction.of("city-network-benefits", "published shares");
    shares.figure("collaboration", scores.score("C40", "collaborative_actions"), 30, 1e-12);
    shares.figure("to be expanded", scores.score("C20", "expanding_actions"), 95, 1e-12);
    shares.report(2);
  }

  private static double[] values(Index index, Map<String, Double> given) {
    return index.columns().stream().mapToDouble(id -> given.getOrDefault(id, Double.NaN)).toArray();
  }

  private static CityAction.Builder action(String title, boolean shared, boolean grows) {
    return CityAction.builder()
        .city(OSLO)
        .title(title)
        .deliveredThroughCollaboration(shared)
        .plannedToExpand(grows);
  }

  /**
   * Activities 2 and 2 in two of five domains: breadth 40, balance ln 2 / ln 5 = 0.43068, depth
   * 0.8; two of five forms, 40; partners 3 and 1 of four kinds: 0.81128 / 2 = 0.40564. Nothing is
   * known of Lima's partners and forms, which costs its score nothing.
   */
  @Test
  void diplomacy_countsDomainsAndPartners() {
    IndicatorTable table =
        ProfileTables.diplomacy(
            List.of(
                activity(DiplomacyDomain.CULTURE, PartnerKind.CITY, PartnerKind.NGO),
                activity(DiplomacyDomain.CULTURE, PartnerKind.CITY),
                activity(DiplomacyDomain.SECURITY, PartnerKind.CITY, PartnerKind.RESIDENTS)
                    .toBuilder()
                    .kind(DiplomacyKind.DIALOGUE)
                    .build(),
                activity(DiplomacyDomain.SECURITY).toBuilder().kind(DiplomacyKind.LOBBYING).build(),
                DiplomacyActivity.of(LIMA, "visit", DiplomacyDomain.ECONOMY)));
    Scores scores = Scorer.of(Instruments.of("city-diplomacy-profile")).score(table);
    double balance = 100 * Math.log(2) / Math.log(5);
    assertThat(scores.score("name:Oslo", "breadth")).isEqualTo(40);
    assertThat(scores.score("name:Oslo", "depth")).isCloseTo(0.8, within(1e-12));
    assertThat(scores.score("name:Oslo", "balance")).isCloseTo(balance, within(1e-9));
    assertThat(scores.score("name:Oslo", "partner-mix"))
        .isCloseTo(100 * 0.8112781244591328 / 2, within(1e-9));
    assertThat(scores.score("name:Oslo", "diplomacy")).isCloseTo((40 + balance) / 2, within(1e-9));
    assertThat(scores.score("name:Oslo", "forms")).isEqualTo(40);
    assertThat(scores.score("name:Lima", "balance")).isZero();
    assertThat(scores.score("name:Lima", "partner-mix")).isNaN();
    assertThat(scores.score("name:Lima", "forms")).isNaN();
    assertThat(scores.score("name:Lima", "diplomacy")).isEqualTo(10);
  }

  private static DiplomacyActivity activity(DiplomacyDomain domain, PartnerKind... partners) {
    DiplomacyActivity.Builder activity =
        DiplomacyActivity.builder().city(OSLO).title("visit").domain(domain);
    for (PartnerKind partner : partners) {
      activity.addPartners(Partner.of(partner));
    }
    return activity.build();
  }

  /** Commitment 1 of 2, participation 1 of 1, anchoring not asked: (50 + 100) / 2. */
  @Test
  void partnerships_countPreconditionsAndShowTheRestBeside() {
    Partnership twin =
        Partnership.builder()
            .from(Partnership.of("oslo-lima", OSLO, LIMA))
            .approach(CooperationApproach.CAPACITY_BUILDING)
            .southSouth(false)
            .putPreconditions(Precondition.LONG_TERM_FINANCE, PreconditionEvidence.of(true, "yes"))
            .putPreconditions(
                Precondition.VISION_ON_BOTH_SIDES, PreconditionEvidence.of(false, "no"))
            .putPreconditions(Precondition.CIVIL_SOCIETY, PreconditionEvidence.of(true, "yes"))
            .build();
    IndicatorTable table = ProfileTables.partnerships(List.of(twin));
    assertThat(table.group("approach", 0)).contains("capacity-building");
    assertThat(table.group("south-south", 0)).contains("no");
    assertThat(table.groupings()).doesNotContain("path");
    Scores scores = Scorer.of(Instruments.of("mic-partnership")).score(table);
    assertThat(scores.score("oslo-lima", "commitment")).isEqualTo(50);
    assertThat(scores.score("oslo-lima", "participation")).isEqualTo(100);
    assertThat(scores.score("oslo-lima", "anchoring")).isNaN();
    assertThat(scores.score("oslo-lima", "preconditions")).isEqualTo(75);
    assertThat(scores.band("oslo-lima", "approach")).contains("capacity-building");
    assertThat(scores.band("oslo-lima", "south-south")).contains("no");
    assertThat(scores.band("oslo-lima", "path")).isEmpty();
    assertThatThrownBy(() -> ProfileTables.partnerships(List.of(twin, twin)))
        .hasMessageContaining("'oslo-lima' twice");
  }

  /**
   * Of two pairs of three cities one has context and lessons, the other context: 3 of 10 elements.
   */
  @Test
  void peerLearning_countsElementsAndCities() {
    PlaceId bern = PlaceId.parse("name:Bern");
    IndicatorTable table =
        ProfileTables.peerLearning(
            List.of(
                pair(OSLO, LIMA).addContext("hills").addLessons("listen").build(),
                pair(OSLO, bern).addContext("rivers").build()));
    Scores scores = Scorer.of(Instruments.of("peer-learning")).score(table);
    assertThat(scores.score("learn", "completeness")).isCloseTo(30, within(1e-12));
    assertThat(scores.score("learn", "context")).isEqualTo(100);
    assertThat(scores.score("learn", "reach")).isEqualTo(1.5);
    assertThat(scores.score("learn", "pairs")).isEqualTo(2);
    assertThat(scores.score("learn", "peer-learning")).isCloseTo(30, within(1e-12));
    assertThatThrownBy(
            () ->
                ProfileTables.peerLearning(
                    List.of(PeerLearningRecord.builder().first(OSLO).second(LIMA).build())))
        .hasMessageContaining("must name its programme");
  }

  private static PeerLearningRecord.Builder pair(PlaceId first, PlaceId second) {
    return PeerLearningRecord.builder().first(first).second(second).programme("learn");
  }
}
