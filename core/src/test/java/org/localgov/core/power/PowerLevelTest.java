package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localgov.core.contract.EnumContract;

class PowerLevelTest implements EnumContract<PowerLevel> {
  @Override
  public PowerLevel parse(String text) {
    return PowerLevel.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("none", "limited", "partial", "strong");
  }

  @ParameterizedTest
  @EnumSource
  void of_value_isIdentity(PowerLevel level) {
    assertThat(PowerLevel.of(level.value())).isSameAs(level);
  }

  @Test
  void value_isTheDocumentedOne() {
    assertThat(PowerLevel.NONE.value()).isZero();
    assertThat(PowerLevel.LIMITED.value()).isEqualTo(1);
    assertThat(PowerLevel.PARTIAL.value()).isEqualTo(2);
    assertThat(PowerLevel.STRONG.value()).isEqualTo(3).isEqualTo(PowerLevel.HIGHEST);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4})
  void of_otherValue_isRefused(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PowerLevel.of(value))
        .withMessage("power level must be 0, 1, 2 or 3, got '" + value + "'");
  }
}
