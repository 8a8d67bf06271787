package org.localgov.indicators.method.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static final Distribution FOUR = Distribution.of(8, 1, 4, 2);

  /** R: rank(c(3, 1, 3, 2, 3, 2)) with each ties.method. */
  @Test
  void rank_sharesAsTheTiesSay() {
    Distribution six = Distribution.of(3, 1, 3, 2, 3, 2);
    assertThat(six.size()).isEqualTo(6);
    assertThat(ranks(six, Ties.MINIMUM)).containsExactly(1, 2, 4);
    assertThat(ranks(six, Ties.AVERAGE)).containsExactly(1, 2.5, 5);
    assertThat(ranks(six, Ties.MAXIMUM)).containsExactly(1, 3, 6);
    assertThat(ranks(six, Ties.DENSE)).containsExactly(1, 2, 3);
  }

  private static double[] ranks(Distribution values, Ties ties) {
    return IntStream.rangeClosed(1, 3).mapToDouble(value -> values.rank(value, ties)).toArray();
  }

  @Test
  void rank_takesTheTwoNoughtsForOne() {
    Distribution noughts = Distribution.of(-0.0, 0.0, 1);
    assertThat(noughts.rank(-0.0, Ties.MAXIMUM)).isEqualTo(2);
    assertThat(noughts.rank(0.0, Ties.MINIMUM)).isEqualTo(1);
    assertThat(noughts.rank(1, Ties.DENSE)).isEqualTo(2);
  }

  @Test
  void rank_ofNothingIsNothing() {
    assertThat(FOUR.rank(Double.NaN, Ties.MINIMUM)).isNaN();
    assertThat(FOUR.rank(Double.POSITIVE_INFINITY, Ties.MINIMUM)).isEqualTo(5);
    assertThat(FOUR.rank(Double.NEGATIVE_INFINITY, Ties.DENSE)).isEqualTo(1);
  }

  /** R: quantile(c(8, 1, 4, 2), p), type 7: at 10 % place 0.3 of 1, 2; at 90 % 2.7 of 4, 8. */
  @Test
  void percentile_isInterpolated() {
    assertThat(FOUR.percentile(0)).isEqualTo(1);
    assertThat(FOUR.percentile(10)).isCloseTo(1.3, within(1e-15));
    assertThat(FOUR.percentile(25)).isEqualTo(1.75);
    assertThat(FOUR.percentile(50)).isEqualTo(3);
    assertThat(FOUR.percentile(75)).isEqualTo(5);
    assertThat(FOUR.percentile(90)).isCloseTo(6.8, within(1e-14));
    assertThat(FOUR.percentile(100)).isEqualTo(8);
  }

  @Test
  void percentile_countsEqualValuesEach() {
    Distribution tied = Distribution.of(1, 3, 3, 3, 9);
    assertThat(tied.percentile(20)).isCloseTo(1 + 0.8 * 2, within(1e-15));
    assertThat(tied.percentile(25)).isEqualTo(3);
    assertThat(tied.percentile(75)).isEqualTo(3);
    assertThat(tied.percentile(100)).isEqualTo(9);
    assertThat(Distribution.of(7).percentile(33)).isEqualTo(7);
  }

  @Test
  void of_leavesTheArrayAlone() {
    double[] values = {3, 1, 2};
    Distribution.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }
}
