package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RankBuffersProperties {
  /** Few different scores, so that ties occur, some missing; -0.0 is a tie of 0.0. */
  private static double[] scores(int rows, Random random) {
    return random
        .doubles(rows)
        .map(
            share ->
                share < 0.1 ? Double.NaN : share < 0.2 ? -0.0 : Math.rint(share * rows) / 4 - 2)
        .toArray();
  }

  /** One more than the number of scores above. */
  private static int[] expected(double[] scores, int[] rows) {
    int[] ranks = new int[scores.length];
    for (int row : rows) {
      long above = Arrays.stream(rows).filter(other -> scores[other] > scores[row]).count();
      ranks[row] = Double.isNaN(scores[row]) ? Ranks.NONE : (int) above + 1;
    }
    return ranks;
  }

  @Property(tries = 300)
  void rank_isOneMoreThanTheScoresAbove_howeverFarTheyMoved(
      @ForAll @IntRange(max = 70) int rows, @ForAll long seed) {
    Random random = new Random(seed);
    RankBuffers buffers = new RankBuffers(rows);
    double[] scores = scores(rows, random);
    int[] all = IntStream.range(0, rows).toArray();
    int[] ranks = new int[rows];
    for (int again = 0; again < 4; again++) {
      buffers.rank(scores, ranks);
      assertThat(ranks).isEqualTo(expected(scores, all));
      for (int row = 0; row < rows; row += 1 + random.nextInt(5)) {
        scores[row] += random.nextInt(3) - 1;
      }
    }
  }

  @Property(tries = 10)
  void rank_ofManyRowsInWildOrder_isThatOfFew(
      @ForAll @IntRange(min = 3000, max = 6000) int rows, @ForAll long seed) {
    Random random = new Random(seed);
    RankBuffers buffers = new RankBuffers(rows);
    int[] all = IntStream.range(0, rows).toArray();
    int[] ranks = new int[rows];
    for (int again = 0; again < 2; again++) {
      double[] scores = scores(rows, random);
      buffers.rank(scores, ranks);
      assertThat(ranks).isEqualTo(expected(scores, all));
    }
  }

  @Property(tries = 100)
  void rank_ofSomeRows_isAmongThemselves_andLeavesTheOthers(@ForAll long seed) {
    Random random = new Random(seed);
    double[] scores = scores(40, random);
    int[] some = IntStream.range(0, 40).filter(row -> random.nextBoolean()).toArray();
    int[] ranks = new int[40];
    new RankBuffers(some).rank(scores, ranks);
    assertThat(ranks).isEqualTo(expected(scores, some));
  }
}
