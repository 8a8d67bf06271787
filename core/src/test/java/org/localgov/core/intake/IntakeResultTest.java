package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;

class IntakeResultTest {
  private static final ObservationSet SET =
      ObservationSet.of(Observation.of("u", IndicatorId.of("i"), 1));
  private static final List<Violation> FAULTS = List.of(Violation.of("code", "row 2: fault"));

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
  void new_copiesTheList() {
    List<Violation> faults = new ArrayList<>(FAULTS);
    IntakeResult result = new IntakeResult(SET, faults);
    faults.clear();

    assertThat(result.violations()).isEqualTo(FAULTS);
  }

  @Test
  void new_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> new IntakeResult(null, List.of()))
        .withMessage("observations");
    assertThatNullPointerException()
        .isThrownBy(() -> new IntakeResult(SET, null))
        .withMessage("violations");
  }

  @Test
  void toString_isOneLine() {
    assertThat(new IntakeResult(SET, FAULTS))
        .hasToString("1 observations of 1 units and 1 indicators, 0 missing, 1 violations");
  }

  @Test
  void equals_throughSerialisation() {
    IntakeResult result = new IntakeResult(SET, FAULTS);

    assertThat(Serialised.copy(result)).isEqualTo(result);
  }
}
