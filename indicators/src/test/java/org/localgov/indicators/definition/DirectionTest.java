package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class DirectionTest {
  @ParameterizedTest
  @EnumSource
  void parse_readsTheTextForm(Direction direction) {
    assertThat(Direction.parse(direction.toString())).isSameAs(direction);
  }

  @Test
  void sign_turnsLowerIsBetterAround() {
    assertThat(Direction.HIGHER_IS_BETTER.sign()).isEqualTo(1);
    assertThat(Direction.LOWER_IS_BETTER.sign()).isEqualTo(-1);
  }

  @Test
  void parse_suggestsTheNearest() {
    assertThatThrownBy(() -> Direction.parse("Higher-is-beter"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "unknown direction 'Higher-is-beter', did you mean 'higher-is-better'? known:"
                + " higher-is-better, lower-is-better");
  }

  @Test
  void parse_refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Direction.parse(null))
        .withMessage("direction");
  }
}
