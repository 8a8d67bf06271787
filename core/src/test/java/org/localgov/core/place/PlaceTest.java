package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class PlaceTest implements ValueContract<Place> {
  private static final PlaceId ID = PlaceId.parse("name:Navarra");
  private static final Place NAVARRA = Place.of(ID, "Navarra", PlaceKind.REGION, Country.of("ESP"));

  @Override
  public List<Place> samples() {
    return PlaceValues.places();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> Place.of(null, "Navarra", PlaceKind.REGION)),
        Refusal.ofNull("name", () -> Place.of(ID, null, PlaceKind.REGION)),
        Refusal.ofNull("kind", () -> Place.of(ID, "Navarra", null)),
        Refusal.ofNull("country", () -> Place.of(ID, "Navarra", PlaceKind.REGION, null)),
        Refusal.of("name must not be blank, got ' '", () -> Place.of(ID, " ", PlaceKind.REGION)),
        Refusal.of(
            "name must not contain control characters, got 'a\\u000ab'",
            () -> Place.of(ID, "a\nb", PlaceKind.REGION)),
        Refusal.startingWith(
            "name must have at most 1000 characters, got 'xxx",
            () -> Place.of(ID, "x".repeat(1001), PlaceKind.REGION)),
        Refusal.incomplete("kind", () -> Place.builder().id(ID).name("Navarra").build()));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(NAVARRA.id()).isEqualTo(ID);
    assertThat(NAVARRA.name()).isEqualTo("Navarra");
    assertThat(NAVARRA.kind()).isEqualTo(PlaceKind.REGION);
    assertThat(NAVARRA.country()).contains(Country.of("ESP"));
    assertThat(Place.of(ID, "Navarra", PlaceKind.REGION).country()).isEmpty();
  }

  @Test
  void toString_isOneLine() {
    assertThat(NAVARRA).hasToString("name:Navarra Navarra, region in ESP");
    assertThat(Place.of(ID, "Navarra", PlaceKind.REGION))
        .hasToString("name:Navarra Navarra, region");
  }

  @Test
  void toBuilder_changesOnePart() {
    assertThat(NAVARRA.toBuilder().name("Nafarroa").build())
        .isEqualTo(Place.of(ID, "Nafarroa", PlaceKind.REGION, Country.of("ESP")))
        .isNotEqualTo(NAVARRA);
  }
}
