package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.ScoringRule;

/**
 * {@code weighted-product}: {@code Π x^w} over the children; weights are exponents as given and are
 * not made to sum to 1.
 *
 * <p>With weights that sum to 1 it is the geometric mean. A weight below 0 divides. One child of 0
 * makes the node 0; a child of 0 with a weight below 0, and any score below 0, are refused. Without
 * all children a product is not comparable, so a node is blank by default when one is missing.
 *
 * <p>Source: Bridgman (1922), Dimensional Analysis, Yale University Press; Miller and Starr (1969),
 * Executive Decisions and Operations Research, Prentice-Hall.
 */
final class WeightedProduct implements ScoringRule {
  @Override
  public String name() {
    return "weighted-product";
  }

  @Override
  public String description() {
    return "Π x^w, for x >= 0";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.BLANK;
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    Checks.notBelowZero("weighted product", children);
    int rows = children.rows();
    Arrays.fill(out, 0, rows, 1);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      if (weight == 1 && children.isComplete(child)) {
        for (int row = 0; row < rows; row++) {
          out[row] *= scores[row];
        }
      } else {
        multiply(children, child, out);
      }
    }
    WeightedSums.leaveOutEmpty(children, out);
  }

  private static void multiply(Children children, int child, double[] out) {
    double weight = children.weight(child);
    double[] scores = children.scores(child);
    for (int row = 0; row < children.rows(); row++) {
      double score = scores[row];
      if (score == 0 && weight < 0) {
        throw division(children, child, row);
      }
      if (!Double.isNaN(score)) {
        out[row] *= weight == 1 ? score : StrictMath.pow(score, weight);
      }
    }
  }

  private static RefusalException division(Children children, int child, int row) {
    return new RefusalException(
        row,
        "weighted product needs values > 0 where the weight is below 0, '"
            + children.id(child)
            + "' is 0 and has weight "
            + compact(children.weight(child))
            + "; normalise to a range above 0, such as min-max 1..100");
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return WeightedSums.text(
        row, " × ", (weight, score) -> weight.equals("1") ? score : score + "^" + weight);
  }
}
