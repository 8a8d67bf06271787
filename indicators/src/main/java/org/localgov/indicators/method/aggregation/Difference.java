package org.localgov.indicators.method.aggregation;

import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code difference}: the first child minus the second, in the order of the definition.
 *
 * <p>It takes exactly two children and no weights, and has no score where either is missing,
 * whatever the missing rule. It falls as the second child rises.
 *
 * <p>Plain arithmetic without a source: a gap between two groups, a balance of two flows.
 */
final class Difference implements ScoringRule {
  @Override
  public String name() {
    return "difference";
  }

  @Override
  public String description() {
    return "x1 − x2";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.BLANK;
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.children(name(), shape, 2);
    Checks.unweighted(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    double[] first = children.scores(0);
    double[] second = children.scores(1);
    for (int row = 0; row < children.rows(); row++) {
      out[row] = first[row] - second[row];
    }
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    double first = row.scores(0)[0];
    double second = row.scores(1)[0];
    return Double.isNaN(first - second)
        ? Optional.empty()
        : Optional.of(new double[] {first, -second});
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return WeightedSums.text(row, " - ", (weight, score) -> score);
  }
}
