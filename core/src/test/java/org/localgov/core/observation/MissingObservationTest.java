package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class MissingObservationTest {
  private static final IndicatorId LPI = IndicatorId.of("LPI");
  private static final MissingObservation GAP =
      MissingObservation.of(
          "iso:BFA", LPI, ReferencePeriod.year(2024), ObservationStatus.MISSING_NOT_COLLECTED);

  @Test
  void of_keepsTheParts() {
    assertThat(GAP.unit()).isEqualTo("iso:BFA");
    assertThat(GAP.indicator()).isEqualTo(LPI);
    assertThat(GAP.period()).contains(ReferencePeriod.year(2024));
    assertThat(GAP.status()).isEqualTo(ObservationStatus.MISSING_NOT_COLLECTED);
    assertThat(GAP.source()).isEmpty();
  }

  @Test
  void of_statusOfAValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MissingObservation.of("iso:BFA", LPI, ObservationStatus.NORMAL))
        .withMessage("status without a value must be a missing one (H, L, M, O, Q), got 'A'");
  }

  @Test
  void of_badUnit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MissingObservation.of("\t", LPI, ObservationStatus.MISSING))
        .withMessage("unit must not contain control characters, got '\\u0009'");
  }

  @Test
  void toString_isOneLine() {
    assertThat(GAP).hasToString("iso:BFA LPI 2024 missing (L)");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(GAP)).isEqualTo(GAP).hasSameHashCodeAs(GAP);
    assertThat(GAP.toBuilder().source(Source.of("a source")).build()).isNotEqualTo(GAP);
  }
}
