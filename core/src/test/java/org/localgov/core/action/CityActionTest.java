package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

class CityActionTest implements ValueContract<CityAction> {
  private static final PlaceId BOSTON = PlaceId.parse("name:Boston");
  private static final CityAction BARE = CityAction.of(BOSTON, "Street Bump");
  private static final CityAction FULL = ActionValues.cityActions().get(0);

  @Override
  public List<CityAction> samples() {
    return ActionValues.cityActions();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("city", () -> CityAction.of(null, "Street Bump")),
        Refusal.ofNull("title", () -> CityAction.of(BOSTON, null)),
        Refusal.ofNull("partners element", () -> BARE.toBuilder().addPartners((Partner) null)),
        Refusal.of("title must not be blank, got ' '", () -> CityAction.of(BOSTON, " ")),
        Refusal.startingWith(
            "title must have at most 1000 characters, got 'xxx",
            () -> CityAction.of(BOSTON, "x".repeat(1001))),
        Refusal.of("sector must not be blank, got ''", () -> BARE.toBuilder().sector("").build()),
        Refusal.startingWith(
            "sector must have at most 255 characters, got 'xxx",
            () -> BARE.toBuilder().sector("x".repeat(256)).build()),
        Refusal.incomplete("title", () -> CityAction.builder().city(BOSTON).build()));
  }

  @Test
  void of_saysNothingElse() {
    assertThat(BARE.city()).isEqualTo(BOSTON);
    assertThat(BARE.title()).isEqualTo("Street Bump");
    assertThat(BARE.sector()).isEmpty();
    assertThat(BARE.lever()).isEmpty();
    assertThat(BARE.scale()).isEmpty();
    assertThat(BARE.partners()).isEmpty();
    assertThat(BARE.funding()).isEmpty();
    assertThat(BARE.deliveredThroughCollaboration()).isEmpty();
    assertThat(BARE.plannedToExpand()).isEmpty();
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.source()).isEmpty();
  }

  @Test
  void build_keepsTheParts() {
    assertThat(FULL.sector()).contains("transport");
    assertThat(FULL.lever()).contains(Lever.PROJECT_PROGRAMME);
    assertThat(FULL.scale()).contains(ActionScale.CITY_WIDE);
    assertThat(FULL.partners())
        .extracting(Partner::kind)
        .containsExactly(PartnerKind.BUSINESS, PartnerKind.RESIDENTS);
    assertThat(FULL.funding())
        .containsExactly(FundingKind.CENTRAL_BUDGET, FundingKind.GRANT_OR_SUBSIDY);
    assertThat(FULL.deliveredThroughCollaboration()).contains(false);
    assertThat(FULL.plannedToExpand()).contains(true);
    assertThat(FULL.period()).contains(ReferencePeriod.year(2012));
    assertThat(FULL.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Boston Street Bump in transport by project-programme");
    assertThat(BARE).hasToString("name:Boston Street Bump");
  }
}
