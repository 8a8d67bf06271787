package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;

class NationalContextTest {
  private static final ContextFactor LAW =
      ContextFactor.of(ContextAspect.LEGAL, ContextEffect.ENABLES, "a general remit");
  private static final ContextFactor LIMITS =
      ContextFactor.of(ContextAspect.LEGAL, ContextEffect.CONSTRAINS, "supervision beforehand");
  private static final ContextFactor FUNDS =
      ContextFactor.of(ContextAspect.FISCAL_DEPENDENCE, ContextEffect.CONSTRAINS, "transfers");
  private static final NationalContext CONTEXT = NationalContext.of("iso:XYZ", LAW, LIMITS, FUNDS);

  @Test
  void factors_areByAspectAndByEffect() {
    assertThat(CONTEXT.factors()).containsExactly(LAW, LIMITS, FUNDS);
    assertThat(CONTEXT.factors(ContextAspect.LEGAL)).containsExactly(LAW, LIMITS);
    assertThat(CONTEXT.factors(ContextAspect.REGULATORY)).isEmpty();
    assertThat(CONTEXT.factors(ContextEffect.ENABLES)).containsExactly(LAW);
    assertThat(CONTEXT.factors(ContextEffect.CONSTRAINS)).containsExactly(LIMITS, FUNDS);
  }

  @Test
  void factors_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> CONTEXT.factors((ContextAspect) null))
        .withMessage("aspect");
    assertThatNullPointerException()
        .isThrownBy(() -> CONTEXT.factors((ContextEffect) null))
        .withMessage("effect");
  }

  @Test
  void build_listChangedLater_keepsTheFactors() {
    List<ContextFactor> factors = new ArrayList<>(List.of(LAW));
    NationalContext context =
        NationalContext.builder().unit("name:Example").factors(factors).build();
    factors.add(FUNDS);

    assertThat(context.factors()).containsExactly(LAW);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> context.factors().add(FUNDS));
  }

  @Test
  void of_malformedUnit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalContext.of(" ", LAW))
        .withMessage("unit must not be blank, got ' '");
  }

  @Test
  void toString_isOneLine() {
    assertThat(CONTEXT).hasToString("iso:XYZ: 1 enabling, 2 constraining");
    assertThat(CONTEXT.toBuilder().period(ReferencePeriod.year(2015)).build())
        .hasToString("iso:XYZ 2015: 1 enabling, 2 constraining");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(CONTEXT)).isEqualTo(CONTEXT).hasSameHashCodeAs(CONTEXT);
    assertThat(CONTEXT).isNotEqualTo(NationalContext.of("iso:XYZ", LIMITS, LAW, FUNDS));
  }
}
