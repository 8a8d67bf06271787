package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class PreconditionGroupTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(PreconditionGroup value) {
    assertThat(PreconditionGroup.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(PreconditionGroup.values())
        .extracting(PreconditionGroup::toString)
        .containsExactly("commitment", "participation", "anchoring");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> PreconditionGroup.parse("Anchoring"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown precondition group 'Anchoring', did you mean 'anchoring'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> PreconditionGroup.parse(null))
        .withMessage("text");
  }
}
