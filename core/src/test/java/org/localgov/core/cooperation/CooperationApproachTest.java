package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class CooperationApproachTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(CooperationApproach value) {
    assertThat(CooperationApproach.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(CooperationApproach.values())
        .extracting(CooperationApproach::toString)
        .containsExactly("technical-assistance", "capacity-building", "change-process");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> CooperationApproach.parse("Change process"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown cooperation approach 'Change process', did you mean 'change-process'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> CooperationApproach.parse(null))
        .withMessage("text");
  }
}
