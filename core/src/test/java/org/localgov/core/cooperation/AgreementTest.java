package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class AgreementTest {
  private static final Agreement BARE = Agreement.of(ReferencePeriod.year(1975));
  private static final Agreement FULL =
      BARE.toBuilder().title("Cooperation").source(Source.of("Invented for this test")).build();

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.signed()).isEqualTo(ReferencePeriod.year(1975));
    assertThat(BARE.title()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.title()).contains("Cooperation");
    assertThat(FULL.source()).contains(Source.of("Invented for this test"));
  }

  @Test
  void build_badTitle_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BARE.toBuilder().title(" ").build())
        .withMessage("title must not be blank, got ' '");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> Agreement.of(null)).withMessage("signed");
  }

  @Test
  void build_incomplete_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.builder().title("Cooperation").build())
        .withMessageContaining("signed");
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("1975 Cooperation");
    assertThat(BARE).hasToString("1975");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(FULL)).isEqualTo(FULL).hasSameHashCodeAs(FULL).isNotEqualTo(BARE);
  }
}
