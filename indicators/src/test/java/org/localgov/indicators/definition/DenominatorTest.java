package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenominatorTest {
  @Test
  void of_hasAFactorOfOne() {
    assertThat(Denominator.of("population")).isEqualTo(new Denominator("population", 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY})
  void new_refusesAFactorThatCannotDivide(double factor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Denominator("population", factor))
        .withMessage("factor of a denominator must be finite and not 0, got " + factor);
  }

  @Test
  void new_refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Denominator.of(null))
        .withMessage("indicator");
  }
}
