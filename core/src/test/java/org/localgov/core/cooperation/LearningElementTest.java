package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class LearningElementTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(LearningElement value) {
    assertThat(LearningElement.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(LearningElement.values())
        .extracting(LearningElement::toString)
        .containsExactly("context", "objectives", "challenges", "outcomes", "lessons");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> LearningElement.parse("Lessons"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown learning element 'Lessons', did you mean 'lessons'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> LearningElement.parse(null))
        .withMessage("text");
  }
}
