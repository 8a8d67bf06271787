package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;

class IntakeResultTest implements ValueContract<IntakeResult> {
  private static final ObservationSet SET =
      ObservationSet.of(Observation.of("u", IndicatorId.of("i"), 1));
  private static final List<Violation> FAULTS = List.of(Violation.of("code", "row 2: fault"));

  @Override
  public List<IntakeResult> samples() {
    return IntakeValues.intakeResults();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("observations", () -> new IntakeResult(null, List.of())),
        Refusal.ofNull("violations", () -> new IntakeResult(SET, null)));
  }

  @Test
  void orThrow_clean_isTheSet() {
    IntakeResult result = new IntakeResult(SET, List.of());

    assertThat(result.hasViolations()).isFalse();
    assertThat(result.orThrow()).isSameAs(SET);
  }

  @Test
  void orThrow_withViolations_throwsThemAll() {
    IntakeResult result = new IntakeResult(SET, FAULTS);

    assertThat(result.hasViolations()).isTrue();
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(result::orThrow)
        .withMessage("row 2: fault")
        .satisfies(refused -> assertThat(refused.violations()).isEqualTo(FAULTS))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("invalid-data"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(new IntakeResult(SET, FAULTS))
        .hasToString("1 observations of 1 units and 1 indicators, 0 missing, 1 violations");
  }
}
