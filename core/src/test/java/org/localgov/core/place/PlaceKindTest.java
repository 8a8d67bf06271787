package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class PlaceKindTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(PlaceKind kind) {
    assertThat(PlaceKind.parse(kind.toString())).isSameAs(kind);
    assertThat(kind.toString()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> PlaceKind.parse("Metropolitan area"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown place kind 'Metropolitan area', did you mean 'metropolitan-area'?");
  }
}
