package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class PlaceIdTest implements ValueContract<PlaceId> {

  @Override
  public List<PlaceId> samples() {
    return PlaceValues.placeIds();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("scheme", () -> PlaceId.of(null, "x")),
        Refusal.ofNull("code", () -> PlaceId.of("iso", null)),
        Refusal.of("code must not be blank, got ''", () -> PlaceId.parse("iso:")),
        Refusal.startingWith("code must not be blank", () -> PlaceId.parse("iso: \u00a0")),
        Refusal.of(
            "code must not contain control characters, got 'B\\u000aFA'",
            () -> PlaceId.parse("iso:B\nFA")),
        Refusal.of("code must be valid Unicode, got '\\ud800'", () -> PlaceId.parse("iso:\ud800")),
        Refusal.startingWith(
            "code must have at most 255 characters", () -> PlaceId.of("iso", "x".repeat(256))),
        Refusal.startingWith(
            "scheme must be lower-kebab, such as 'wikidata', got 'xxx",
            () -> PlaceId.of("x".repeat(256), "x")));
  }

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
  void compareTo_bySchemeThenCode() {
    assertThat(PlaceId.parse("iso:ZWE"))
        .isLessThan(PlaceId.parse("wikidata:Q1"))
        .isGreaterThan(PlaceId.parse("iso:BFA"))
        .isEqualByComparingTo(PlaceId.parse("iso:ZWE"));
  }
}
