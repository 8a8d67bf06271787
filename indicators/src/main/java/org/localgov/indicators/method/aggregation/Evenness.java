package org.localgov.indicators.method.aggregation;

import java.util.Arrays;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code evenness}: how evenly amounts are spread over the children, from 0 (all in one) to 1 (the
 * same in each): Shannon's entropy over the highest it can be.
 *
 * <p>{@code -Σ p ln p / ln n}, p a child's share of the sum and n the number of children that are
 * there; a child of 0 adds nothing. Amounts must not be below 0, and not all be 0. There is no
 * score where fewer than two children are there. Weights are refused.
 *
 * <p>Source: Shannon (1948), A Mathematical Theory of Communication, Bell System Technical Journal
 * 27, p. 379-423; Pielou (1966), The measurement of diversity, Journal of Theoretical Biology 13,
 * p. 131-144, for the division by ln n.
 */
final class Evenness implements ScoringRule {
  @Override
  public String name() {
    return "evenness";
  }

  @Override
  public String description() {
    return "-Σ p ln p / ln n, p the share of each of n children in their sum";
  }

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
    Checks.notBelowZero(name(), children);
    double[] ones = new double[children.size()];
    Arrays.fill(ones, 1);
    double[] present = WeightedSums.present(children, ones);
    for (int row = 0; row < children.rows(); row++) {
      double sum = 0;
      for (int child = 0; child < children.size(); child++) {
        double amount = children.scores(child)[row];
        sum += Double.isNaN(amount) ? 0 : amount;
      }
      if (sum == 0 && present[row] == children.size()) {
        throw new RefusalException(
            row,
            "evenness needs amounts that sum above 0; leave the unit out, or make them missing");
      }
      out[row] =
          sum > 0 && present[row] > 1
              ? Math.min(entropy(children, row, sum) / StrictMath.log(present[row]), 1)
              : Double.NaN;
    }
  }

  private static double entropy(Children children, int row, double sum) {
    double entropy = 0;
    for (int child = 0; child < children.size(); child++) {
      double share = children.scores(child)[row] / sum;
      entropy -= share > 0 ? share * StrictMath.log(share) : 0;
    }
    return Math.max(entropy, 0);
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return "evenness(" + WeightedSums.text(row, ", ", (weight, score) -> score) + ")";
  }
}
