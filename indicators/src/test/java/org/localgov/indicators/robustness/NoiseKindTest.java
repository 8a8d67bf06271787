package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class NoiseKindTest {
  @ParameterizedTest
  @EnumSource
  void parse_isTheInverseOfToString(NoiseKind kind) {
    assertThat(NoiseKind.parse(kind.toString())).isSameAs(kind);
    assertThat(kind.toString()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void parse_unknown_namesTheNearest() {
    assertThatThrownBy(() -> NoiseKind.parse("lognormal"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown kind of noise 'lognormal', did you mean 'log-normal'?");
  }

  @Test
  void sizes_areWhatMayBeGiven() {
    assertThat(NoiseKind.NORMAL.sizes()).isEqualTo(List.of("deviation", "relativeDeviation"));
    assertThat(NoiseKind.LOG_NORMAL.sizes()).isEqualTo(List.of("deviation"));
    assertThat(NoiseKind.DIRICHLET.sizes()).isEqualTo(List.of("concentration"));
  }
}
