package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCountsTest {
  private static RankCounts of(int... ranks) {
    RankCounts counts = new RankCounts(2);
    for (int rank : ranks) {
      counts.add(0, rank);
    }
    return counts;
  }

  /** Ranks 1 1 2 4: type 7 of p stands at 3p, so 0.05 at 0.15, a half at 1.5, 0.95 at 2.85. */
  @Test
  void quantiles_areOfTypeSeven() {
    RankCounts counts = of(2, 1, 4, 1);
    assertThat(counts.mean(0)).isEqualTo(2);
    assertThat(counts.quantile(0, 0)).isEqualTo(1);
    assertThat(counts.quantile(0, 0.05)).isEqualTo(1);
    assertThat(counts.quantile(0, 0.5)).isEqualTo(1.5);
    assertThat(counts.quantile(0, 0.95)).isCloseTo(2 + 0.85 * 2, within(1e-12));
    assertThat(counts.quantile(0, 1)).isEqualTo(4);
  }

  @Test
  void counts_growBothWays_andAddUp() {
    RankCounts counts = of(5, 9, 2, 5);
    counts.add(of(1, 5, 12));
    assertThat(counts.count(0)).isEqualTo(7);
    assertThat(counts.count(0, 5)).isEqualTo(3);
    assertThat(counts.count(0, 1)).isEqualTo(1);
    assertThat(counts.count(0, 12)).isEqualTo(1);
    assertThat(counts.count(0, 3)).isZero();
    assertThat(counts.count(0, 13)).isZero();
    assertThat(counts.lowestPlace(0)).isEqualTo(12);
  }

  @Test
  void rowWithoutRanks_hasNone() {
    RankCounts counts = of(1);
    assertThat(counts.count(1)).isZero();
    assertThat(counts.mean(1)).isNaN();
    assertThat(counts.quantile(1, 0.5)).isNaN();
  }
}
