package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class IndicatorIdTest implements ValueContract<IndicatorId> {

  @Override
  public List<IndicatorId> samples() {
    return ObservationValues.indicatorIds();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("text", () -> IndicatorId.of(null)),
        Refusal.of("indicator id must not be blank, got ''", () -> IndicatorId.of("")),
        Refusal.startingWith(
            "indicator id must have at most 255 characters",
            () -> IndicatorId.of("x".repeat(256))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law_a",
        "LPI",
        "voter-turnout",
        "SP.POP.TOTL",
        "1.2/b",
        "_x",
        "taux_d-épargne",
        "水道",
        "जल"
      })
  void parse_sourcesOwnNames_areTaken(String text) {
    assertThat(IndicatorId.parse(text)).hasToString(text).isEqualTo(IndicatorId.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " LPI",
        "LPI ",
        "voter turnout",
        "a,b",
        "a\"b",
        "group:x",
        "-x",
        ".x",
        "/x",
        "a\nb",
        "a\u0000",
        "=1",
        "😀",
        "\ud800"
      })
  void parse_otherCharacters_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorId.parse(text))
        .withMessageStartingWith(
            "indicator id must be letters, digits and _ . - /, starting with a letter, a digit or _, got '");
  }

  @Test
  void compareTo_caseMatters() {
    assertThat(IndicatorId.of("LPI"))
        .isLessThan(IndicatorId.of("lpi"))
        .isNotEqualTo(IndicatorId.of("lpi"));
  }
}
