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

class NetworkMembershipTest {
  private static final PlaceId ROTTERDAM = PlaceId.parse("name:Rotterdam");
  private static final NetworkMembership BARE = NetworkMembership.of(ROTTERDAM, "c40");
  private static final NetworkMembership FULL =
      BARE.toBuilder()
          .period(ReferencePeriod.parse("2010/2014"))
          .addFunctionsUsed(NetworkFunction.ADVOCACY)
          .source(Source.of("Invented for this test"))
          .build();

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.city()).isEqualTo(ROTTERDAM);
    assertThat(BARE.network()).isEqualTo("c40");
    assertThat(BARE.period()).isEmpty();
    assertThat(BARE.functionsUsed()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.period()).contains(ReferencePeriod.parse("2010/2014"));
    assertThat(FULL.functionsUsed()).containsExactly(NetworkFunction.ADVOCACY);
    assertThat(FULL.source()).contains(Source.of("Invented for this test"));
  }

  @Test
  void of_badNetwork_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkMembership.of(ROTTERDAM, " "))
        .withMessage("network must not be blank, got ' '");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> NetworkMembership.of(null, "c40"))
        .withMessage("city");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> NetworkMembership.builder().city(ROTTERDAM).build())
        .withMessageContaining("network");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("name:Rotterdam in c40 2010/2014 [advocacy]");
    assertThat(BARE).hasToString("name:Rotterdam in c40 []");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
