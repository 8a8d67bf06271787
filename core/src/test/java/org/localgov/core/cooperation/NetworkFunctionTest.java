package org.localgov.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class NetworkFunctionTest {
  @ParameterizedTest
  @EnumSource
  void parse_toString_isIdentity(NetworkFunction value) {
    assertThat(NetworkFunction.parse(value.toString())).isSameAs(value);
  }

  @Test
  void values_haveTheseNames() {
    assertThat(NetworkFunction.values())
        .extracting(NetworkFunction::toString)
        .containsExactly("information", "implementation", "advocacy", "monitoring");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> NetworkFunction.parse("Advocacy"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown network function 'Advocacy', did you mean 'advocacy'? known: ");
  }

  @Test
  void parse_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> NetworkFunction.parse(null))
        .withMessage("text");
  }
}
