package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.Source;

class CityNetworkTest implements ValueContract<CityNetwork> {
  private static final CityNetwork BARE = CityNetwork.of("c40", "C40 Cities");
  private static final CityNetwork FULL = CooperationValues.cityNetworks().get(0);

  @Override
  public List<CityNetwork> samples() {
    return CooperationValues.cityNetworks();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> CityNetwork.of(null, "C40 Cities")),
        Refusal.ofNull("name", () -> CityNetwork.of("c40", null)),
        Refusal.of("id must not be blank, got ''", () -> CityNetwork.of("", "C40 Cities")),
        Refusal.startingWith(
            "id must have at most 255 characters",
            () -> CityNetwork.of("x".repeat(256), "C40 Cities")),
        Refusal.of(
            "name must not contain control characters, got 'two\\u000alines'",
            () -> CityNetwork.of("c40", "two\nlines")),
        Refusal.incomplete("name", () -> CityNetwork.builder().id("c40").build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.id()).isEqualTo("c40");
    assertThat(BARE.name()).isEqualTo("C40 Cities");
    assertThat(BARE.functions()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.functions())
        .containsExactly(NetworkFunction.INFORMATION, NetworkFunction.MONITORING);
    assertThat(FULL.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("c40 C40 Cities [information, monitoring]");
    assertThat(BARE).hasToString("c40 C40 Cities []");
  }
}
