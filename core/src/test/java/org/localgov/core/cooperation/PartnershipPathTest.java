package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class PartnershipPathTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(PartnershipPath value) {
    assertThat(PartnershipPath.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(PartnershipPath.values())
        .extracting(PartnershipPath::toString)
        .containsExactly(
            "renewed-agreement", "political-initiative", "civil-society-demand", "network-request");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> PartnershipPath.parse("Network request"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown partnership path 'Network request', did you mean 'network-request'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> PartnershipPath.parse(null))
        .withMessage("text");
  }
}
