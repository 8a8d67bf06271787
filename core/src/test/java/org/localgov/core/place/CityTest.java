package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class CityTest {
  private static final City BANFORA =
      City.of(PlaceId.parse("name:Banfora"), "Banfora", Country.of("BFA"));

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
  void build_negativePopulation_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BANFORA.toBuilder().population(-1).build())
        .withMessage("population must not be negative, got '-1'");
  }

  @Test
  void of_controlCharacterInName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> City.of(BANFORA.id(), "Ban\tfora", BANFORA.country()))
        .withMessage("name must not contain control characters, got 'Ban\\u0009fora'");
  }

  @Test
  void toString_isOneLine() {
    assertThat(BANFORA).hasToString("name:Banfora Banfora, city in BFA");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(BANFORA)).isEqualTo(BANFORA).hasSameHashCodeAs(BANFORA);
  }
}
