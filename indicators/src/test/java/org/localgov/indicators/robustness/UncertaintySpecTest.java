package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UncertaintySpecTest {
  private static UncertainInput input(String id, String target) {
    return UncertainInput.options(id, target, 1, 2);
  }

  @Test
  void inputs_haveIdsAndTargetsOfTheirOwn() {
    UncertaintySpec spec = UncertaintySpec.of(input("b", "one"), input("a", "two"));
    assertThat(spec.ids()).containsExactly("b", "a");
    assertThat(spec).hasToString("b (one): 1.0 | 2.0\na (two): 1.0 | 2.0");
    assertThatThrownBy(UncertaintySpec::of)
        .hasMessage("an uncertainty spec must have an input, got none");
    assertThatThrownBy(() -> UncertaintySpec.of(input("a", "one"), input("a", "two")))
        .hasMessage("ids of uncertain inputs must differ, got 'a' twice");
    assertThatThrownBy(() -> UncertaintySpec.of(input("a", "one"), input("b", "one")))
        .hasMessage(
            "targets of uncertain inputs must differ, got 'one' twice; give one of them all the"
                + " options");
  }

  /** Weights may vary at one level by one input, at another by a second. */
  @Test
  void weights_mayBeOfSeveralInputs() {
    Noise noise = Noise.relativeUniform(0.1);
    assertThat(
            UncertaintySpec.of(
                    UncertainInput.noise("low", "weights", noise).onLevels(1),
                    UncertainInput.noise("high", "weights", noise).onLevels(2))
                .inputs())
        .hasSize(2);
  }
}
