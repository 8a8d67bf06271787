package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FidelityTest {
  @ParameterizedTest
  @EnumSource
  void parse_readsTheTextForm(Fidelity fidelity) {
    assertThat(Fidelity.parse(fidelity.toString())).isSameAs(fidelity);
    assertThat(fidelity.toString()).matches("[a-z]+");
  }

  @Test
  void parse_refusesAnythingElse() {
    assertThatThrownBy(() -> Fidelity.parse("exact"))
        .hasMessage("unknown fidelity 'exact'; known: published, formula, partial, interpretation");
  }
}
