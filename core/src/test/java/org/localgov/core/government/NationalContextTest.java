package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;

class NationalContextTest implements ValueContract<NationalContext> {
  private static final ContextFactor LAW =
      ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, "a general remit");
  private static final ContextFactor LIMITS =
      ContextFactor.of(ContextAspect.LEGAL, ContextEffect.CONSTRAINS, "supervision beforehand");
  private static final ContextFactor FUNDS =
      ContextFactor.of(ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers");
  private static final NationalContext CONTEXT = NationalContext.of("iso:XYZ", LAW, LIMITS, FUNDS);

  @Override
  public List<NationalContext> samples() {
    return GovernmentValues.nationalContexts();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("unit", () -> NationalContext.of(null, LAW)),
        Refusal.ofNull("aspect", () -> CONTEXT.factors((ContextAspect) null)),
        Refusal.ofNull("effect", () -> CONTEXT.factors((ContextEffect) null)),
        Refusal.of("unit must not be blank, got ' '", () -> NationalContext.of(" ", LAW)),
        Refusal.startingWith(
            "unit must have at most 255 characters", () -> NationalContext.of("x".repeat(256))),
        Refusal.incomplete("unit", () -> NationalContext.builder().build()));
  }

  @Override
  public Stream<HandedIn<NationalContext>> handedIn() {
    return Stream.of(
        HandedIn.array(
            "of", new ContextFactor[] {LAW, FUNDS}, all -> NationalContext.of("iso:XYZ", all)));
  }

  @Test
  void factors_areByAspectAndByEffect() {
    assertThat(CONTEXT.factors()).containsExactly(LAW, LIMITS, FUNDS);
    assertThat(CONTEXT.factors(ContextAspect.LEGAL)).containsExactly(LAW, LIMITS);
    assertThat(CONTEXT.factors(ContextAspect.REGULATORY)).isEmpty();
    assertThat(CONTEXT.factors(ContextEffect.ENABLES)).containsExactly(LAW);
    assertThat(CONTEXT.factors(ContextEffect.CONSTRAINS)).containsExactly(LIMITS, FUNDS);
  }

  @Test
  void toString_isOneLine() {
    assertThat(CONTEXT).hasToString("iso:XYZ: 1 enabling, 2 constraining");
    assertThat(CONTEXT.toBuilder().period(ReferencePeriod.year(2015)).build())
        .hasToString("iso:XYZ 2015: 1 enabling, 2 constraining");
  }
}
