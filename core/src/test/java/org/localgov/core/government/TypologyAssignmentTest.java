package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.Source;
import org.localgov.core.power.Sector;

class TypologyAssignmentTest implements ValueContract<TypologyAssignment> {
  private static final Source SOURCE = Source.of("A report, 2015");
  private static final TypologyAssignment ASSIGNMENT =
      TypologyAssignment.of(
          "name:Tokyo", Sector.of("climate-adaptation"), GovernanceTypology.COMMANDING, SOURCE);

  @Override
  public List<TypologyAssignment> samples() {
    return GovernmentValues.typologyAssignments();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull(
            "city", () -> TypologyAssignment.of(null, GovernanceTypology.COMMANDING, SOURCE)),
        Refusal.ofNull("typology", () -> TypologyAssignment.of("a", null, SOURCE)),
        Refusal.ofNull(
            "source", () -> TypologyAssignment.of("a", GovernanceTypology.COMMANDING, null)),
        Refusal.ofNull(
            "sector",
            () -> TypologyAssignment.of("a", null, GovernanceTypology.COMMANDING, SOURCE)),
        Refusal.of("city must not be blank, got ''", () -> ASSIGNMENT.toBuilder().city("").build()),
        Refusal.of(
            "evidence must not contain control characters, got 'two\\u000alines'",
            () -> ASSIGNMENT.toBuilder().evidence("two\nlines").build()),
        Refusal.of(
            "confidence must be within 0..1, got '-0.01'",
            () -> ASSIGNMENT.toBuilder().confidence(-0.01).build()),
        Refusal.of(
            "confidence must be within 0..1, got '1.01'",
            () -> ASSIGNMENT.toBuilder().confidence(1.01).build()),
        Refusal.of(
            "confidence must be within 0..1, got 'NaN'",
            () -> ASSIGNMENT.toBuilder().confidence(Double.NaN).build()),
        Refusal.of(
            "confidence must be within 0..1, got '-Infinity'",
            () -> ASSIGNMENT.toBuilder().confidence(Double.NEGATIVE_INFINITY).build()),
        Refusal.incomplete("city, typology, source", () -> TypologyAssignment.builder().build()));
  }

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

  @Test
  void build_confidenceAtTheBounds_isTaken() {
    assertThat(ASSIGNMENT.toBuilder().confidence(1).build().confidence()).hasValue(1);
    assertThat(ASSIGNMENT.toBuilder().confidence(-0.0).build())
        .isEqualTo(ASSIGNMENT.toBuilder().confidence(0.0).build());
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
}
