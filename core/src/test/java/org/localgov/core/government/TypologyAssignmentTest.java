package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;
import org.localgov.core.power.Sector;

class TypologyAssignmentTest {
  private static final Source SOURCE = Source.of("A report, 2015");
  private static final TypologyAssignment ASSIGNMENT =
      TypologyAssignment.of(
          "name:Tokyo", Sector.of("climate-adaptation"), GovernanceTypology.COMMANDING, SOURCE);

  @Test
  void of_keepsTheParts() {
    assertThat(ASSIGNMENT.city()).isEqualTo("name:Tokyo");
    assertThat(ASSIGNMENT.sector()).contains(Sector.of("climate-adaptation"));
    assertThat(ASSIGNMENT.typology()).isEqualTo(GovernanceTypology.COMMANDING);
    assertThat(ASSIGNMENT.source()).isEqualTo(SOURCE);
    assertThat(ASSIGNMENT.confidence()).isEmpty();
    assertThat(ASSIGNMENT.evidence()).isEmpty();
  }

  @Test
  void of_withoutSector_isOfTheWholeCity() {
    assertThat(TypologyAssignment.of("name:Tokyo", GovernanceTypology.COMMANDING, SOURCE).sector())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY})
  void build_confidenceOutside_isRefused(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSIGNMENT.toBuilder().confidence(confidence).build())
        .withMessage("confidence must be within 0..1, got '" + confidence + "'");
  }

  @Test
  void build_confidenceAtTheBounds_isTaken() {
    assertThat(ASSIGNMENT.toBuilder().confidence(1).build().confidence()).hasValue(1);
    assertThat(ASSIGNMENT.toBuilder().confidence(-0.0).build())
        .isEqualTo(ASSIGNMENT.toBuilder().confidence(0.0).build());
  }

  @Test
  void build_malformedText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSIGNMENT.toBuilder().city("").build())
        .withMessage("city must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSIGNMENT.toBuilder().evidence("two\nlines").build())
        .withMessage("evidence must not contain control characters, got 'two\\u000alines'");
  }

  @Test
  void build_withoutSource_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                TypologyAssignment.builder()
                    .city("name:Tokyo")
                    .typology(GovernanceTypology.COMMANDING)
                    .build())
        .withMessageContaining("source");
    assertThatNullPointerException()
        .isThrownBy(() -> TypologyAssignment.of("a", GovernanceTypology.COMMANDING, null))
        .withMessage("source");
  }

  @Test
  void toString_isOneLine() {
    assertThat(ASSIGNMENT).hasToString("name:Tokyo in climate-adaptation: commanding");
    assertThat(
            TypologyAssignment.builder()
                .city("name:Tokyo")
                .typology(GovernanceTypology.COMMANDING)
                .source(SOURCE)
                .confidence(0.5)
                .build())
        .hasToString("name:Tokyo: commanding (confidence 0.5)");
  }

  @Test
  void equals_throughSerialisation() {
    TypologyAssignment full = ASSIGNMENT.toBuilder().confidence(0.8).evidence("its lead").build();

    assertThat(Serialised.copy(full)).isEqualTo(full).hasSameHashCodeAs(full);
    assertThat(full).isNotEqualTo(ASSIGNMENT);
  }
}
