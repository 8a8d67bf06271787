package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;

class CityNetworkTest {
  private static final CityNetwork BARE = CityNetwork.of("c40", "C40 Cities");
  private static final CityNetwork FULL =
      BARE.toBuilder()
          .addFunctions(NetworkFunction.MONITORING, NetworkFunction.INFORMATION)
          .source(Source.of("Invented for this test"))
          .build();

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.id()).isEqualTo("c40");
    assertThat(BARE.name()).isEqualTo("C40 Cities");
    assertThat(BARE.functions()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.functions())
        .containsExactly(NetworkFunction.INFORMATION, NetworkFunction.MONITORING);
    assertThat(FULL.source()).contains(Source.of("Invented for this test"));
  }

  @Test
  void of_badText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CityNetwork.of("", "C40 Cities"))
        .withMessage("id must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CityNetwork.of("c40", "two\nlines"))
        .withMessage("name must not contain control characters, got 'two\\u000alines'");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> CityNetwork.of(null, "C40 Cities"))
        .withMessage("id");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CityNetwork.builder().id("c40").build())
        .withMessageContaining("name");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("c40 C40 Cities [information, monitoring]");
    assertThat(BARE).hasToString("c40 C40 Cities []");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
