package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class DiplomacyKindTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(DiplomacyKind value) {
    assertThat(DiplomacyKind.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(DiplomacyKind.values())
        .extracting(DiplomacyKind::toString)
        .containsExactly(
            "solidarity-mission",
            "awareness-raising",
            "lobbying",
            "dialogue",
            "peacebuilding-project");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> DiplomacyKind.parse("Dialog"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown diplomacy kind 'Dialog', did you mean 'dialogue'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> DiplomacyKind.parse(null))
        .withMessage("text");
  }
}
