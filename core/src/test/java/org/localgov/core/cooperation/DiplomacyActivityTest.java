package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.action.Partner;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class DiplomacyActivityTest {
  private static final PlaceId THE_HAGUE = PlaceId.parse("name:The Hague");
  private static final DiplomacyActivity BARE =
      DiplomacyActivity.of(THE_HAGUE, "Alliance for Peace", DiplomacyDomain.SECURITY);
  private static final DiplomacyActivity FULL =
      BARE.toBuilder()
          .kind(DiplomacyKind.PEACEBUILDING_PROJECT)
          .addPartners(
              Partner.city(PlaceId.parse("name:Bethlehem")),
              Partner.city(PlaceId.parse("name:Emmen")))
          .period(ReferencePeriod.parse("2007-01"))
          .source(Source.of("VNG International, city diplomacy"))
          .build();

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
    assertThat(FULL.source()).contains(Source.of("VNG International, city diplomacy"));
  }

  @Test
  void of_badTitle_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiplomacyActivity.of(THE_HAGUE, " ", DiplomacyDomain.SECURITY))
        .withMessage("title must not be blank, got ' '");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> DiplomacyActivity.of(THE_HAGUE, "Alliance for Peace", null))
        .withMessage("domain");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DiplomacyActivity.builder().city(THE_HAGUE).title("Alliance").build())
        .withMessageContaining("domain");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL)
        .hasToString("name:The Hague Alliance for Peace, security, peacebuilding-project");
    assertThat(BARE).hasToString("name:The Hague Alliance for Peace, security");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
