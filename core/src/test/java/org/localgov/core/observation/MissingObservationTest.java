package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class MissingObservationTest implements ValueContract<MissingObservation> {
  private static final IndicatorId LPI = IndicatorId.of("LPI");
  private static final MissingObservation GAP =
      MissingObservation.of(
          "iso:BFA", LPI, ReferencePeriod.year(2024), ObservationStatus.MISSING_NOT_COLLECTED);

  @Override
  public List<MissingObservation> samples() {
    return ObservationValues.missingObservations();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("unit", () -> MissingObservation.of(null, LPI, ObservationStatus.MISSING)),
        Refusal.ofNull(
            "indicator", () -> MissingObservation.of("iso:BFA", null, ObservationStatus.MISSING)),
        Refusal.ofNull("status", () -> MissingObservation.of("iso:BFA", LPI, null)),
        Refusal.ofNull(
            "period", () -> MissingObservation.of("iso:BFA", LPI, null, ObservationStatus.MISSING)),
        Refusal.of(
            "unit must not contain control characters, got '\\u0009'",
            () -> MissingObservation.of("\t", LPI, ObservationStatus.MISSING)),
        Refusal.startingWith(
            "unit must have at most 255 characters",
            () -> GAP.toBuilder().unit("x".repeat(256)).build()),
        Refusal.of(
            "status without a value must be a missing one (H, L, M, O, Q), got 'A'",
            () -> MissingObservation.of("iso:BFA", LPI, ObservationStatus.NORMAL)),
        Refusal.incomplete("unit, indicator, status", () -> MissingObservation.builder().build()));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(GAP.unit()).isEqualTo("iso:BFA");
    assertThat(GAP.indicator()).isEqualTo(LPI);
    assertThat(GAP.period()).contains(ReferencePeriod.year(2024));
    assertThat(GAP.status()).isEqualTo(ObservationStatus.MISSING_NOT_COLLECTED);
    assertThat(GAP.source()).isEmpty();
  }

  @Test
  void toString_isOneLine() {
    assertThat(GAP).hasToString("iso:BFA LPI 2024 missing (L)");
  }
}
