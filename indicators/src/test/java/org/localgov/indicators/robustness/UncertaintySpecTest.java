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

  @Test
  void columns_areThoseOfEveryOption_andOfStandardErrors() {
    UncertaintySpec spec =
        UncertaintySpec.of(
            UncertainInput.options("c", "indicator:power.column", "power", "power-2020"),
            UncertainInput.options("d", "indicator:delay.denominator", "none", "area"),
            UncertainInput.options("r", "indicator:water", "included", "removed"),
            UncertainInput.options("x", "nonsense", 1, 2),
            UncertainInput.noise("n", "data", Noise.standardErrors()),
            UncertainInput.noise("m", "data:power", Noise.normal(1)),
            UncertainInput.noise("w", "weights", Noise.dirichlet(1)));
    assertThat(spec.columns(Towns.WHOLE))
        .containsExactly(
            "water",
            "power",
            "delay",
            "debt.ratio",
            "people",
            "power-2020",
            "area",
            "standard-error:water",
            "standard-error:delay",
            "standard-error:debt.ratio");
  }
}
