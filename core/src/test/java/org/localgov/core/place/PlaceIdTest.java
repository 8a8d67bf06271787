package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.Serialised;

class PlaceIdTest {
  @Test
  void parse_splitsAtTheFirstColon() {
    PlaceId id = PlaceId.parse("geo-names:2643743:London");

    assertThat(id.scheme()).isEqualTo("geo-names");
    assertThat(id.code()).isEqualTo("2643743:London");
    assertThat(id).isEqualTo(PlaceId.of("geo-names", "2643743:London"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name:Bobo Dioulasso", "name:北京市", "name:São Paulo", "x1-:😀"})
  void parse_blanksAndUnicode_areTaken(String text) {
    assertThat(PlaceId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q84", ""})
  void parse_noColon_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse(text))
        .withMessage("place id must be scheme:code, such as 'wikidata:Q84', got '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wikidata:Q84",
        ":Q84",
        "1iso:BFA",
        "-iso:BFA",
        "wiki data:Q84",
        "wiki_data:Q84",
        "ıso:BFA"
      })
  void parse_badScheme_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse(text))
        .withMessageStartingWith("scheme must be lower-kebab");
  }

  @Test
  void parse_badCode_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse("iso:"))
        .withMessage("code must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse("iso: \u00a0"))
        .withMessageStartingWith("code must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse("iso:B\nFA"))
        .withMessage("code must not contain control characters, got 'B\\u000aFA'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.parse("iso:\ud800"))
        .withMessage("code must be valid Unicode, got '\\ud800'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.of("iso", "x".repeat(256)))
        .withMessageStartingWith("code must have at most 255 characters");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> PlaceId.of(null, "x")).withMessage("scheme");
    assertThatNullPointerException().isThrownBy(() -> PlaceId.of("iso", null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> PlaceId.parse(null)).withMessage("text");
  }

  @Test
  void compareTo_bySchemeThenCode() {
    assertThat(PlaceId.parse("iso:ZWE"))
        .isLessThan(PlaceId.parse("wikidata:Q1"))
        .isGreaterThan(PlaceId.parse("iso:BFA"))
        .isEqualByComparingTo(PlaceId.parse("iso:ZWE"));
  }

  @Test
  void equals_throughSerialisation() {
    PlaceId id = PlaceId.parse("name:Banfora");

    assertThat(Serialised.copy(id)).isEqualTo(id);
  }
}
