package org.localgov.core.decentralisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class DecentralisationDimensionTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(DecentralisationDimension dimension) {
    assertThat(DecentralisationDimension.parse(dimension.toString())).isSameAs(dimension);
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> DecentralisationDimension.parse("Fiscal"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown decentralisation dimension 'Fiscal', did you mean 'fiscal'?");
  }
}
