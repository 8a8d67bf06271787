package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;

/**
 * A rule that compares units with one another: a unit's score depends on who else is there.
 *
 * <p>It is given all rows that are compared at once, and its scores are of no use beside those of
 * other rows.
 */
abstract class RelativeRule implements ScoringRule {
  @Override
  public final boolean isRowWise() {
    return false;
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public final String formula(Children row, Parameters parameters) {
    return formula(row, 0, parameters);
  }

  @Override
  public abstract String formula(Children rows, int row, Parameters parameters);

  /** Returns, for each row, whether a child is there that has a weight. */
  static boolean[] compared(Children children) {
    boolean[] compared = new boolean[children.rows()];
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; children.weight(child) != 0 && row < compared.length; row++) {
        compared[row] |= !Double.isNaN(scores[row]);
      }
    }
    return compared;
  }

  static int count(boolean[] compared) {
    int count = 0;
    for (boolean one : compared) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
