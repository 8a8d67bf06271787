package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class FundingKindTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(FundingKind value) {
    assertThat(FundingKind.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(FundingKind.values())
        .extracting(FundingKind::toString)
        .containsExactly(
            "central-budget",
            "grant-or-subsidy",
            "green-bond",
            "loan",
            "public-private-partnership");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> FundingKind.parse("Green bond"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown funding kind 'Green bond', did you mean 'green-bond'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> FundingKind.parse(null)).withMessage("text");
  }
}
