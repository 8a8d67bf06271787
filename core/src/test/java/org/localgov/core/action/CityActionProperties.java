package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.place.PlaceId;

class CityActionProperties {
  private static final CityAction BARE = CityAction.of(PlaceId.parse("name:Boston"), "Street Bump");

  @Property
  void toBuilder_build_isIdentity(
      @ForAll Lever lever,
      @ForAll ActionScale scale,
      @ForAll List<PartnerKind> kinds,
      @ForAll Set<FundingKind> funding) {
    CityAction action =
        BARE.toBuilder()
            .lever(lever)
            .scale(scale)
            .partners(kinds.stream().map(Partner::of).toList())
            .funding(funding)
            .build();

    assertThat(action.toBuilder().build()).isEqualTo(action).hasSameHashCodeAs(action);
    assertThat(action.toString()).doesNotContain("\n");
  }

  @Property
  void build_listsHandedIn_mayChangeLater(@ForAll List<PartnerKind> kinds) {
    List<Partner> partners = new ArrayList<>(kinds.stream().map(Partner::of).toList());
    Set<FundingKind> funding = EnumSet.of(FundingKind.LOAN);
    CityAction.Builder builder = BARE.toBuilder().partners(partners).funding(funding);
    CityAction action = builder.build();
    List<Partner> before = List.copyOf(action.partners());

    partners.add(Partner.of(PartnerKind.NGO));
    funding.clear();
    builder.addPartners(Partner.of(PartnerKind.CITY)).addFunding(FundingKind.GREEN_BOND);

    assertThat(action.partners()).isEqualTo(before);
    assertThat(action.funding()).containsExactly(FundingKind.LOAN);
    assertThatThrownBy(() -> action.partners().add(Partner.of(PartnerKind.NGO)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> action.funding().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property
  void of_anyTitle_isRefusedOrKept(@ForAll String title) {
    try {
      assertThat(CityAction.of(BARE.city(), title).title()).isEqualTo(title);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("title must ").hasMessageContaining(", got '");
    }
  }

  @Property
  void build_anySector_isRefusedOrKept(@ForAll String sector) {
    try {
      assertThat(BARE.toBuilder().sector(sector).build().sector()).contains(sector);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("sector must ").hasMessageContaining(", got '");
    }
  }
}
