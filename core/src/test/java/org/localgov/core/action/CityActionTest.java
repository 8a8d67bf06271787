package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class CityActionTest {
  private static final PlaceId BOSTON = PlaceId.parse("name:Boston");
  private static final CityAction BARE = CityAction.of(BOSTON, "Street Bump");
  private static final CityAction FULL =
      BARE.toBuilder()
          .sector("transport")
          .lever(Lever.PROJECT_PROGRAMME)
          .scale(ActionScale.CITY_WIDE)
          .addPartners(Partner.of(PartnerKind.BUSINESS, "IDEO"), Partner.of(PartnerKind.RESIDENTS))
          .addFunding(FundingKind.GRANT_OR_SUBSIDY, FundingKind.CENTRAL_BUDGET)
          .deliveredThroughCollaboration(false)
          .plannedToExpand(true)
          .period(ReferencePeriod.year(2012))
          .source(Source.of("Invented for this test"))
          .build();

  @Test
  void of_saysNothingElse() {
    assertThat(BARE.city()).isEqualTo(BOSTON);
    assertThat(BARE.title()).isEqualTo("Street Bump");
    assertThat(BARE.sector()).isEmpty();
    assertThat(BARE.lever()).isEmpty();
    assertThat(BARE.scale()).isEmpty();
    assertThat(BARE.partners()).isEmpty();
    assertThat(BARE.funding()).isEmpty();
    assertThat(BARE.deliveredThroughCollaboration()).isEmpty();
    assertThat(BARE.plannedToExpand()).isEmpty();
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.source()).isEmpty();
  }

  @Test
  void build_keepsTheParts() {
    assertThat(FULL.sector()).contains("transport");
    assertThat(FULL.lever()).contains(Lever.PROJECT_PROGRAMME);
    assertThat(FULL.scale()).contains(ActionScale.CITY_WIDE);
    assertThat(FULL.partners())
        .extracting(Partner::kind)
        .containsExactly(PartnerKind.BUSINESS, PartnerKind.RESIDENTS);
    assertThat(FULL.funding())
        .containsExactly(FundingKind.CENTRAL_BUDGET, FundingKind.GRANT_OR_SUBSIDY);
    assertThat(FULL.deliveredThroughCollaboration()).contains(false);
    assertThat(FULL.plannedToExpand()).contains(true);
    assertThat(FULL.period()).contains(ReferencePeriod.year(2012));
    assertThat(FULL.source()).contains(Source.of("Invented for this test"));
  }

  @Test
  void build_badText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CityAction.of(BOSTON, " "))
        .withMessage("title must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().sector("").build())
        .withMessage("sector must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().sector("x".repeat(256)).build())
        .withMessageStartingWith("sector must have at most 255 characters, got 'xxx");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> CityAction.of(null, "Street Bump"))
        .withMessage("city");
    assertThatNullPointerException()
        .isThrownBy(() -> CityAction.of(BOSTON, null))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> BARE.toBuilder().addPartners((Partner) null))
        .withMessage("partners element");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CityAction.builder().city(BOSTON).build())
        .withMessageContaining("title");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Boston Street Bump in transport by project-programme");
    assertThat(BARE).hasToString("name:Boston Street Bump");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    assertThat(Serialised.copy(BARE)).isEqualTo(BARE).isNotEqualTo(FULL);
  }
}
