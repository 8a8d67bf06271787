package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void toString_hasTheAddressInBrackets() {
    assertThat(Citation.of("Hooghe (2016)")).hasToString("Hooghe (2016)");
    assertThat(Citation.of("Hooghe (2016)", "https://example.org"))
        .hasToString("Hooghe (2016) (https://example.org)")
        .isEqualTo(new Citation("Hooghe (2016)", Optional.of("https://example.org")));
  }

  @Test
  void new_refusesABlankText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(" "))
        .withMessage("text of a citation must not be blank");
    assertThatNullPointerException().isThrownBy(() -> Citation.of(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new Citation("a", null)).withMessage("url");
  }
}
