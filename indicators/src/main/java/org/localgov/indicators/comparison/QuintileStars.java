package org.localgov.indicators.comparison;

import java.util.Arrays;
import java.util.OptionalInt;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.TextTable;

/**
 * One to five stars by quintile: the fifth of the units with the lowest scores gets one star, the
 * fifth with the highest five. Units that tie all take the lower star.
 *
 * <p>Stars are {@code 1 + floor(5 b / n)}, b the number of units with a lower score and n the
 * number of units with a score, in each period by itself. A unit without a score has no stars.
 * Source: the stars of SUPERMUN, Burkina Faso (World Bank DIME and Innovations for Poverty Action),
 * which are quintiles of the total.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * QuintileStars stars = QuintileStars.of(scores, "services");
 * stars.stars("Banfora");   // OptionalInt[4]
 * }</pre>
 */
public final class QuintileStars {
  private static final int FIFTHS = 5;

  private final IndicatorTable data;
  private final String node;
  private final int[] stars;

  private QuintileStars(IndicatorTable data, String node, int[] stars) {
    this.data = data;
    this.node = node;
    this.stars = stars;
  }

  /**
   * {@return the stars of every row}
   *
   * @param scores scores
   * @param node the id of a node or indicator
   * @throws org.localgov.core.error.UnknownNameException if there is no such node
   */
  public static QuintileStars of(Scores scores, String node) {
    double[] values = scores.scores(node);
    int[] stars = new int[values.length];
    for (int[] rows : scores.data().rowsByPeriod()) {
      double[] sorted =
          Arrays.stream(rows)
              .mapToDouble(row -> values[row])
              .filter(value -> !Double.isNaN(value))
              .sorted()
              .toArray();
      for (int row : rows) {
        if (!Double.isNaN(values[row])) {
          stars[row] =
              1 + (int) ((long) FIFTHS * Places.below(sorted, values[row]) / sorted.length);
        }
      }
    }
    return new QuintileStars(scores.data(), node, stars);
  }

  /**
   * {@return the stars of a row, 1..5; empty if it has no score}
   *
   * @param row the number of the row, from 0
   */
  public OptionalInt stars(int row) {
    return stars[row] == 0 ? OptionalInt.empty() : OptionalInt.of(stars[row]);
  }

  /**
   * {@return the stars of a unit, 1..5; empty if it has no score}
   *
   * @param unit the id of the unit
   * @throws org.localgov.core.error.UnknownNameException if there is no such unit
   */
  public OptionalInt stars(String unit) {
    return stars(data.row(unit));
  }

  /** {@return a line a row: unit, period, stars} */
  public String table() {
    TextTable text = TextTable.of("unit", "period", node);
    for (int row = 0; row < data.rows(); row++) {
      text.row(
          data.unit(row),
          data.period(row).map(ReferencePeriod::toString).orElse(""),
          "*".repeat(stars[row]));
    }
    return text.toString();
  }

  /** Returns the node and how many rows have stars, in one line. */
  @Override
  public String toString() {
    return "QuintileStars["
        + node
        + ", "
        + Arrays.stream(stars).filter(each -> each > 0).count()
        + " of "
        + stars.length
        + " rows]";
  }
}
