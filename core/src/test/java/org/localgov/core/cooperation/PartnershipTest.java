package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class PartnershipTest implements ValueContract<Partnership> {
  private static final PlaceId REGGIO = PlaceId.parse("name:Reggio Emilia");
  private static final PlaceId KRAGUJEVAC = PlaceId.parse("name:Kragujevac");
  private static final Partnership BARE =
      Partnership.of("reggio-emilia-kragujevac", REGGIO, KRAGUJEVAC);
  private static final Partnership FULL = CooperationValues.partnerships().get(0);

  @Override
  public List<Partnership> samples() {
    return CooperationValues.partnerships();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> Partnership.of(null, REGGIO, KRAGUJEVAC)),
        Refusal.ofNull("first", () -> Partnership.of("p", null, KRAGUJEVAC)),
        Refusal.ofNull("second", () -> Partnership.of("p", REGGIO, null)),
        Refusal.ofNull("group", () -> BARE.asked(null)),
        Refusal.ofNull("group", () -> BARE.met(null)),
        Refusal.of("id must not be blank, got ''", () -> Partnership.of("", REGGIO, KRAGUJEVAC)),
        Refusal.startingWith(
            "id must have at most 255 characters",
            () -> Partnership.of("x".repeat(256), REGGIO, KRAGUJEVAC)),
        Refusal.of(
            "second side must be another place than the first, got 'name:Reggio Emilia'",
            () -> Partnership.of("p", REGGIO, REGGIO)),
        Refusal.incomplete(
            "second", () -> Partnership.builder().id("p").first(BARE.first()).build()));
  }

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
    assertThat(FULL.source()).contains(Source.of("An invented report"));
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
  void toString_isOneLine() {
    assertThat(FULL)
        .hasToString(
            "reggio-emilia-kragujevac: name:Reggio Emilia and name:Kragujevac,"
                + " civil-society-demand, capacity-building");
    assertThat(BARE)
        .hasToString("reggio-emilia-kragujevac: name:Reggio Emilia and name:Kragujevac");
  }
}
