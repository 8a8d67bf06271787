package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.StringJoiner;
import org.localgov.indicators.internal.Gap;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;

/** Weighted sums over the children that are there; what means and sums have in common. */
final class WeightedSums {
  /** What is left of weights that cancel out, as a share of their sizes, is rounding. */
  private static final double ROUNDING = 1e-14;

  private WeightedSums() {}

  /** Writes the sum of weight times score of each row; missing scores add nothing. */
  static void scores(Children children, double[] out) {
    int rows = children.rows();
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      if (children.isComplete(child)) {
        for (int row = 0; row < rows; row++) {
          out[row] += weight * scores[row];
        }
      } else {
        for (int row = 0; row < rows; row++) {
          double part = weight * scores[row];
          out[row] += Gap.orZero(part, part);
        }
      }
    }
  }

  /** Makes NaN of the rows in which no child is there, or none that has a weight. */
  static void leaveOutEmpty(Children children, double[] out) {
    int rows = children.isComplete() ? 0 : children.rows();
    for (int row = 0; row < rows; row++) {
      boolean any = false;
      for (int child = 0; child < children.size() && !any; child++) {
        any = children.weight(child) != 0 && !Double.isNaN(children.scores(child)[row]);
      }
      out[row] = any ? out[row] : Double.NaN;
    }
  }

  /**
   * Returns, for each row, the sum of {@code parts} over the children that are there; NaN if none.
   */
  static double[] present(Children children, double[] parts) {
    int rows = children.rows();
    double[] sums = new double[rows];
    boolean[] any = new boolean[rows];
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < rows; row++) {
        if (!Double.isNaN(scores[row])) {
          sums[row] += parts[child];
          any[row] = true;
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      sums[row] = any[row] ? sums[row] : Double.NaN;
    }
    return sums;
  }

  /**
   * Divides a number of each row by the sum of the weights of the children that are there, as a
   * mean does; NaN if none is there, or none that has a weight.
   *
   * @throws RefusalException if weights above and below 0 cancel out
   */
  static void divide(String rule, Children children, double[] out) {
    int rows = children.rows();
    if (children.isComplete()) {
      double total = total(children);
      for (int row = 0; row < rows; row++) {
        out[row] /= total;
      }
      return;
    }
    Present present = new Present(rule, children);
    for (int row = 0; row < rows; row++) {
      out[row] /= present.weight(row);
    }
  }

  /** Returns what {@link #divide} divides by, for each row. */
  static double[] divisors(String rule, Children children) {
    double[] divisors = new double[children.rows()];
    Arrays.fill(divisors, total(children));
    if (!children.isComplete()) {
      Present present = new Present(rule, children);
      Arrays.setAll(divisors, present::weight);
    }
    return divisors;
  }

  /** The sums of the weights of the children that are there, row by row. */
  static final class Present {
    private final String rule;
    private final double[] sums;
    private final double[] sizes;

    Present(String rule, Children children) {
      this.rule = rule;
      double[] weights = weights(children);
      sums = sums(children, weights);
      boolean isPlain = Arrays.stream(weights).allMatch(weight -> weight >= 0);
      sizes = isPlain ? sums : sums(children, Arrays.stream(weights).map(Math::abs).toArray());
    }

    private static double[] sums(Children children, double[] weights) {
      double[] sums = new double[children.rows()];
      for (int child = 0; child < weights.length; child++) {
        double weight = weights[child];
        double[] scores = children.scores(child);
        for (int row = 0; row < sums.length; row++) {
          sums[row] += Gap.orZero(weight, scores[row]);
        }
      }
      return sums;
    }

    /**
     * Returns the sum of a row; NaN if no child is there, or none that has a weight.
     *
     * @throws RefusalException if weights above and below 0 cancel out
     */
    double weight(int row) {
      double size = sizes[row];
      if (size > 0 && Math.abs(sums[row]) <= ROUNDING * size) {
        throw new RefusalException(
            row,
            rule
                + " needs weights that do not sum to 0, those of the children that are there do;"
                + " change the weights, or use missing rule blank");
      }
      return size > 0 ? sums[row] : Double.NaN;
    }
  }

  /** Returns the sum of all weights. */
  static double total(Children children) {
    double total = 0;
    for (int child = 0; child < children.size(); child++) {
      total += children.weight(child);
    }
    return total;
  }

  /** Returns the weights as given. */
  static double[] weights(Children children) {
    double[] weights = new double[children.size()];
    for (int child = 0; child < weights.length; child++) {
      weights[child] = children.weight(child);
    }
    return weights;
  }

  /** Returns the parts of a single row's sum divided by {@code divisor}; 0 for a missing child. */
  static double[] contributions(Children row, double divisor) {
    double[] parts = new double[row.size()];
    for (int child = 0; child < parts.length; child++) {
      double part = row.weight(child) * row.scores(child)[0] / divisor;
      parts[child] = Double.isNaN(part) ? 0 : part;
    }
    return parts;
  }

  /** Returns a single row's sum with the numbers filled in; weights of 1 are left out. */
  static String text(Children row) {
    return text(row, " + ", (weight, score) -> weight.equals("1") ? score : weight + " × " + score);
  }

  /** Returns a single row's scores that are there, joined; {@code "nothing"} if none is. */
  static String text(Children row, String separator, Term term) {
    StringJoiner text = new StringJoiner(separator).setEmptyValue("nothing");
    for (int child = 0; child < row.size(); child++) {
      double score = row.scores(child)[0];
      if (!Double.isNaN(score)) {
        text.add(term.of(compact(row.weight(child)), compact(score)));
      }
    }
    return text.toString();
  }

  /** How one child's weight and score look in a formula. */
  interface Term {
    String of(String weight, String score);
  }
}
