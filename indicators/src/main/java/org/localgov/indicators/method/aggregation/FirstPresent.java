package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code first-present}: the first child, in the order of the definition, that is there.
 *
 * <p>For a measure with substitutes: the best source first, then the next best. Weights have no
 * meaning here and are refused. With the missing rule {@code blank} it would never come to a
 * substitute, so the default is {@code skip}.
 *
 * <p>A plain choice without a formula or a source, like {@code COALESCE} of SQL.
 */
final class FirstPresent implements ScoringRule {
  @Override
  public String name() {
    return "first-present";
  }

  @Override
  public String description() {
    return "the first x that is there, in the order of the children";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.unweighted(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    int decided = 0;
    while (decided < children.size() && !children.isComplete(decided)) {
      decided++;
    }
    if (decided < children.size()) {
      System.arraycopy(children.scores(decided), 0, out, 0, rows);
    } else {
      Arrays.fill(out, 0, rows, Double.NaN);
    }
    for (int child = decided - 1; child >= 0; child--) {
      double[] scores = children.scores(child);
      for (int row = 0; row < rows; row++) {
        out[row] = Double.isNaN(scores[row]) ? out[row] : scores[row];
      }
    }
  }

  private static int first(Children row) {
    int child = 0;
    while (child < row.size() && Double.isNaN(row.scores(child)[0])) {
      child++;
    }
    return child;
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    double[] parts = new double[row.size()];
    int first = first(row);
    if (first < parts.length) {
      parts[first] = row.scores(first)[0];
    }
    return Optional.of(parts);
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    int first = first(row);
    return first == row.size()
        ? "nothing"
        : compact(row.scores(first)[0]) + " of '" + row.id(first) + "'";
  }
}
