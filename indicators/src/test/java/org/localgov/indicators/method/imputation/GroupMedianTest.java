package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;

class GroupMedianTest extends GroupImputationCases {
  @Override
  String statistic() {
    return "median";
  }

  @Test
  void word_callsIt() {
    assertThat(Methods.groupMedian("Region")).hasToString("group-median {group=Region}");
  }
}
