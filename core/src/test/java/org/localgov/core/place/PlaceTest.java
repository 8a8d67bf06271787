package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class PlaceTest {
  private static final PlaceId ID = PlaceId.parse("name:Navarra");
  private static final Place NAVARRA = Place.of(ID, "Navarra", PlaceKind.REGION, Country.of("ESP"));

  @Test
  void of_keepsTheParts() {
    assertThat(NAVARRA.id()).isEqualTo(ID);
    assertThat(NAVARRA.name()).isEqualTo("Navarra");
    assertThat(NAVARRA.kind()).isEqualTo(PlaceKind.REGION);
    assertThat(NAVARRA.country()).contains(Country.of("ESP"));
    assertThat(Place.of(ID, "Navarra", PlaceKind.REGION).country()).isEmpty();
  }

  @Test
  void of_blankName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of(ID, " ", PlaceKind.REGION))
        .withMessage("name must not be blank, got ' '");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Place.of(null, "Navarra", PlaceKind.REGION))
        .withMessage("id");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Place.builder().id(ID).name("Navarra").build())
        .withMessageContaining("kind");
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

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(NAVARRA)).isEqualTo(NAVARRA).hasSameHashCodeAs(NAVARRA);
  }
}
