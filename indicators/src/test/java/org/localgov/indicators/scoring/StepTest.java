package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
  @ParameterizedTest
  @EnumSource
  void parse_readsTheTextForm(Step step) {
    assertThat(Step.parse(step.toString())).isSameAs(step);
    assertThat(Step.names()).contains(step.toString());
  }

  @Test
  void parse_suggestsTheNearest() {
    assertThatThrownBy(() -> Step.parse("normalized"))
        .hasMessage(
            "unknown step 'normalized', did you mean 'normalised'? known: denominated, imputed,"
                + " screened, treated, normalised");
  }
}
