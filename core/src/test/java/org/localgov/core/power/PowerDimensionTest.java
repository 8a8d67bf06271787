package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;

class PowerDimensionTest {
  @Test
  void values_areTheFourOfTheReport() {
    assertThat(PowerDimension.values())
        .extracting(PowerDimension::toString)
        .containsExactly("own-operate", "set-enforce-policy", "control-budget", "set-vision");
  }

  @Test
  void parse_toString_isIdentity() {
    for (PowerDimension dimension : PowerDimension.values()) {
      assertThat(PowerDimension.parse(dimension.toString())).isSameAs(dimension);
    }
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> PowerDimension.parse("own/operate"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown power dimension 'own/operate', did you mean 'own-operate'?");
  }
}
