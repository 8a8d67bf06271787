package org.localgov.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"water", "energy-supply", "2g-3g", "énergie", "水道", "जल-आपूर्ति"})
  void require_lowerKebab_isTaken(String text) {
    assertThat(CodeText.require("sector", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Water", "waterÉ", "a b", "a_b", "a/b", "-a", "a-", "a--b", "a\n", "ǅ", "\ud800"})
  void require_otherText_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeText.require("sector", text))
        .withMessageStartingWith(
            "sector must be lower-kebab: letters without capitals and digits, joined by single"
                + " hyphens, got '");
  }

  @Test
  void require_emptyOrLong_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeText.require("sector", ""))
        .withMessage("sector must not be blank, got ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeText.require("sector", "x".repeat(101)))
        .withMessageStartingWith("sector must have at most 100 characters, got 'xxx");
  }

  @Test
  void require_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> CodeText.require("sector", null))
        .withMessage("sector");
  }
}
