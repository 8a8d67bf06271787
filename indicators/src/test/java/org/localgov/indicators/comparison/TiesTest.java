package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiesTest {
  @ParameterizedTest
  @EnumSource
  void parse_readsWhatToStringWrites(Ties ties) {
    assertThat(Ties.parse(ties.toString())).isEqualTo(ties);
  }

  @Test
  void parse_namesTheNearest() {
    assertThatThrownBy(() -> Ties.parse("avrage"))
        .hasMessageContaining("unknown rule for ties 'avrage', did you mean 'average'?");
  }
}
