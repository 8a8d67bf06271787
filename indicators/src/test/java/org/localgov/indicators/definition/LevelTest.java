package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class LevelTest {
  @Test
  void equals_doesNotSeeTheSignOfZero() {
    assertThat(new Level(-0.0, "none")).isEqualTo(new Level(0, "none"));
  }

  @Test
  void new_refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Level(Double.NaN, "none"))
        .withMessage("value of a level must be finite, got NaN");
    assertThatNullPointerException().isThrownBy(() -> new Level(0, null)).withMessage("label");
  }
}
