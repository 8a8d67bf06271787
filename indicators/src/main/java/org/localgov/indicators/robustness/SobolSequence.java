package org.localgov.indicators.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * The points of a Sobol' sequence, each by its number, with a digital shift by a seed.
 *
 * <p>Point {@code n} of dimension {@code d} is the exclusive or of the direction numbers of the
 * bits of the Gray code of {@code n} (Bratley and Fox 1988, ACM Transactions on Mathematical
 * Software 14(1), p. 88-100), with the direction numbers of Joe and Kuo (2008), SIAM Journal on
 * Scientific Computing 30(5), p. 2635-2654. A shift, the exclusive or with one random number a
 * dimension, keeps what makes the points even and lets seeds differ. Coordinates lie in the middle
 * of 2^32 cells, so that none is 0 or 1.
 */
final class SobolSequence {
  /** How many dimensions there are direction numbers for. */
  static final int MOST_DIMENSIONS = 1000;

  private static final int BITS = 32;
  private static final double CELL = 0x1p-32;
  private static final String FILE = "joe-kuo-6.1000.txt";

  private final int[][] directions;
  private final int[] shift;

  private SobolSequence(int[][] directions, int[] shift) {
    this.directions = directions;
    this.shift = shift;
  }

  /**
   * Returns the sequence of some dimensions.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_DIMENSIONS}
   */
  static SobolSequence of(int dimensions, long seed) {
    if (dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "Sobol' sequences have at most "
              + MOST_DIMENSIONS
              + " dimensions, the uncertain inputs need "
              + dimensions
              + "; use the random design");
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] shift = new int[dimensions];
    for (int d = 0; d < dimensions; d++) {
      shift[d] = random.nextInt();
    }
    return new SobolSequence(read(dimensions), shift);
  }

  /** Returns the sequence without a shift, as published. */
  static SobolSequence plain(int dimensions) {
    return new SobolSequence(read(dimensions), new int[dimensions]);
  }

  private static int[][] read(int dimensions) {
    int[][] directions = new int[dimensions][];
    InputStream stream =
        Objects.requireNonNull(SobolSequence.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int dimension = 0;
      if (dimensions > 0) {
        directions[dimension++] = first();
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && dimension < dimensions) {
          directions[dimension++] = directions(line.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directions;
  }

  private static int[] first() {
    int[] directions = new int[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      directions[bit] = 1 << (BITS - 1 - bit);
    }
    return directions;
  }

  /** Returns the direction numbers of a line: dimension, degree s, polynomial a, numbers m. */
  private static int[] directions(String[] parts) {
    int degree = Integer.parseInt(parts[1]);
    int polynomial = Integer.parseInt(parts[2]);
    int[] directions = new int[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      if (bit < degree) {
        directions[bit] = Integer.parseInt(parts[3 + bit]) << (BITS - 1 - bit);
        continue;
      }
      int value = directions[bit - degree] ^ (directions[bit - degree] >>> degree);
      for (int k = 1; k < degree; k++) {
        if (((polynomial >> (degree - 1 - k)) & 1) == 1) {
          value ^= directions[bit - k];
        }
      }
      directions[bit] = value;
    }
    return directions;
  }

  /** Writes the coordinates of a point, each above 0 and below 1. */
  void point(long number, double[] into) {
    long gray = number ^ (number >>> 1);
    for (int d = 0; d < directions.length; d++) {
      int bits = shift[d];
      for (int bit = 0; bit < BITS && gray >>> bit != 0; bit++) {
        if (((gray >>> bit) & 1) == 1) {
          bits ^= directions[d][bit];
        }
      }
      into[d] = (Integer.toUnsignedLong(bits) + 0.5) * CELL;
    }
  }
}
