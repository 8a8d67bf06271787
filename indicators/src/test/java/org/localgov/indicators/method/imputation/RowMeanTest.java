package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;

class RowMeanTest extends RowImputationCases {
  @Override
  String statistic() {
    return "mean";
  }

  @Override
  String ofThree() {
    return "0.5833333333333334";
  }

  @Test
  void words_callIt() {
    assertThat(Methods.rowMean()).hasToString("row-mean");
    assertThat(Methods.rowMean(2)).hasToString("row-mean {within={level=2}}");
  }
}
