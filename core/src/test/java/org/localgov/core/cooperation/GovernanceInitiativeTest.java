package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class GovernanceInitiativeTest implements ValueContract<GovernanceInitiative> {
  private static final PlaceId HYDERABAD = PlaceId.parse("name:Hyderabad");
  private static final Source HCSS = Source.of("HCSS, Cities as Governance Partners, 2016");
  private static final GovernanceInitiative BARE =
      GovernanceInitiative.of(HYDERABAD, "Online complaints", "48-hour deadline", HCSS);

  @Override
  public List<GovernanceInitiative> samples() {
    return CooperationValues.governanceInitiatives();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("city", () -> GovernanceInitiative.of(null, "Online complaints", "d", HCSS)),
        Refusal.ofNull("title", () -> GovernanceInitiative.of(HYDERABAD, null, "d", HCSS)),
        Refusal.ofNull(
            "description",
            () -> GovernanceInitiative.of(HYDERABAD, "Online complaints", null, HCSS)),
        Refusal.ofNull(
            "source", () -> GovernanceInitiative.of(HYDERABAD, "Online complaints", "d", null)),
        Refusal.of(
            "title must not be blank, got ''",
            () -> GovernanceInitiative.of(HYDERABAD, "", "48-hour deadline", HCSS)),
        Refusal.of(
            "description must not contain control characters, got '\\u0009'",
            () -> GovernanceInitiative.of(HYDERABAD, "Online complaints", "\t", HCSS)),
        Refusal.startingWith(
            "description must have at most 10000 characters",
            () -> BARE.toBuilder().description("x".repeat(10_001)).build()),
        Refusal.incomplete(
            "source",
            () ->
                GovernanceInitiative.builder()
                    .city(HYDERABAD)
                    .title("Online complaints")
                    .description("48-hour deadline")
                    .build()));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(BARE.city()).isEqualTo(HYDERABAD);
    assertThat(BARE.title()).isEqualTo("Online complaints");
    assertThat(BARE.description()).isEqualTo("48-hour deadline");
    assertThat(BARE.source()).isEqualTo(HCSS);
    assertThat(BARE.period()).isEmpty();
  }

  @Test
  void toString_isOneLine() {
    assertThat(BARE).hasToString("name:Hyderabad Online complaints");
    assertThat(BARE.toBuilder().period(ReferencePeriod.year(2016)).build())
        .hasToString("name:Hyderabad Online complaints, 2016");
  }
}
