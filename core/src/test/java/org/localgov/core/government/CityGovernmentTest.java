package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class CityGovernmentTest {
  private static final CityGovernment BARE = CityGovernment.builder().city("name:Example").build();
  private static final CityGovernment FULL =
      CityGovernment.builder()
          .city("name:Example")
          .leaderTitle("Council Leader")
          .termYears(4)
          .mandate(MayoralMandate.INDIRECTLY_ELECTED)
          .structure(GovernmentStructure.TWO_TIERED)
          .legislative("City Council")
          .boroughs(12)
          .strategicPlan(false)
          .politicalOrientation("coalition")
          .period(ReferencePeriod.year(2015))
          .source(Source.of("A survey, 2015"))
          .build();

  @Test
  void builder_keepsTheParts() {
    assertThat(FULL.city()).isEqualTo("name:Example");
    assertThat(FULL.leaderTitle()).contains("Council Leader");
    assertThat(FULL.termYears()).hasValue(4);
    assertThat(FULL.mandate()).contains(MayoralMandate.INDIRECTLY_ELECTED);
    assertThat(FULL.structure()).contains(GovernmentStructure.TWO_TIERED);
    assertThat(FULL.legislative()).contains("City Council");
    assertThat(FULL.boroughs()).hasValue(12);
    assertThat(FULL.strategicPlan()).contains(false);
    assertThat(FULL.politicalOrientation()).contains("coalition");
    assertThat(FULL.period()).contains(ReferencePeriod.year(2015));
    assertThat(FULL.source()).contains(Source.of("A survey, 2015"));
  }

  @Test
  void build_cityAlone_knowsNothingElse() {
    assertThat(BARE.leaderTitle()).isEmpty();
    assertThat(BARE.termYears()).isEmpty();
    assertThat(BARE.boroughs()).isEmpty();
    assertThat(BARE.strategicPlan()).isEmpty();
    assertThat(BARE).isNotEqualTo(BARE.toBuilder().boroughs(0).build());
  }

  @Test
  void build_withoutCity_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CityGovernment.builder().termYears(4).build())
        .withMessageContaining("city");
  }

  @Test
  void build_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().city(" ").build())
        .withMessage("city must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().leaderTitle("").build())
        .withMessage("leader title must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().legislative("a\tb").build())
        .withMessage("legislative must not contain control characters, got 'a\\u0009b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().politicalOrientation(" ").build())
        .withMessage("political orientation must not be blank, got ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().termYears(0).build())
        .withMessage("term in years must be at least 1, got '0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().boroughs(-1).build())
        .withMessage("boroughs must be at least 0, got '-1'");
  }

  @Test
  void toString_isOneLine() {
    assertThat(BARE).hasToString("name:Example: leader not known");
    assertThat(FULL)
        .hasToString(
            "name:Example 2015: Council Leader, term of 4 years, indirectly-elected, two-tiered");
    assertThat(BARE.toBuilder().termYears(1).build())
        .hasToString("name:Example: leader not known, term of 1 year");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
  }
}
