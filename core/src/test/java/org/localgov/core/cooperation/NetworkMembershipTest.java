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

class NetworkMembershipTest implements ValueContract<NetworkMembership> {
  private static final PlaceId ROTTERDAM = PlaceId.parse("name:Rotterdam");
  private static final NetworkMembership BARE = NetworkMembership.of(ROTTERDAM, "c40");
  private static final NetworkMembership FULL = CooperationValues.networkMemberships().get(0);

  @Override
  public List<NetworkMembership> samples() {
    return CooperationValues.networkMemberships();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("city", () -> NetworkMembership.of(null, "c40")),
        Refusal.ofNull("network", () -> NetworkMembership.of(ROTTERDAM, null)),
        Refusal.of(
            "network must not be blank, got ' '", () -> NetworkMembership.of(ROTTERDAM, " ")),
        Refusal.startingWith(
            "network must have at most 255 characters",
            () -> NetworkMembership.of(ROTTERDAM, "x".repeat(256))),
        Refusal.incomplete("network", () -> NetworkMembership.builder().city(ROTTERDAM).build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.city()).isEqualTo(ROTTERDAM);
    assertThat(BARE.network()).isEqualTo("c40");
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.functionsUsed()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.period()).contains(ReferencePeriod.parse("2010/2014"));
    assertThat(FULL.functionsUsed()).containsExactly(NetworkFunction.ADVOCACY);
    assertThat(FULL.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Rotterdam in c40 2010/2014 [advocacy]");
    assertThat(BARE).hasToString("name:Rotterdam in c40 []");
  }
}
