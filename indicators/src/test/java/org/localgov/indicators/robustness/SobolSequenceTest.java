package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {
  /**
   * The first points of the first eight dimensions, as other programs with the direction numbers of
   * Joe and Kuo (new-joe-kuo-6.21201) print them in the order of Gray's code: the tests of
   * TensorFlow's {@code sobol_sample} (five dimensions), of TensorFlow Probability (six) and of the
   * crate sobol_seq (eight).
   */
  @Test
  void point_withoutAShift_isThePublishedOne() {
    double[][] published = {
      {0, 0, 0, 0, 0, 0, 0, 0},
      {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5},
      {0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75},
      {0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25},
      {0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875},
      {0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375},
      {0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125},
      {0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625},
      {0.1875, 0.3125, 0.9375, 0.4375, 0.5625}
    };
    SobolSequence sequence = SobolSequence.plain(8);
    double[] point = new double[8];
    for (int number = 0; number < published.length; number++) {
      sequence.point(number, point);
      for (int d = 0; d < published[number].length; d++) {
        assertThat(point[d]).isCloseTo(published[number][d], within(1e-9));
      }
    }
  }

  /** Joe and Kuo: each initial number m of bit i is odd and below 2^i. */
  @Test
  void table_holdsOddNumbersBelowTheirBit() throws IOException {
    int dimension = 2;
    try (InputStream file = SobolSequence.class.getResourceAsStream("joe-kuo-6.1000.txt")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        if (!line.startsWith("#")) {
          int[] numbers = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
          assertThat(numbers[0]).isEqualTo(dimension++);
          assertThat(numbers).hasSize(3 + numbers[1]);
          for (int bit = 1; bit <= numbers[1]; bit++) {
            assertThat(numbers[2 + bit] % 2).isEqualTo(1);
            assertThat(numbers[2 + bit]).isLessThan(1 << bit);
          }
        }
      }
    }
    assertThat(dimension).isEqualTo(SobolSequence.MOST_DIMENSIONS + 1);
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
        .hasMessageContaining("at most 1000 dimensions, the uncertain inputs need 1001")
        .hasMessageContaining("use the random design");
  }
}
