package org.localgov.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankShiftsTest {
  /** |2 - 1|, |1 - 4| and |3 - 3|; the fourth row has no rank, the fifth none before. */
  @Test
  void meanAbsolute_isOverRowsWithBoth() {
    int[] ranks = {2, 1, 3, 0, 4};
    int[] others = {1, 4, 3, 2, 0};

    assertThat(RankShifts.meanAbsolute(ranks, others, 0, 1, 2, 3, 4)).isEqualTo(4.0 / 3);
    assertThat(RankShifts.meanAbsolute(ranks, others, 0, 2)).isEqualTo(0.5);
    assertThat(RankShifts.meanAbsolute(ranks, others, 3, 4)).isNaN();
    assertThat(RankShifts.meanAbsolute(ranks, others)).isNaN();
  }
}
