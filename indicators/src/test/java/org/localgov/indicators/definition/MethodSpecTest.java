package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MethodSpecTest {
  @Test
  void toString_isTheCallOnOneLine() {
    assertThat(MethodSpec.of("z-score")).hasToString("z-score");
    assertThat(MethodSpec.of("min-max", "lower", 1, "upper", 100))
        .hasToString("min-max {lower=1, upper=100}");
  }

  @Test
  void equals_comparesParametersInAnyOrder() {
    assertThat(MethodSpec.of("min-max", "lower", 1, "upper", 2))
        .isEqualTo(MethodSpec.of("min-max", "upper", 2.0, "lower", 1L))
        .isNotEqualTo(MethodSpec.of("min-max", "lower", 1))
        .isNotEqualTo(MethodSpec.of("goalposts", "lower", 1, "upper", 2));
  }

  @Test
  void new_refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new MethodSpec(null, Parameters.none()))
        .withMessage("method");
    assertThatNullPointerException()
        .isThrownBy(() -> new MethodSpec("none", null))
        .withMessage("parameters");
  }
}
