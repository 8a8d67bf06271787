package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {
  @Test
  void required_hasNoDefault() {
    Parameter parameter = Parameter.required("lower", "the lower bound");
    assertThat(parameter.isRequired()).isTrue();
    assertThat(parameter.defaultValue()).isEmpty();
  }

  @Test
  void optional_keepsNumbersAsDoubles() {
    Parameter parameter = Parameter.optional("factor", 100, "the best result");
    assertThat(parameter.isRequired()).isFalse();
    assertThat(parameter.defaultValue()).contains(100.0);
    assertThat(parameter).isEqualTo(Parameter.optional("factor", 100.0, "the best result"));
    assertThat(Parameter.optional("clip", true, "c").defaultValue()).contains(true);
    assertThat(Parameter.optional("l", List.of(1, 2), "c").defaultValue())
        .contains(List.of(1.0, 2.0));
  }

  @Test
  void new_refusesADefaultOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameter.optional("x", 'c', "a letter"))
        .withMessage("parameter 'x' must be a number, text, boolean, list or object, got c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameter.optional("x", Double.NaN, "none"))
        .withMessage("parameter 'x' must be finite, got NaN");
    assertThatNullPointerException()
        .isThrownBy(() -> Parameter.required(null, "d"))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Parameter.required("n", null))
        .withMessage("description");
  }
}
