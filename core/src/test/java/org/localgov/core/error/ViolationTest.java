package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {
  private static final Violation FAULT =
      Violation.of("not-a-number", "row 4, column 'turnout': must be a number, got 'n/a'");

  @Test
  void of_hasNoDetails() {
    assertThat(FAULT.code()).isEqualTo("not-a-number");
    assertThat(FAULT.message())
        .isEqualTo("row 4, column 'turnout': must be a number, got 'n/a'")
        .hasToString(FAULT.toString());
    assertThat(FAULT.details()).isEmpty();
  }

  @Test
  void of_refusesNullByName() {
    assertThatNullPointerException().isThrownBy(() -> Violation.of(null, "m")).withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> Violation.of("c", null))
        .withMessage("message");
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

  @Test
  void equals_comparesCodeMessageAndDetails() {
    assertThat(FAULT.with("row", 4))
        .isEqualTo(FAULT.with("row", "4"))
        .hasSameHashCodeAs(FAULT.with("row", "4"))
        .isNotEqualTo(FAULT)
        .isNotEqualTo(Violation.of("other", FAULT.message()).with("row", 4))
        .isNotEqualTo(FAULT.at("data.csv").with("row", 4));
  }

  @Test
  void serialization_roundTrips() throws Exception {
    Violation fault = FAULT.with("row", 4);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(fault);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(fault);
    }
  }
}
