package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class ViolationTest implements ValueContract<Violation> {
  private static final Violation FAULT =
      Violation.of("not-a-number", "row 4, column 'turnout': must be a number, got 'n/a'");

  @Override
  public List<Violation> samples() {
    return ErrorValues.violations();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("code", () -> Violation.of(null, "m")),
        Refusal.ofNull("message", () -> Violation.of("c", null)),
        Refusal.ofNull("details", () -> Violation.of("c", "m", null)),
        Refusal.ofNull("name", () -> FAULT.with(null, "x")),
        Refusal.ofNull("place", () -> FAULT.at(null)));
  }

  @Override
  public Stream<HandedIn<Violation>> handedIn() {
    return Stream.of(
        HandedIn.map("details", Map.of("row", "4"), details -> Violation.of("c", "m", details)));
  }

  @Test
  void of_hasNoDetails() {
    assertThat(FAULT.code()).isEqualTo("not-a-number");
    assertThat(FAULT.message())
        .isEqualTo("row 4, column 'turnout': must be a number, got 'n/a'")
        .hasToString(FAULT.toString());
    assertThat(FAULT.details()).isEmpty();
  }

  @Test
  void with_keepsTheOrderAndReplacesByName() {
    Violation fault = FAULT.with("row", 3).with("column", "turnout").with("row", 4);

    assertThat(List.copyOf(fault.details().keySet())).containsExactly("row", "column");
    assertThat(fault.details()).containsEntry("row", "4").containsEntry("column", "turnout");
    assertThat(FAULT.details()).as("the first one is as it was").isEmpty();
    assertThatThrownBy(() -> fault.details().put("value", "n/a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void at_putsThePlaceFirstAndKeepsTheRest() {
    Violation fault = FAULT.with("row", 4).at("data.csv");

    assertThat(fault.message()).isEqualTo("data.csv: " + FAULT.message());
    assertThat(fault.code()).isEqualTo(FAULT.code());
    assertThat(fault.details()).containsOnlyKeys("row");
  }
}
