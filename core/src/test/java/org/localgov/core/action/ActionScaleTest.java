package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class ActionScaleTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(ActionScale value) {
    assertThat(ActionScale.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(ActionScale.values())
        .extracting(ActionScale::toString)
        .containsExactly("city-wide", "part-of-the-city");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> ActionScale.parse("citywide"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown action scale 'citywide', did you mean 'city-wide'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> ActionScale.parse(null)).withMessage("text");
  }
}
