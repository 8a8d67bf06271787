package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class GovernanceInitiativeTest {
  private static final PlaceId HYDERABAD = PlaceId.parse("name:Hyderabad");
  private static final Source HCSS = Source.of("HCSS, Cities as Governance Partners, 2016");
  private static final GovernanceInitiative BARE =
      GovernanceInitiative.of(HYDERABAD, "Online complaints", "48-hour deadline", HCSS);

  @Test
  void of_keepsTheParts() {
    assertThat(BARE.city()).isEqualTo(HYDERABAD);
    assertThat(BARE.title()).isEqualTo("Online complaints");
    assertThat(BARE.description()).isEqualTo("48-hour deadline");
    assertThat(BARE.source()).isEqualTo(HCSS);
    assertThat(BARE.period()).isEmpty();
  }

  @Test
  void of_badText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GovernanceInitiative.of(HYDERABAD, "", "48-hour deadline", HCSS))
        .withMessage("title must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GovernanceInitiative.of(HYDERABAD, "Online complaints", "\t", HCSS))
        .withMessage("description must not contain control characters, got '\\u0009'");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> GovernanceInitiative.of(HYDERABAD, "Online complaints", "d", null))
        .withMessage("source");
  }

  @Test
  void build_withoutSource_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                GovernanceInitiative.builder()
                    .city(HYDERABAD)
                    .title("Online complaints")
                    .description("48-hour deadline")
                    .build())
        .withMessageContaining("source");
  }

  @Test
  void toString_isOneLine() {
    assertThat(BARE).hasToString("name:Hyderabad Online complaints");
    assertThat(BARE.toBuilder().period(ReferencePeriod.year(2016)).build())
        .hasToString("name:Hyderabad Online complaints, 2016");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(BARE)).isEqualTo(BARE).hasSameHashCodeAs(BARE);
    assertThat(BARE.toBuilder().period(ReferencePeriod.year(2016)).build()).isNotEqualTo(BARE);
  }
}
