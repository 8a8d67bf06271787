package org.localgov.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class PartnerKindTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(PartnerKind value) {
    assertThat(PartnerKind.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(PartnerKind.values())
        .extracting(PartnerKind::toString)
        .containsExactly(
            "city",
            "association",
            "national-government",
            "international-organisation",
            "business",
            "ngo",
            "civil-society",
            "knowledge-institution",
            "residents");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> PartnerKind.parse("National government"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown partner kind 'National government', did you mean 'national-government'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> PartnerKind.parse(null)).withMessage("text");
  }
}
