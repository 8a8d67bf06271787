package org.localgov.indicators.method.aggregation;

import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code quotient}: the first child divided by the second, in the order of the definition.
 *
 * <p>It takes exactly two children and no weights, and has no score where either is missing,
 * whatever the missing rule. A second child of 0 is refused.
 *
 * <p>Plain arithmetic without a source: a ratio of two measures. A measure per head or per area is
 * better declared by an indicator's denominator.
 */
final class Quotient implements ScoringRule {
  @Override
  public String name() {
    return "quotient";
  }

  @Override
  public String description() {
    return "x1 / x2";
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
    int rows = children.rows();
    for (int row = 0; row < rows; row++) {
      out[row] = first[row] / second[row];
    }
  }

  @Override
  public Optional<String> whyNotFinite(Children children, int row) {
    return children.scores(1)[row] == 0
        ? Optional.of(
            "quotient needs a divisor other than 0, '"
                + children.id(1)
                + "' is 0; leave the unit out, or make the value missing")
        : Optional.empty();
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    return WeightedSums.text(row, " / ", (weight, score) -> score);
  }
}
