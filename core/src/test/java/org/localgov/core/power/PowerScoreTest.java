package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.Serialised;

class PowerScoreTest {
  @Test
  void of_keepsTheParts() {
    assertThat(PowerScore.of(62.5, 4).value()).isEqualTo(62.5);
    assertThat(PowerScore.of(62.5, 4).ratedCells()).isEqualTo(4);
    assertThat(PowerScore.of(-0.0, 1)).isEqualTo(PowerScore.of(0.0, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
  void of_outsideTheScale_isRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerScore.of(value, 1))
        .withMessage("score must be within 0..100, got '" + value + "'");
  }

  @Test
  void of_noCell_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerScore.of(0, 0))
        .withMessage("rated cells must be at least 1, got '0'");
  }

  @Test
  void toString_isOneLine() {
    assertThat(PowerScore.of(62.5, 4)).hasToString("62.5 (4 cells)");
    assertThat(PowerScore.of(100, 1)).hasToString("100.0 (1 cell)");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(PowerScore.of(62.5, 4))).isEqualTo(PowerScore.of(62.5, 4));
  }
}
