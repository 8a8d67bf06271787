package org.localgov.indicators.method.aggregation;

import java.util.Arrays;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * A rule that joins the children two by two and has no use for weights.
 *
 * <p>A child that is missing could have been the one that counts, so a node is blank by default
 * when one is.
 */
abstract class UnweightedFold implements ScoringRule {
  /** Returns two scores that are there made into one. */
  abstract double join(double a, double b);

  /** Joins the scores of one more child, none of which is missing, to those so far. */
  abstract void joinAll(double[] out, double[] scores, int rows);

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.BLANK;
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.unweighted(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    if (children.isComplete()) {
      System.arraycopy(children.scores(0), 0, out, 0, rows);
      for (int child = 1; child < children.size(); child++) {
        joinAll(out, children.scores(child), rows);
      }
      return;
    }
    boolean[] any = new boolean[rows];
    Arrays.fill(out, 0, rows, Double.NaN);
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < rows; row++) {
        double score = scores[row];
        if (!Double.isNaN(score)) {
          out[row] = any[row] ? join(out[row], score) : score;
          any[row] = true;
        }
      }
    }
  }
}
