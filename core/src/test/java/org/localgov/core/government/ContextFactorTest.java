package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;

class ContextFactorTest {
  private static final ContextFactor FACTOR =
      ContextFactor.of(
          ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers are earmarked");

  @Test
  void of_keepsTheParts() {
    assertThat(FACTOR.aspect()).isEqualTo(ContextAspect.FISCAL_DEPENDENCE);
    assertThat(FACTOR.effect()).isEqualTo(ContextEffect.CONSTRAINS);
    assertThat(FACTOR.note()).isEqualTo("transfers are earmarked");
    assertThat(FACTOR.source()).isEmpty();
    assertThat(FACTOR).hasToString("fiscal-dependence constrains: transfers are earmarked");
  }

  @Test
  void of_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, ""))
        .withMessage("note must not be blank, got ''");
    assertThatNullPointerException()
        .isThrownBy(() -> ContextFactor.of(ContextAspect.LEGAL, null, "a note"))
        .withMessage("effect");
  }

  @Test
  void equals_throughSerialisation() {
    ContextFactor sourced = FACTOR.toBuilder().source(Source.of("A law, 2004")).build();

    assertThat(Serialised.copy(sourced)).isEqualTo(sourced).hasSameHashCodeAs(sourced);
    assertThat(sourced).isNotEqualTo(FACTOR);
  }
}
