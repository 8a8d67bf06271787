package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class LeverTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(Lever value) {
    assertThat(Lever.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(Lever.values())
        .extracting(Lever::toString)
        .containsExactly(
            "project-programme", "policy-regulation", "incentive-disincentive", "procurement");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> Lever.parse("Procurment"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown lever 'Procurment', did you mean 'procurement'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> Lever.parse(null)).withMessage("text");
  }
}
