package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class DiplomacyDomainTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(DiplomacyDomain value) {
    assertThat(DiplomacyDomain.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(DiplomacyDomain.values())
        .extracting(DiplomacyDomain::toString)
        .containsExactly("security", "development", "economy", "culture", "representation");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> DiplomacyDomain.parse("Culture"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown diplomacy domain 'Culture', did you mean 'culture'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> DiplomacyDomain.parse(null))
        .withMessage("text");
  }
}
