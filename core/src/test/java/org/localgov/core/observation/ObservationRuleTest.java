package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.error.Violation;

class ObservationRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+1",
        "1.",
        ".5",
        "-1.5",
        "2e3",
        "2E-3",
        "1.5e+10",
        "007",
        "4.9e-324",
        "1e-999"
      })
  void check_decimalNumber_isTaken(String text) {
    assertThat(ObservationRule.VALUE.check(text)).isEmpty();
    assertThat(Double.parseDouble(text)).isFinite();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a", " ", " 1", "1 ", "1,5", "1 000", "1'000", "1_000", "0x1p3", "1d", "1f", "1e", "1e+",
        "e5", ".", "-", "+-1", "--1", "1.2.3", "1e5.5", "٣", "½", "%", "1%", "nan", "inf", "∞",
        "null", "\u0000"
      })
  void check_otherText_isNoNumber(String text) {
    assertThat(ObservationRule.VALUE.check(text))
        .map(Violation::message)
        .hasValueSatisfying(message -> assertThat(message).startsWith("must be a number, got '"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+Infinity", "1e999", "-1e999"})
  void check_notFinite_isRefused(String text) {
    assertThat(ObservationRule.VALUE.check(text))
        .map(Violation::message)
        .contains("must be finite, got '" + text + "'");
  }

  @Test
  void check_hugeText_isRefusedShortly() {
    Violation fault = ObservationRule.VALUE.check("1".repeat(10_000_000)).orElseThrow();

    assertThat(fault.message()).hasSizeLessThan(200).endsWith("… (10000000 characters)'");
    assertThat(fault.details().get("value")).hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT, invalid-unit, ' ', must not be blank",
    "INDICATOR, invalid-indicator, x y, 'must be letters, digits and _ . - /, starting with a letter, a digit or _'",
    "PERIOD, invalid-period, 2014/2010, must end after it starts",
    "VALUE, invalid-value, n/a, must be a number",
    "SOURCE, invalid-source, ' ', must not be blank",
  })
  void check_brokenRule_isToldWithoutAPlace(
      ObservationRule rule, String code, String text, String broken) {
    assertThat(rule.check(text))
        .contains(
            Violation.of(code, broken + ", got '" + text + "'")
                .with("value", text)
                .with("rule", broken));
    assertThat(rule.code()).isEqualTo(code);
  }

  @Test
  void check_unknownStatus_listsTheCodes() {
    assertThat(ObservationRule.STATUS.check("Z"))
        .map(Violation::message)
        .contains(
            "must be an SDMX observation status"
                + " (A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W), got 'Z'");
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT, PRY/Distrito Capital ",
    "INDICATOR, LPI",
    "PERIOD, 2024-Q1",
    "VALUE, 1",
    "STATUS, A",
    "SOURCE, 'Source, 2024'",
  })
  void check_keptRule_isEmpty(ObservationRule rule, String text) {
    assertThat(rule.check(text)).isEmpty();
  }

  @Test
  void check_absent_onlyUnitAndIndicatorAreRequired() {
    for (ObservationRule rule : ObservationRule.values()) {
      boolean required = rule == ObservationRule.UNIT || rule == ObservationRule.INDICATOR;
      assertThat(rule.check(null).isPresent()).isEqualTo(required);
      assertThat(rule.check("")).isEqualTo(rule.check(null));
    }
  }

  @Test
  void checkValue_onlyFinite() {
    assertThat(ObservationRule.checkValue(-1.5)).isEmpty();
    assertThat(ObservationRule.checkValue(Double.NaN))
        .isEqualTo(ObservationRule.VALUE.check("NaN"));
    assertThat(ObservationRule.checkValue(Double.NEGATIVE_INFINITY))
        .map(Violation::details)
        .contains(Map.of("value", "-Infinity", "rule", "must be finite"));
  }

  @Test
  void checkTogether_eitherValueOrMissingStatus() {
    assertThat(ObservationRule.checkTogether("1", null)).isEmpty();
    assertThat(ObservationRule.checkTogether("1", ObservationStatus.ESTIMATED)).isEmpty();
    assertThat(ObservationRule.checkTogether("", ObservationStatus.MISSING)).isEmpty();
    assertThat(ObservationRule.checkTogether("1", ObservationStatus.MISSING))
        .map(Violation::message)
        .isEqualTo(Optional.of("must be empty where the status is 'O', got '1'"));
    assertThat(ObservationRule.checkTogether(null, null))
        .map(Violation::message)
        .isEqualTo(
            Optional.of("must be a number unless the status is one of H, L, M, O, Q, got ''"));
    assertThat(ObservationRule.checkTogether(null, ObservationStatus.NORMAL))
        .map(Violation::code)
        .contains("missing-value");
  }
}
