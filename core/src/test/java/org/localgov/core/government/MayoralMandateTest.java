package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class MayoralMandateTest {
  @Test
  void parse_toString_isIdentity() {
    assertThat(MayoralMandate.parse("indirectly-elected"))
        .isEqualTo(MayoralMandate.INDIRECTLY_ELECTED)
        .hasToString("indirectly-elected");
    assertThat(MayoralMandate.of("appointed").id()).isEqualTo("appointed");
  }

  @Test
  void of_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MayoralMandate.of("Directly elected"))
        .withMessageStartingWith("mandate must be lower-kebab")
        .withMessageEndingWith(", got 'Directly elected'");
    assertThatNullPointerException()
        .isThrownBy(() -> MayoralMandate.of(null))
        .withMessage("mandate");
  }

  @Test
  void compareTo_isByCode() {
    assertThat(MayoralMandate.of("appointed")).isLessThan(MayoralMandate.INDIRECTLY_ELECTED);
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(MayoralMandate.INDIRECTLY_ELECTED))
        .isEqualTo(MayoralMandate.INDIRECTLY_ELECTED);
  }
}
