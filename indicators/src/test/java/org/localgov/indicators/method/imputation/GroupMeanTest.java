package org.localgov.indicators.method.imputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.method.Methods;

class GroupMeanTest extends GroupImputationCases {
  @Override
  String statistic() {
    return "mean";
  }

  @Test
  void word_callsIt() {
    assertThat(Methods.groupMean("Region")).hasToString("group-mean {group=Region}");
  }
}
