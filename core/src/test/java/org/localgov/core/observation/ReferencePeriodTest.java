package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.Serialised;
import org.localgov.core.contract.ValueContract;

class ReferencePeriodTest implements ValueContract<ReferencePeriod> {

  @Override
  public List<ReferencePeriod> samples() {
    return ObservationValues.referencePeriods();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("month", () -> ReferencePeriod.month(null)),
        Refusal.ofNull("day", () -> ReferencePeriod.day(null)),
        Refusal.ofNull("first", () -> ReferencePeriod.between(null, ReferencePeriod.year(1))),
        Refusal.ofNull("last", () -> ReferencePeriod.between(ReferencePeriod.year(1), null)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.year(24_000)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.year(0)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.year(-5)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.quarter(2024, 5)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.quarter(2024, 0)),
        Refusal.startingWith("period must ", () -> ReferencePeriod.month(YearMonth.of(10_000, 1))),
        Refusal.startingWith(
            "period must ",
            () ->
                ReferencePeriod.between(
                    ReferencePeriod.parse("2010/2014"), ReferencePeriod.year(2015))));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "2024-Q1, 2024-01-01, 2024-03-31",
    "2024-Q4, 2024-10-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-05-01, 2024-05-01, 2024-05-01",
    "2010/2014, 2010-01-01, 2014-12-31",
    "2023-Q4/2024-Q1, 2023-10-01, 2024-03-31",
    "2023-12/2024-02, 2023-12-01, 2024-02-29",
    "2024-02-28/2024-03-01, 2024-02-28, 2024-03-01",
  })
  void parse_firstAndLastDay(String text, LocalDate start, LocalDate end) {
    ReferencePeriod period = ReferencePeriod.parse(text);

    assertThat(period).hasToString(text);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24",
        "24-05",
        "0000",
        "02024",
        "+2024",
        "-2024",
        "2024 ",
        " 2024",
        "٢٠٢٤",
        "2024-13",
        "2024-00",
        "2024-5",
        "2024-Q5",
        "2024-Q0",
        "2024-q1",
        "2024Q1",
        "2024-02-30",
        "2023-02-29",
        "2024-05-00",
        "2024-5-1",
        "20240501",
        "2024-W05",
        "2024-05-01T00:00",
        "2024/",
        "/2024",
        "2024/2025/2026",
        "2024--2025",
        "2024-05/06",
        "05/2024",
        "2010/14",
        "n/a",
        "2024-1a"
      })
  void parse_otherText_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferencePeriod.parse(text))
        .withMessage(
            "period must be ISO 8601 (2024, 2010/2014, 2024-Q1, 2024-05 or 2024-05-01), got '"
                + text
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014/2010", "2014/2014", "2024-05/2024-04", "2024-Q1/2023-Q4"})
  void parse_intervalThatDoesNotEndAfterItStarts_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferencePeriod.parse(text))
        .withMessage("period must end after it starts, got '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010/2014-05", "2024-Q1/2024-06", "2024-05/2024-06-01"})
  void parse_mixedForms_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferencePeriod.parse(text))
        .withMessage("period must have both ends in the same form, got '" + text + "'");
  }

  @Test
  void factories_writeTheirForm() {
    assertThat(ReferencePeriod.year(2024)).hasToString("2024");
    assertThat(ReferencePeriod.year(987)).hasToString("0987");
    assertThat(ReferencePeriod.quarter(2024, 1)).hasToString("2024-Q1");
    assertThat(ReferencePeriod.month(YearMonth.of(2024, 5))).hasToString("2024-05");
    assertThat(ReferencePeriod.day(LocalDate.of(2024, 5, 1))).hasToString("2024-05-01");
    assertThat(ReferencePeriod.between(ReferencePeriod.year(2010), ReferencePeriod.year(2014)))
        .hasToString("2010/2014");
  }

  @Test
  void compareTo_byStartThenEndThenText() {
    assertThat(ReferencePeriod.parse("2024-01-01"))
        .isLessThan(ReferencePeriod.parse("2024-01"))
        .isLessThan(ReferencePeriod.parse("2024-Q1"));
    assertThat(ReferencePeriod.parse("2024")).isLessThan(ReferencePeriod.parse("2024-01/2024-12"));
    assertThat(ReferencePeriod.parse("2024-Q1")).isLessThan(ReferencePeriod.parse("2024"));
    assertThat(ReferencePeriod.year(2023)).isLessThan(ReferencePeriod.parse("2024-01-01"));
  }

  @Test
  void equals_throughSerialisation() {
    ReferencePeriod period = ReferencePeriod.parse("2010/2014");

    assertThat(Serialised.copy(period)).isEqualTo(period).hasSameHashCodeAs(period);
    assertThat(Serialised.copy(period).end()).isEqualTo(period.end());
    assertThat(period).isNotEqualTo(ReferencePeriod.year(2010)).isNotEqualTo("2010/2014");
  }
}
