package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.place.PlaceId;

class PartnershipSideTest {
  private static final PlaceId KRAGUJEVAC = PlaceId.parse("name:Kragujevac");
  private static final PartnershipSide BARE = PartnershipSide.of(KRAGUJEVAC);
  private static final PartnershipSide FULL =
      BARE.toBuilder()
          .addActors(Partner.of(PartnerKind.NGO), Partner.of(PartnerKind.BUSINESS))
          .addWorkingGroups("city working group")
          .build();

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
  void build_badWorkingGroup_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().addWorkingGroups("health", "").build())
        .withMessage("working group must not be blank, got ''");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> PartnershipSide.of(null))
        .withMessage("localGovernment");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PartnershipSide.builder().build())
        .withMessageContaining("localGovernment");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Kragujevac");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
