package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class MayoralMandateTest implements ValueContract<MayoralMandate> {

  @Override
  public List<MayoralMandate> samples() {
    return GovernmentValues.mayoralMandates();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("id", () -> MayoralMandate.of(null)),
        Refusal.of(
            "mandate must be lower-kebab: letters without capitals and digits, joined by single hyphens, got 'Directly elected'",
            () -> MayoralMandate.of("Directly elected")),
        Refusal.of("mandate must not be blank, got ''", () -> MayoralMandate.of("")),
        Refusal.startingWith(
            "mandate must have at most 100 characters", () -> MayoralMandate.of("x".repeat(101))));
  }

  @Test
  void parse_toString_isIdentity() {
    assertThat(MayoralMandate.parse("indirectly-elected"))
        .isEqualTo(MayoralMandate.INDIRECTLY_ELECTED)
        .hasToString("indirectly-elected");
    assertThat(MayoralMandate.of("appointed").id()).isEqualTo("appointed");
  }

  @Test
  void compareTo_isByCode() {
    assertThat(MayoralMandate.of("appointed")).isLessThan(MayoralMandate.INDIRECTLY_ELECTED);
  }
}
