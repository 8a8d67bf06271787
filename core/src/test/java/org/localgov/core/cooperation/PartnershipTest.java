package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class PartnershipTest {
  private static final PlaceId REGGIO = PlaceId.parse("name:Reggio Emilia");
  private static final PlaceId KRAGUJEVAC = PlaceId.parse("name:Kragujevac");
  private static final Partnership BARE =
      Partnership.of("reggio-emilia-kragujevac", REGGIO, KRAGUJEVAC);
  private static final Partnership FULL =
      BARE.toBuilder()
          .first(BARE.first().toBuilder().addWorkingGroups("city working group").build())
          .second(BARE.second().toBuilder().addWorkingGroups("city working group").build())
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
          .source(Source.of("Foracchia, Capacity.org, 2004"))
          .build();

  @Test
  void of_knowsTheSidesAlone() {
    assertThat(BARE.id()).isEqualTo("reggio-emilia-kragujevac");
    assertThat(BARE.first()).isEqualTo(PartnershipSide.of(REGGIO));
    assertThat(BARE.second()).isEqualTo(PartnershipSide.of(KRAGUJEVAC));
    assertThat(BARE.path()).isEmpty();
    assertThat(BARE.approach()).isEmpty();
    assertThat(BARE.southSouth()).isEmpty();
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.agreements()).isEmpty();
    assertThat(BARE.preconditions()).isEmpty();
    assertThat(BARE.source()).isEmpty();
  }

  @Test
  void build_keepsTheParts() {
    assertThat(FULL.path()).contains(PartnershipPath.CIVIL_SOCIETY_DEMAND);
    assertThat(FULL.approach()).contains(CooperationApproach.CAPACITY_BUILDING);
    assertThat(FULL.southSouth()).contains(false);
    assertThat(FULL.period()).contains(ReferencePeriod.parse("2000/2004"));
    assertThat(FULL.agreements()).containsExactly(Agreement.of(ReferencePeriod.year(2000)));
    assertThat(FULL.preconditions())
        .containsOnlyKeys(
            Precondition.LONG_TERM_COMMITMENT,
            Precondition.JOINT_PLANNING,
            Precondition.WOMEN_AND_YOUTH);
    assertThat(FULL.source()).contains(Source.of("Foracchia, Capacity.org, 2004"));
  }

  @Test
  void hasWorkingGroupsOnBothSides_needsBoth() {
    assertThat(FULL.hasWorkingGroupsOnBothSides()).isTrue();
    assertThat(FULL.toBuilder().first(BARE.first()).build().hasWorkingGroupsOnBothSides())
        .isFalse();
    assertThat(FULL.toBuilder().second(BARE.second()).build().hasWorkingGroupsOnBothSides())
        .isFalse();
    assertThat(BARE.hasWorkingGroupsOnBothSides()).isFalse();
  }

  @Test
  void askedAndMet_areThoseOfTheGroup() {
    assertThat(FULL.asked(PreconditionGroup.PARTICIPATION))
        .containsExactly(Precondition.JOINT_PLANNING, Precondition.WOMEN_AND_YOUTH);
    assertThat(FULL.met(PreconditionGroup.PARTICIPATION))
        .containsExactly(Precondition.JOINT_PLANNING);
    assertThat(FULL.asked(PreconditionGroup.COMMITMENT))
        .containsExactly(Precondition.LONG_TERM_COMMITMENT);
    assertThat(FULL.asked(PreconditionGroup.ANCHORING)).isEmpty();
    assertThat(FULL.met(PreconditionGroup.ANCHORING)).isEmpty();
  }

  @Test
  void of_samePlaceTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partnership.of("p", REGGIO, REGGIO))
        .withMessage("second side must be another place than the first, got 'name:Reggio Emilia'");
  }

  @Test
  void of_badId_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partnership.of("", REGGIO, KRAGUJEVAC))
        .withMessage("id must not be blank, got ''");
  }

  @Test
  void anyMethod_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Partnership.of(null, REGGIO, KRAGUJEVAC))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Partnership.of("p", null, KRAGUJEVAC))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> Partnership.of("p", REGGIO, null))
        .withMessage("second");
    assertThatNullPointerException().isThrownBy(() -> BARE.asked(null)).withMessage("group");
    assertThatNullPointerException().isThrownBy(() -> BARE.met(null)).withMessage("group");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Partnership.builder().id("p").first(BARE.first()).build())
        .withMessageContaining("second");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL)
        .hasToString(
            "reggio-emilia-kragujevac: name:Reggio Emilia and name:Kragujevac,"
                + " civil-society-demand, capacity-building");
    assertThat(BARE)
        .hasToString("reggio-emilia-kragujevac: name:Reggio Emilia and name:Kragujevac");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
    assertThat(BARE).isNotEqualTo(Partnership.of(BARE.id(), KRAGUJEVAC, REGGIO));
  }
}
