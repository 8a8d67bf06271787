package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.Source;

class PreconditionEvidenceTest implements ValueContract<PreconditionEvidence> {
  private static final PreconditionEvidence MET =
      PreconditionEvidence.of(true, "a working group in each town");
  private static final PreconditionEvidence NOT_MET =
      CooperationValues.preconditionEvidence().get(0);

  @Override
  public List<PreconditionEvidence> samples() {
    return CooperationValues.preconditionEvidence();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("text", () -> PreconditionEvidence.of(true, null)),
        Refusal.of("evidence must not be blank, got ''", () -> PreconditionEvidence.of(true, "")),
        Refusal.startingWith(
            "evidence must have at most 10000 characters, got 'xxx",
            () -> PreconditionEvidence.of(true, "x".repeat(10_001))),
        Refusal.incomplete("isMet", () -> PreconditionEvidence.builder().text("seen").build()));
  }

  @Test
  void of_keepsTheParts() {
    assertThat(MET.isMet()).isTrue();
    assertThat(MET.text()).isEqualTo("a working group in each town");
    assertThat(MET.source()).isEmpty();
    assertThat(NOT_MET.isMet()).isFalse();
    assertThat(NOT_MET.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(MET).hasToString("met: a working group in each town");
    assertThat(NOT_MET).hasToString("not met: one party plans alone");
  }
}
