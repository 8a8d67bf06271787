package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.place.PlaceId;

class PartnerTest {
  private static final PlaceId BETHLEHEM = PlaceId.parse("name:Bethlehem");
  private static final Partner CITY =
      Partner.city(BETHLEHEM).toBuilder().name("Municipality of Bethlehem").build();

  @Test
  void of_keepsTheParts() {
    Partner named = Partner.of(PartnerKind.NGO, "Cordaid");

    assertThat(named.kind()).isEqualTo(PartnerKind.NGO);
    assertThat(named.name()).contains("Cordaid");
    assertThat(named.place()).isEmpty();
    assertThat(Partner.of(PartnerKind.NGO).name()).isEmpty();
    assertThat(Partner.city(BETHLEHEM).place()).contains(BETHLEHEM);
  }

  @Test
  void build_badName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partner.of(PartnerKind.NGO, "two\nlines"))
        .withMessage("name must not contain control characters, got 'two\\u000alines'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partner.of(PartnerKind.NGO, "x".repeat(1001)))
        .withMessageStartingWith("name must have at most 1000 characters, got 'xxx");
  }

  @Test
  void build_placeOfAnotherKind_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.toBuilder().kind(PartnerKind.NGO).build())
        .withMessage("kind of a partner with a place must be 'city', got 'ngo'");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> Partner.of(null)).withMessage("kind");
    assertThatNullPointerException().isThrownBy(() -> Partner.city(null)).withMessage("place");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Partner.builder().name("Cordaid").build())
        .withMessageContaining("kind");
  }

  @Test
  void toString_isOneLine() {
    assertThat(CITY).hasToString("city Municipality of Bethlehem <name:Bethlehem>");
    assertThat(Partner.of(PartnerKind.BUSINESS)).hasToString("business");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(CITY)).isEqualTo(CITY).hasSameHashCodeAs(CITY);
    assertThat(CITY).isNotEqualTo(Partner.city(BETHLEHEM));
  }
}
