package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;
import org.localgov.core.observation.Source;

class PreconditionEvidenceTest {
  private static final PreconditionEvidence MET =
      PreconditionEvidence.of(true, "a working group in each town");
  private static final PreconditionEvidence NOT_MET =
      PreconditionEvidence.of(false, "one party plans alone").toBuilder()
          .source(Source.of("Invented for this test"))
          .build();

  @Test
  void of_keepsTheParts() {
    assertThat(MET.isMet()).isTrue();
    assertThat(MET.text()).isEqualTo("a working group in each town");
    assertThat(MET.source()).isEmpty();
    assertThat(NOT_MET.isMet()).isFalse();
    assertThat(NOT_MET.source()).contains(Source.of("Invented for this test"));
  }

  @Test
  void of_badText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreconditionEvidence.of(true, ""))
        .withMessage("evidence must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreconditionEvidence.of(true, "x".repeat(10_001)))
        .withMessageStartingWith("evidence must have at most 10000 characters, got 'xxx");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> PreconditionEvidence.of(true, null))
        .withMessage("text");
  }

  @Test
  void build_withoutVerdict_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PreconditionEvidence.builder().text("seen").build())
        .withMessageContaining("isMet");
  }

  @Test
  void toString_isOneLine() {
    assertThat(MET).hasToString("met: a working group in each town");
    assertThat(NOT_MET).hasToString("not met: one party plans alone");
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(NOT_MET))
        .isEqualTo(NOT_MET)
        .hasSameHashCodeAs(NOT_MET)
        .isNotEqualTo(MET);
  }
}
