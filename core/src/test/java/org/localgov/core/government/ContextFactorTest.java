package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class ContextFactorTest implements ValueContract<ContextFactor> {
  private static final ContextFactor FACTOR =
      ContextFactor.of(
          ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers are earmarked");

  @Override
  public List<ContextFactor> samples() {
    return GovernmentValues.contextFactors();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("aspect", () -> ContextFactor.of(null, ContextEffect.ENABLES, "a note")),
        Refusal.ofNull("effect", () -> ContextFactor.of(ContextAspect.LEGAL, null, "a note")),
        Refusal.ofNull(
            "note", () -> ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, null)),
        Refusal.of(
            "note must not be blank, got ''",
            () -> ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, "")),
        Refusal.startingWith(
            "note must have at most 10000 characters",
            () -> FACTOR.toBuilder().note("x".repeat(10_001)).build()),
        Refusal.incomplete("aspect, effect, note", () -> ContextFactor.builder().build()));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(FACTOR.aspect()).isEqualTo(ContextAspect.FISCAL_DEPENDENCE);
    assertThat(FACTOR.effect()).isEqualTo(ContextEffect.CONSTRAINS);
    assertThat(FACTOR.note()).isEqualTo("transfers are earmarked");
    assertThat(FACTOR.source()).isEmpty();
    assertThat(FACTOR).hasToString("fiscal-dependence constrains: transfers are earmarked");
  }
}
