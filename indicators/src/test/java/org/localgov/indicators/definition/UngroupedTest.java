package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

class UngroupedTest {
  @Test
  void parse_takesTheText() {
    assertThat(Ungrouped.parse("refuse")).isEqualTo(Ungrouped.REFUSE);
    assertThat(Ungrouped.parse("leave-out")).isEqualTo(Ungrouped.LEAVE_OUT);
    assertThat(Ungrouped.LEAVE_OUT).hasToString("leave-out");
  }

  @Test
  void parse_unknownName_isRefused() {
    assertThatThrownBy(() -> Ungrouped.parse("leave"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown rule for ungrouped rows 'leave'");
  }
}
