package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalExceptionTest {
  @Test
  void row_isThatOfTheMethodOrNone() {
    assertThat(new RefusalException("needs values > 0").row()).isEqualTo(-1);
    RefusalException one = new RefusalException(7, "needs values > 0");
    assertThat(one.row()).isEqualTo(7);
    assertThat(one.code()).isEqualTo("refused");
    assertThat(one.details()).isEmpty();
    assertThat(one).hasMessage("needs values > 0");
    assertThat(one.reason()).isEqualTo("needs values > 0");
  }
}
