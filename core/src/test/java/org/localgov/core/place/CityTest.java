package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class CityTest implements ValueContract<City> {
  private static final City BANFORA =
      City.of(PlaceId.parse("name:Banfora"), "Banfora", Country.of("BFA"));

  @Override
  public List<City> samples() {
    return PlaceValues.cities();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> City.of(null, "Banfora", Country.of("BFA"))),
        Refusal.ofNull("name", () -> City.of(BANFORA.id(), null, Country.of("BFA"))),
        Refusal.ofNull("country", () -> City.of(BANFORA.id(), "Banfora", null)),
        Refusal.of(
            "name must not be blank, got ' '", () -> City.of(BANFORA.id(), " ", Country.of("BFA"))),
        Refusal.of(
            "name must not contain control characters, got 'Ban\\u0009fora'",
            () -> City.of(BANFORA.id(), "Ban\tfora", BANFORA.country())),
        Refusal.startingWith(
            "name must have at most 1000 characters, got 'xxx",
            () -> BANFORA.toBuilder().name("x".repeat(1001)).build()),
        Refusal.of(
            "population must not be negative, got '-1'",
            () -> BANFORA.toBuilder().population(-1).build()),
        Refusal.incomplete("id, name, country", () -> City.builder().build()));
  }

  @Test
  void place_isOfKindCity() {
    assertThat(BANFORA.place())
        .isEqualTo(
            Place.of(PlaceId.parse("name:Banfora"), "Banfora", PlaceKind.CITY, Country.of("BFA")));
  }

  @Test
  void builder_takesRegionAndPopulation() {
    City city =
        BANFORA.toBuilder().region(PlaceId.parse("name:Cascades")).population(75_917).build();

    assertThat(city.region()).contains(PlaceId.parse("name:Cascades"));
    assertThat(city.population()).hasValue(75_917);
    assertThat(city).isNotEqualTo(BANFORA);
  }

  @Test
  void toString_isOneLine() {
    assertThat(BANFORA).hasToString("name:Banfora Banfora, city in BFA");
  }
}
