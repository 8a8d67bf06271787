package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class CityGovernmentTest implements ValueContract<CityGovernment> {
  private static final CityGovernment BARE = CityGovernment.builder().city("name:Example").build();
  private static final CityGovernment FULL = GovernmentValues.cityGovernments().get(0);

  @Override
  public List<CityGovernment> samples() {
    return GovernmentValues.cityGovernments();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.of("city must not be blank, got ' '", () -> BARE.toBuilder().city(" ").build()),
        Refusal.startingWith(
            "city must have at most 255 characters",
            () -> BARE.toBuilder().city("x".repeat(256)).build()),
        Refusal.of(
            "leader title must not be blank, got ''",
            () -> BARE.toBuilder().leaderTitle("").build()),
        Refusal.of(
            "legislative must not contain control characters, got 'a\\u0009b'",
            () -> BARE.toBuilder().legislative("a\tb").build()),
        Refusal.of(
            "political orientation must not be blank, got ' '",
            () -> BARE.toBuilder().politicalOrientation(" ").build()),
        Refusal.of(
            "term in years must be at least 1, got '0'",
            () -> BARE.toBuilder().termYears(0).build()),
        Refusal.of(
            "boroughs must be at least 0, got '-1'", () -> BARE.toBuilder().boroughs(-1).build()),
        Refusal.ofNull("city", () -> CityGovernment.builder().city(null)),
        Refusal.incomplete("city", () -> CityGovernment.builder().termYears(4).build()));
  }

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
    assertThat(FULL.source()).contains(Source.of("An invented survey, 2015"));
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
  void toString_isOneLine() {
    assertThat(BARE).hasToString("name:Example: leader not known");
    assertThat(FULL)
        .hasToString(
            "name:Example 2015: Council Leader, term of 4 years, indirectly-elected, two-tiered");
    assertThat(BARE.toBuilder().termYears(1).build())
        .hasToString("name:Example: leader not known, term of 1 year");
  }
}
