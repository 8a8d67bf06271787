package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.localgov.core.place.PlaceId;

class CityNetworkProperties {
  private static final NetworkMembership MEMBERSHIP =
      NetworkMembership.of(PlaceId.parse("name:Rotterdam"), "c40");

  @Property
  void build_setHandedIn_mayChangeLater(@ForAll Set<NetworkFunction> functions) {
    Set<NetworkFunction> handedIn = new HashSet<>(functions);
    CityNetwork network = CityNetwork.builder().id("n").name("N").functions(handedIn).build();
    NetworkMembership membership = MEMBERSHIP.toBuilder().functionsUsed(handedIn).build();

    handedIn.clear();

    assertThat(network.functions()).isEqualTo(functions);
    assertThat(membership.functionsUsed()).isEqualTo(functions);
    assertThat(network.toBuilder().build()).isEqualTo(network).hasSameHashCodeAs(network);
    assertThat(membership.toBuilder().build()).isEqualTo(membership).hasSameHashCodeAs(membership);
    assertThatThrownBy(() -> network.functions().add(NetworkFunction.ADVOCACY))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> membership.functionsUsed().add(NetworkFunction.ADVOCACY))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property
  void of_anyId_isRefusedOrKept(@ForAll String id) {
    try {
      assertThat(CityNetwork.of(id, "Network").id()).isEqualTo(id);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("id must ").hasMessageContaining(", got '");
    }
  }
}
