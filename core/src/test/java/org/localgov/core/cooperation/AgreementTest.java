package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

class AgreementTest implements ValueContract<Agreement> {
  private static final Agreement BARE = Agreement.of(ReferencePeriod.year(1975));
  private static final Agreement FULL = CooperationValues.agreements().get(0);

  @Override
  public List<Agreement> samples() {
    return CooperationValues.agreements();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("signed", () -> Agreement.of(null)),
        Refusal.of("title must not be blank, got ' '", () -> BARE.toBuilder().title(" ").build()),
        Refusal.startingWith(
            "title must have at most 1000 characters",
            () -> BARE.toBuilder().title("x".repeat(1001)).build()),
        Refusal.incomplete("signed", () -> Agreement.builder().title("Cooperation").build()));
  }

  @Test
  void build_keepsTheParts() {
    assertThat(BARE.signed()).isEqualTo(ReferencePeriod.year(1975));
    assertThat(BARE.title()).isEmpty();
    assertThat(BARE.source()).isEmpty();
    assertThat(FULL.title()).contains("Cooperation");
    assertThat(FULL.source()).contains(Source.of("An invented report"));
  }

  @Test
  void toString_isOneLine() {
    assertThat(FULL).hasToString("1975 Cooperation");
    assertThat(BARE).hasToString("1975");
  }
}
