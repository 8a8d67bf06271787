package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final double BEYOND = Math.nextUp(2.5);
  private static final double SHORT_OF = Math.nextDown(2.5);

  @Test
  void test_atBothSidesOfEachBound() {
    assertThat(Condition.above(2.5).test(2.5)).isFalse();
    assertThat(Condition.above(2.5).test(BEYOND)).isTrue();
    assertThat(Condition.atLeast(2.5).test(2.5)).isTrue();
    assertThat(Condition.atLeast(2.5).test(SHORT_OF)).isFalse();
    assertThat(Condition.below(2.5).test(2.5)).isFalse();
    assertThat(Condition.below(2.5).test(SHORT_OF)).isTrue();
    assertThat(Condition.atMost(2.5).test(2.5)).isTrue();
    assertThat(Condition.atMost(2.5).test(BEYOND)).isFalse();
    assertThat(Condition.between(1, 2.5).test(1)).isTrue();
    assertThat(Condition.between(1, 2.5).test(2.5)).isTrue();
    assertThat(Condition.between(1, 2.5).test(BEYOND)).isFalse();
    assertThat(Condition.between(1, 2.5).test(Math.nextDown(1.0))).isFalse();
    assertThat(Condition.between(2.5, 2.5).test(2.5)).isTrue();
  }

  @Test
  void test_missing_isFalse() {
    assertThat(Condition.above(0).test(Double.NaN)).isFalse();
    assertThat(Condition.atMost(0).test(Double.NaN)).isFalse();
  }

  @Test
  void equals_zeroOfEitherSign_isTheSame() {
    assertThat(Condition.above(-0.0)).isEqualTo(Condition.above(0.0));
    assertThat(Condition.above(0)).isNotEqualTo(Condition.atLeast(0));
  }

  @Test
  void of_boundsWithoutAValueBetween_isRefused() {
    assertThatThrownBy(() -> Condition.between(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("condition must have bounds with values between them, got 2.0 and 1.0");
    assertThatThrownBy(() -> new Condition(1, true, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Condition(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.above(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound of a condition must be finite, got NaN");
    assertThatThrownBy(() -> Condition.atMost(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toString_isInSigns() {
    assertThat(Condition.above(2.5)).hasToString("> 2.5");
    assertThat(Condition.atLeast(2)).hasToString(">= 2");
    assertThat(Condition.below(2)).hasToString("< 2");
    assertThat(Condition.atMost(-1)).hasToString("<= -1");
    assertThat(Condition.between(1, 3)).hasToString(">= 1 and <= 3");
  }

  @Test
  void parts_readBackTheSame() {
    for (Condition condition :
        new Condition[] {
          Condition.above(2.5),
          Condition.atLeast(0),
          Condition.below(-1),
          Condition.atMost(3),
          Condition.between(1, 3)
        }) {
      assertThat(Condition.of(condition.parts())).isEqualTo(condition);
    }
    assertThat(Condition.above(2.5).parts()).isEqualTo(Parameters.of("from", 2.5));
    assertThatThrownBy(() -> Condition.of(Parameters.of("form", 1)))
        .hasMessage("a condition has no 'form', known: from, fromInclusive, to, toInclusive");
    assertThatThrownBy(() -> Condition.of(Parameters.none()))
        .hasMessageContaining("condition must have bounds");
  }
}
