package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrendMeasureTest {
  @Test
  void parse_readsWhatToStringWrites() {
    for (TrendMeasure measure : TrendMeasure.values()) {
      assertThat(TrendMeasure.parse(measure.toString())).isEqualTo(measure);
    }
    assertThat(TrendMeasure.parse("cagr")).isEqualTo(TrendMeasure.GROWTH);
    assertThatThrownBy(() -> TrendMeasure.parse("chnge"))
        .hasMessageContaining("did you mean 'change'?");
  }
}
