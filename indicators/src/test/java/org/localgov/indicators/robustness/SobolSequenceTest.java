package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {
  /** The first points of the first three dimensions, from Joe and Kuo's page of the sequence. */
  @Test
  void point_withoutAShift_isThePublishedOne() {
    double[][] published = {
      {0, 0, 0},
      {0.5, 0.5, 0.5},
      {0.75, 0.25, 0.25},
      {0.25, 0.75, 0.75},
      {0.375, 0.375, 0.625},
      {0.875, 0.875, 0.125},
      {0.625, 0.125, 0.875},
      {0.125, 0.625, 0.375}
    };
    SobolSequence sequence = SobolSequence.plain(3);
    double[] point = new double[3];
    for (int number = 0; number < published.length; number++) {
      sequence.point(number, point);
      for (int d = 0; d < 3; d++) {
        assertThat(point[d]).isCloseTo(published[number][d], within(1e-9));
      }
    }
  }

  /** Of 256 points of any dimension each of 256 equal cells holds one, whatever the shift. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 300, 1000})
  void points_ofEveryDimension_fillEveryCell(int dimensions) {
    SobolSequence sequence = SobolSequence.of(dimensions, 7);
    boolean[][] held = new boolean[dimensions][256];
    double[] point = new double[dimensions];
    for (int number = 0; number < 256; number++) {
      sequence.point(number, point);
      for (int d = 0; d < dimensions; d++) {
        assertThat(point[d]).isGreaterThan(0).isLessThan(1);
        held[d][(int) (point[d] * 256)] = true;
      }
    }
    for (boolean[] cells : held) {
      for (boolean cell : cells) {
        assertThat(cell).isTrue();
      }
    }
  }

  @Test
  void seeds_differ_andRepeat() {
    assertThat(point(3, 5)).isEqualTo(point(3, 5)).isNotEqualTo(point(4, 5));
  }

  private static double[] point(long seed, long number) {
    double[] point = new double[4];
    SobolSequence.of(4, seed).point(number, point);
    return Arrays.copyOf(point, 4);
  }

  @Test
  void dimensions_beyondTheTable_areRefused() {
    assertThatThrownBy(() -> SobolSequence.of(1001, 1))
        .hasMessageContaining("at most 1000 dimensions")
        .hasMessageContaining("use the random design");
  }
}
