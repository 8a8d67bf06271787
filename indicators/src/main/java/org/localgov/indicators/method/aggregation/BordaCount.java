package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.StringJoiner;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.Shape;

/**
 * {@code borda-count}: {@code Σ w b / Σ w}, b being the number of units that a unit is better than
 * on a child, plus half the number of those it ties with.
 *
 * <p>Scores lie between 0, last on every child, and n − 1, first on every child. On a child that
 * only m of the n units have, b is stretched by (n − 1) / (m − 1), so that being first is worth the
 * same on every child; where it is the only unit that has the child, b is the middle, (n − 1) / 2.
 * Children that a unit lacks are left out and the others weighed anew; a unit with no child gets
 * none. Without missing values a score is the sum of the unit's shares in the {@linkplain
 * Outranking outranking matrix}. Weights below 0 are refused, a child of weight 0 plays no part.
 *
 * <p>Source: de Borda (1781), Mémoire sur les élections au scrutin; Young (1974), An Axiomatization
 * of Borda's Rule, Journal of Economic Theory 9(1), p. 43-52.
 */
final class BordaCount extends RelativeRule {
  @Override
  public String name() {
    return "borda-count";
  }

  @Override
  public String description() {
    return "Σ w b / Σ w, b the units that come below on a child, ties counting half";
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights("borda count", shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int rows = children.rows();
    int units = count(compared(children));
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      Points points = new Points(scores, rows, units);
      for (int row = 0; row < rows; row++) {
        if (!Double.isNaN(scores[row])) {
          out[row] += children.weight(child) * points.of(scores[row]);
        }
      }
    }
    double[] present = WeightedSums.divisors("borda count", children);
    for (int row = 0; row < rows; row++) {
      out[row] /= present[row];
    }
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    int units = count(compared(rows));
    double present = 0;
    StringJoiner sum = new StringJoiner(" + ").setEmptyValue("nothing");
    for (int child = 0; child < rows.size(); child++) {
      double[] scores = rows.scores(child);
      if (!Double.isNaN(scores[row])) {
        String points = compact(new Points(scores, rows.rows(), units).of(scores[row]));
        String weight = compact(rows.weight(child));
        sum.add(weight.equals("1") ? points : weight + " × " + points);
        present += rows.weight(child);
      }
    }
    return "(" + sum + ") / " + compact(present) + " of " + (units - 1) + " units below";
  }

  /** The units that come below a value on one child. */
  private static final class Points {
    private final double[] sorted;
    private final int units;

    Points(double[] scores, int rows, int units) {
      this.sorted =
          Arrays.stream(scores, 0, rows).filter(x -> !Double.isNaN(x)).map(x -> x + 0.0).toArray();
      this.units = units;
      Arrays.sort(sorted);
    }

    double of(double score) {
      if (sorted.length == 1) {
        return (units - 1) / 2.0;
      }
      double points = (atMost(score + 0.0, true) + atMost(score + 0.0, false) - 1) / 2.0;
      return sorted.length == units ? points : points * (units - 1) / (sorted.length - 1);
    }

    /** Returns how many values are below a score, or not above it. */
    private int atMost(double score, boolean inclusive) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] < score || (inclusive && sorted[middle] == score)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
