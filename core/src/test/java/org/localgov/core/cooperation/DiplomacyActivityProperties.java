package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.action.Partner;
import org.localgov.core.action.PartnerKind;
import org.localgov.core.place.PlaceId;

class DiplomacyActivityProperties {
  @Property
  void build_listHandedIn_mayChangeLater(
      @ForAll DiplomacyDomain domain, @ForAll DiplomacyKind kind, @ForAll List<PartnerKind> kinds) {
    List<Partner> partners = new ArrayList<>(kinds.stream().map(Partner::of).toList());
    DiplomacyActivity activity =
        DiplomacyActivity.of(PlaceId.parse("name:The Hague"), "Alliance", domain).toBuilder()
            .kind(kind)
            .partners(partners)
            .build();
    List<Partner> before = List.copyOf(partners);

    partners.add(Partner.of(PartnerKind.NGO));

    assertThat(activity.partners()).isEqualTo(before);
    assertThat(activity.toBuilder().build()).isEqualTo(activity).hasSameHashCodeAs(activity);
    assertThatThrownBy(() -> activity.partners().add(Partner.of(PartnerKind.NGO)))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
