package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
    assertThat(counts.byRank(0)).isEqualTo(Map.of(1, 1, 2, 1, 5, 3, 9, 1, 12, 1));
    assertThat(counts.upTo(0, 5)).isEqualTo(5);
  }

  /** Ranks far apart are listed, close ones counted: the same figures, whichever way they came. */
  @Test
  void ranksFarApart_areCountedAsWell() {
    int[] ranks = new Random(1).ints(3000, 1, 2000).toArray();
    for (int size : new int[] {2, 100, 900, 1500, 3000}) {
      RankCounts all = new RankCounts(2);
      for (int part = 0; part < 3; part++) {
        all.add(of(Arrays.copyOfRange(ranks, part * size / 3, (part + 1) * size / 3)));
      }
      all.sorted();
      int[] sorted = Arrays.stream(ranks, 0, size).sorted().toArray();
      Map<Integer, Integer> byRank = new TreeMap<>();
      Arrays.stream(sorted).forEach(rank -> byRank.merge(rank, 1, Integer::sum));
      assertThat(all.count(0)).isEqualTo(size);
      assertThat(List.copyOf(all.byRank(0).entrySet())).isEqualTo(List.copyOf(byRank.entrySet()));
      assertThat(byRank)
          .allSatisfy((rank, times) -> assertThat(all.count(0, rank)).isEqualTo(times));
      assertThat(all.upTo(0, 1000))
          .isEqualTo(Arrays.stream(sorted).filter(rank -> rank <= 1000).count());
      assertThat(all.mean(0))
          .isCloseTo(Arrays.stream(sorted).average().orElseThrow(), within(1e-9));
      assertThat(all.quantile(0, 0.5)).isEqualTo((sorted[(size - 1) / 2] + sorted[size / 2]) / 2.0);
      assertThat(all.quantile(0, 1)).isEqualTo(sorted[size - 1]);
    }
  }

  /** 100,000 rows whose ranks go from one end to the other, two each. */
  @Test
  void manyRows_takeNoRoomForEveryRank() {
    int rows = 100_000;
    RankCounts counts = new RankCounts(rows);
    for (int row = 0; row < rows; row++) {
      counts.add(row, 1);
      counts.add(row, rows);
    }
    assertThat(counts.sorted().quantile(rows - 1, 0.5)).isEqualTo((1 + rows) / 2.0);
  }

  @Test
  void rowWithoutRanks_hasNone() {
    RankCounts counts = of(1);
    assertThat(counts.count(1)).isZero();
    assertThat(counts.mean(1)).isNaN();
    assertThat(counts.quantile(1, 0.5)).isNaN();
  }
}
