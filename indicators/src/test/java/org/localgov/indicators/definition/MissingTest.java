package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
  @Test
  void of_hasNoMinimum() {
    assertThat(Missing.of(MissingRule.SKIP)).isEqualTo(new Missing(MissingRule.SKIP, 0));
    assertThat(new Missing(MissingRule.SKIP, -0.0)).isEqualTo(Missing.of(MissingRule.SKIP));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void new_takesSharesWithBothEnds(double share) {
    assertThat(new Missing(MissingRule.BLANK, share).minimumAvailability()).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"-0.1", "1.0000001", "NaN", "Infinity"})
  void new_refusesOtherShares(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Missing(MissingRule.SKIP, share))
        .withMessage("minimumAvailability must be between 0 and 1, got " + share);
  }

  @Test
  void new_refusesNullByName() {
    assertThatNullPointerException().isThrownBy(() -> Missing.of(null)).withMessage("rule");
  }
}
