package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class PreconditionTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(Precondition value) {
    assertThat(Precondition.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(Precondition.values())
        .extracting(Precondition::toString)
        .containsExactly(
            "long-term-commitment",
            "vision-on-both-sides",
            "leadership-on-both-sides",
            "long-term-finance",
            "civil-society",
            "joint-planning",
            "citizens-awareness",
            "women-and-youth",
            "local-development-plan",
            "institutional-framework",
            "national-association",
            "lessons-disseminated");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> Precondition.parse("Joint planning"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown precondition 'Joint planning', did you mean 'joint-planning'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> Precondition.parse(null)).withMessage("text");
  }

  @ParameterizedTest
  @EnumSource
  void group_hasFourPreconditions(PreconditionGroup group) {
    assertThat(Precondition.values())
        .filteredOn(precondition -> precondition.group() == group)
        .hasSize(4);
  }

  @Test
  void group_isThatOfTheInstrument() {
    assertThat(Precondition.LONG_TERM_FINANCE.group()).isEqualTo(PreconditionGroup.COMMITMENT);
    assertThat(Precondition.WOMEN_AND_YOUTH.group()).isEqualTo(PreconditionGroup.PARTICIPATION);
    assertThat(Precondition.LESSONS_DISSEMINATED.group()).isEqualTo(PreconditionGroup.ANCHORING);
  }
}
