package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void of_text_isInSingleQuotes() {
    assertThat(Quoted.of("n/a")).isEqualTo("'n/a'");
  }

  @Test
  void of_null_isEmpty() {
    assertThat(Quoted.of(null)).isEqualTo("''");
  }

  @Test
  void of_controlCharacters_areEscaped() {
    assertThat(Quoted.of("a\u0000b\n\u2028\ud800z")).isEqualTo("'a\\u0000b\\u000a\\u2028\\ud800z'");
  }

  @Test
  void of_beyondTheBasicPlane_isKept() {
    assertThat(Quoted.of("\n😀")).isEqualTo("'\\u000a😀'");
  }

  @Test
  void of_longText_isCutBetweenCharacters() {
    assertThat(Quoted.of("x".repeat(100))).isEqualTo("'" + "x".repeat(80) + "… (100 characters)'");
    assertThat(Quoted.of("x".repeat(79) + "😀😀"))
        .isEqualTo("'" + "x".repeat(79) + "… (83 characters)'");
  }
}
