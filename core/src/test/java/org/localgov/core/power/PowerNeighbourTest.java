package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class PowerNeighbourTest implements ValueContract<PowerNeighbour> {
  private static final PowerNeighbour NEIGHBOUR = new PowerNeighbour("name:Orodara", 12.5);

  @Override
  public List<PowerNeighbour> samples() {
    return PowerValues.powerNeighbours();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("city", () -> new PowerNeighbour(null, 1)),
        Refusal.of("city must not be blank, got ' '", () -> new PowerNeighbour(" ", 1)),
        Refusal.of(
            "distance must be finite and not negative, got '-1.0'",
            () -> new PowerNeighbour("a", -1)),
        Refusal.of(
            "distance must be finite and not negative, got 'NaN'",
            () -> new PowerNeighbour("a", Double.NaN)),
        Refusal.of(
            "distance must be finite and not negative, got 'Infinity'",
            () -> new PowerNeighbour("a", Double.POSITIVE_INFINITY)));
  }

  @Test
  void new_keepsTheParts() {
    assertThat(NEIGHBOUR.city()).isEqualTo("name:Orodara");
    assertThat(NEIGHBOUR.distance()).isEqualTo(12.5);
    assertThat(NEIGHBOUR).hasToString("name:Orodara at 12.5");
    assertThat(new PowerNeighbour("a", -0.0)).isEqualTo(new PowerNeighbour("a", 0.0));
  }
}
