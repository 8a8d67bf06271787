package org.localgov.core.power;

import java.io.Serializable;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.PowerBounds;

/**
 * How much power there is in a cut of rated cells, on a scale of 0 to 100, with the number of cells
 * behind it.
 *
 * <p>The score is the mean of the levels' values divided by 3, times 100: 0 where every cell is
 * {@link PowerLevel#NONE}, 100 where every cell is {@link PowerLevel#STRONG}. It is a convention of
 * this library, not C40's. Cells that were not rated do not count, and a cut without a rated cell
 * has no score.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PowerScore.of(50.0, 4); // half of all power, over four rated cells
 * }</pre>
 *
 * @param value the score, 0 to 100, never {@code -0.0}
 * @param ratedCells how many rated cells it is the mean of, at least 1
 */
public record PowerScore(double value, int ratedCells) implements Serializable {
  /**
   * Creates a score.
   *
   * @param value the score, 0 to 100, never {@code -0.0}
   * @param ratedCells how many rated cells it is the mean of, at least 1
   * @throws IllegalArgumentException if the value is outside 0 to 100 or no cell was rated
   */
  public PowerScore {
    if (!(value >= PowerBounds.LOWEST_SCORE && value <= PowerBounds.HIGHEST_SCORE)) {
      throw new IllegalArgumentException(
          "score must be within "
              + PowerBounds.LOWEST_SCORE
              + ".."
              + PowerBounds.HIGHEST_SCORE
              + ", got "
              + Quoted.of(value));
    }
    if (ratedCells < PowerBounds.FEWEST_RATED_CELLS) {
      throw new IllegalArgumentException(
          "rated cells must be at least "
              + PowerBounds.FEWEST_RATED_CELLS
              + ", got "
              + Quoted.of(ratedCells));
    }
    value = value == 0 ? 0.0 : value;
  }

  /**
   * {@return a score}
   *
   * @param value the score, 0 to 100, never {@code -0.0}
   * @param ratedCells how many rated cells it is the mean of, at least 1
   * @throws IllegalArgumentException if the value is outside 0 to 100 or no cell was rated
   */
  public static PowerScore of(double value, int ratedCells) {
    return new PowerScore(value, ratedCells);
  }

  /** Returns the score with the number of cells in brackets. */
  @Override
  public String toString() {
    return value + " (" + ratedCells + (ratedCells == 1 ? " cell)" : " cells)");
  }
}
