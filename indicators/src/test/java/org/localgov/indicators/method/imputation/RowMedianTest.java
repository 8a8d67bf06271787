package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;

class RowMedianTest extends RowImputationCases {
  @Override
  String statistic() {
    return "median";
  }

  @Override
  String ofThree() {
    return "0.5";
  }

  @Test
  void words_callIt() {
    assertThat(Methods.rowMedian()).hasToString("row-median");
    assertThat(Methods.rowMedian(2)).hasToString("row-median {within={level=2}}");
  }
}
