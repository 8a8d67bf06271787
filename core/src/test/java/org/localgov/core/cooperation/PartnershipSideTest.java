package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.place.PlaceId;

class PartnershipSideTest implements ValueContract<PartnershipSide> {
  private static final PlaceId KRAGUJEVAC = PlaceId.parse("name:Kragujevac");
  private static final PartnershipSide BARE = PartnershipSide.of(KRAGUJEVAC);
  private static final PartnershipSide FULL = CooperationValues.partnershipSides().get(0);

  @Override
  public List<PartnershipSide> samples() {
    return CooperationValues.partnershipSides();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("localGovernment", () -> PartnershipSide.of(null)),
        Refusal.of(
            "working group must not be blank, got ''",
            () -> BARE.toBuilder().addWorkingGroups("health", "").build()),
        Refusal.startingWith(
            "working group must have at most 1000 characters",
            () -> BARE.toBuilder().addWorkingGroups("x".repeat(1001)).build()),
        Refusal.incomplete("localGovernment", () -> PartnershipSide.builder().build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.localGovernment()).isEqualTo(KRAGUJEVAC);
    assertThat(BARE.actors()).isEmpty();
    assertThat(BARE.workingGroups()).isEmpty();
    assertThat(FULL.actors())
        .containsExactly(Partner.of(PartnerKind.NGO), Partner.of(PartnerKind.BUSINESS));
    assertThat(FULL.workingGroups()).containsExactly("city working group");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Kragujevac");
  }
}
