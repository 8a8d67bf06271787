package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.place.PlaceId;

class PartnerTest implements ValueContract<Partner> {
  private static final PlaceId BETHLEHEM = PlaceId.parse("name:Bethlehem");
  private static final Partner CITY = ActionValues.partners().get(0);

  @Override
  public List<Partner> samples() {
    return ActionValues.partners();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("kind", () -> Partner.of(null)),
        Refusal.ofNull("name", () -> Partner.of(PartnerKind.NGO, null)),
        Refusal.ofNull("place", () -> Partner.city(null)),
        Refusal.of(
            "name must not contain control characters, got 'two\\u000alines'",
            () -> Partner.of(PartnerKind.NGO, "two\nlines")),
        Refusal.startingWith(
            "name must have at most 1000 characters, got 'xxx",
            () -> Partner.of(PartnerKind.NGO, "x".repeat(1001))),
        Refusal.of(
            "kind of a partner with a place must be 'city', got 'ngo'",
            () -> CITY.toBuilder().kind(PartnerKind.NGO).build()),
        Refusal.incomplete("kind", () -> Partner.builder().name("Cordaid").build()));
  }

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
  void toString_isOneLine() {
    assertThat(CITY).hasToString("city Municipality of Bethlehem <name:Bethlehem>");
    assertThat(Partner.of(PartnerKind.BUSINESS)).hasToString("business");
  }
}
