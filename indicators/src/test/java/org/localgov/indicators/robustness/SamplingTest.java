package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingTest {
  private static double[] point(Sampling sampling, long seed, long number) {
    double[] point = new double[3];
    sampling.points(3, seed).point(number, point);
    return point;
  }

  @ParameterizedTest
  @EnumSource
  void points_areOfSeedAndNumber(Sampling sampling) {
    assertThat(Sampling.parse(sampling.toString())).isSameAs(sampling);
    assertThat(point(sampling, 7, 41)).isEqualTo(point(sampling, 7, 41));
    assertThat(point(sampling, 7, 41)).isNotEqualTo(point(sampling, 8, 41));
    assertThat(point(sampling, 7, 41)).isNotEqualTo(point(sampling, 7, 42));
  }

  /** Mean 1/2, variance 1/12, and no correlation of coordinates or of neighbours: error 1/√n. */
  @ParameterizedTest
  @EnumSource
  void points_areEven(Sampling sampling) {
    int n = 20_000;
    double[] sum = new double[6];
    double[] before = {0.5, 0.5, 0.5};
    Sampling.Points points = sampling.points(3, 11);
    double[] point = new double[3];
    for (int number = 0; number < n; number++) {
      points.point(number, point);
      for (double coordinate : point) {
        assertThat(coordinate).isGreaterThan(0).isLessThan(1);
      }
      sum[0] += point[0];
      sum[1] += (point[1] - 0.5) * (point[1] - 0.5);
      sum[2] += (point[0] - 0.5) * (point[1] - 0.5);
      sum[3] += (point[1] - 0.5) * (point[2] - 0.5);
      sum[4] += (point[0] - 0.5) * (before[0] - 0.5);
      System.arraycopy(point, 0, before, 0, 3);
    }
    assertThat(sum[0] / n).isCloseTo(0.5, within(0.01));
    assertThat(sum[1] / n).isCloseTo(1.0 / 12, within(0.005));
    assertThat(sum[2] / n).isCloseTo(0, within(0.003));
    assertThat(sum[3] / n).isCloseTo(0, within(0.003));
    if (sampling == Sampling.RANDOM) {
      assertThat(sum[4] / n).isCloseTo(0, within(0.003));
    }
  }

  /** The Java platform's generator has the same algorithm. */
  @Test
  void points_atRandom_areOfSplitMix64() {
    for (long number = 0; number < 100; number++) {
      long first = new SplittableRandom(7 ^ (number * 0x9E3779B97F4A7C15L)).nextLong();
      SplittableRandom random = new SplittableRandom(first);
      double[] expected = new double[3];
      for (int d = 0; d < 3; d++) {
        expected[d] = ((random.nextLong() >>> 12) + 0.5) * 0x1p-52;
      }
      assertThat(point(Sampling.RANDOM, 7, number)).containsExactly(expected);
    }
  }

  @Test
  void parse_unknown_namesTheNearest() {
    assertThatThrownBy(() -> Sampling.parse("sobel"))
        .hasMessage("unknown design 'sobel', did you mean 'sobol'? known: random, sobol");
  }
}
