package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class ViolationTest {
  private static final Violation FAULT =
      Violation.of("not-a-number", "must be a number, got 'n/a'").with("value", "n/a");

  @Test
  void at_putsThePlaceInFront() {
    assertThat(FAULT.at("data.csv row 4"))
        .hasToString("data.csv row 4: must be a number, got 'n/a'")
        .extracting(Violation::details)
        .isEqualTo(Map.of("value", "n/a"));
  }

  @Test
  void with_sameName_replaces() {
    assertThat(FAULT.with("value", 3).details()).containsExactly(Map.entry("value", "3"));
  }

  @Test
  void of_details_keepTheirOrder() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("row", "4");
    details.put("column", "turnout");

    assertThat(Violation.of("code", "message", details).details().keySet())
        .containsExactly("row", "column");
  }

  @Test
  void of_null_names() {
    assertThatNullPointerException()
        .isThrownBy(() -> Violation.of(null, "message"))
        .withMessage("code");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FAULT)).isEqualTo(FAULT).hasSameHashCodeAs(FAULT);
  }
}
