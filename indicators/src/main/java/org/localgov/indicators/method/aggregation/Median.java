package org.localgov.indicators.method.aggregation;

import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code median}: the score up to which half of the weight of the children that are there lies.
 *
 * <p>The children are put in order of their scores and their weights are added up; the median is
 * the first score at which the sum passes half of the whole. Where the sum is exactly half (but for
 * rounding), it is the middle between that score and the next, so that equal weights give the
 * ordinary median. A single child's median is its score. One extreme child does not move it.
 * Weights below 0 are refused; a child of weight 0 plays no part.
 *
 * <p>Source: Edgeworth (1888), On a New Method of Reducing Observations Relating to Several
 * Quantities, Philosophical Magazine 25, p. 184-191, for the weighted median.
 */
final class Median implements ScoringRule {
  @Override
  public String name() {
    return "median";
  }

  @Override
  public String description() {
    return "the x up to which half of the weight lies";
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.SKIP;
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    RowSort sorted = new RowSort(children);
    for (int row = 0; row < children.rows(); row++) {
      out[row] = median(children, sorted, row);
    }
  }

  private static double median(Children children, RowSort sorted, int row) {
    int size = sorted.row(row);
    if (size == 0) {
      return Double.NaN;
    }
    double total = 0;
    for (int place = 0; place < size; place++) {
      total += children.weight(sorted.child(place));
    }
    double rounding = size * Math.ulp(total);
    double below = 0;
    int place = 0;
    while (true) {
      int child = sorted.child(place);
      below += children.weight(child);
      double beyondHalf = 2 * below - total;
      if (beyondHalf > rounding || place == size - 1) {
        return children.scores(child)[row];
      }
      if (beyondHalf >= -rounding) {
        return (children.scores(child)[row] + children.scores(sorted.child(place + 1))[row]) / 2;
      }
      place++;
    }
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    String scores =
        WeightedSums.text(
            row,
            ", ",
            (weight, score) -> weight.equals("1") ? score : score + " (weight " + weight + ")");
    return "median(" + scores + ")";
  }
}
