package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class PowerNeighbourTest {
  private static final PowerNeighbour NEIGHBOUR = new PowerNeighbour("name:Orodara", 12.5);

  @Test
  void new_keepsTheParts() {
    assertThat(NEIGHBOUR.city()).isEqualTo("name:Orodara");
    assertThat(NEIGHBOUR.distance()).isEqualTo(12.5);
    assertThat(NEIGHBOUR).hasToString("name:Orodara at 12.5");
    assertThat(new PowerNeighbour("a", -0.0)).isEqualTo(new PowerNeighbour("a", 0.0));
  }

  @Test
  void new_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PowerNeighbour(" ", 1))
        .withMessage("city must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PowerNeighbour("a", -1))
        .withMessage("distance must be finite and not negative, got '-1.0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PowerNeighbour("a", Double.NaN))
        .withMessage("distance must be finite and not negative, got 'NaN'");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(NEIGHBOUR)).isEqualTo(NEIGHBOUR);
  }
}
