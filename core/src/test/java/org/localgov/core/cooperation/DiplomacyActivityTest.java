package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.action.Partner;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class DiplomacyActivityTest implements ValueContract<DiplomacyActivity> {
  private static final PlaceId THE_HAGUE = PlaceId.parse("name:The Hague");
  private static final DiplomacyActivity BARE =
      DiplomacyActivity.of(THE_HAGUE, "Alliance for Peace", DiplomacyDomain.SECURITY);
  private static final DiplomacyActivity FULL = CooperationValues.diplomacyActivities().get(0);

  @Override
  public List<DiplomacyActivity> samples() {
    return CooperationValues.diplomacyActivities();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull(
            "city",
            () -> DiplomacyActivity.of(null, "Alliance for Peace", DiplomacyDomain.SECURITY)),
        Refusal.ofNull(
            "title", () -> DiplomacyActivity.of(THE_HAGUE, null, DiplomacyDomain.SECURITY)),
        Refusal.ofNull("domain", () -> DiplomacyActivity.of(THE_HAGUE, "Alliance for Peace", null)),
        Refusal.of(
            "title must not be blank, got ' '",
            () -> DiplomacyActivity.of(THE_HAGUE, " ", DiplomacyDomain.SECURITY)),
        Refusal.startingWith(
            "title must have at most 1000 characters",
            () -> BARE.toBuilder().title("x".repeat(1001)).build()),
        Refusal.incomplete(
            "domain", () -> DiplomacyActivity.builder().city(THE_HAGUE).title("Alliance").build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.city()).isEqualTo(THE_HAGUE);
    assertThat(BARE.title()).isEqualTo("Alliance for Peace");
    assertThat(BARE.domain()).isEqualTo(DiplomacyDomain.SECURITY);
    assertThat(BARE.kind()).isEmpty();
    assertThat(BARE.partners()).isEmpty();
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.kind()).contains(DiplomacyKind.PEACEBUILDING_PROJECT);
    assertThat(FULL.partners())
        .containsExactly(
            Partner.city(PlaceId.parse("name:Bethlehem")),
            Partner.city(PlaceId.parse("name:Emmen")));
    assertThat(FULL.period()).contains(ReferencePeriod.parse("2007-01"));
    assertThat(FULL.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL)
        .hasToString("name:The Hague Alliance for Peace, security, peacebuilding-project");
    assertThat(BARE).hasToString("name:The Hague Alliance for Peace, security");
  }
}
