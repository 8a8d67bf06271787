package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DefinitionsTest {
  @Test
  void words_areTheValuesTheyName() {
    assertThat(Definitions.higherIsBetter()).isSameAs(Direction.HIGHER_IS_BETTER);
    assertThat(Definitions.lowerIsBetter()).isSameAs(Direction.LOWER_IS_BETTER);
    assertThat(Definitions.node("Index")).isEqualTo(Node.of("Index"));
    assertThat(Definitions.node("Index", MethodSpec.of("sum")))
        .isEqualTo(Node.of("Index", MethodSpec.of("sum")));
    assertThat(Definitions.parameter("threshold")).isEqualTo(new ParameterReference("threshold"));
  }

  @Test
  void parameter_refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Definitions.parameter(null))
        .withMessage("name");
  }
}
