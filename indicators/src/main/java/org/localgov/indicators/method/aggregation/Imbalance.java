package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;

/** {@code M + sign × S² / M}: a mean with a penalty for children that differ from one another. */
final class Imbalance {
  private Imbalance() {}

  /**
   * Writes the penalised mean of each row, the weights being the children's.
   *
   * @param remedy what to do about a mean of 0 or less
   */
  static void score(String rule, String remedy, Children children, double sign, double[] out) {
    int rows = children.rows();
    double[] present = WeightedSums.divisors(rule, children);
    double[] means = new double[rows];
    WeightedSums.scores(children, means);
    for (int row = 0; row < rows; row++) {
      means[row] /= present[row];
    }
    for (int row = 0; row < rows; row++) {
      if (means[row] <= 0) {
        throw new RefusalException(
            row, rule + " needs a mean above 0, got " + compact(means[row]) + "; " + remedy);
      }
    }
    Arrays.fill(out, 0, rows, 0);
    for (int child = 0; child < children.size(); child++) {
      double weight = children.weight(child);
      double[] scores = children.scores(child);
      for (int row = 0; row < rows; row++) {
        double distance = scores[row] - means[row];
        out[row] += Double.isNaN(distance) ? 0 : weight * distance * distance;
      }
    }
    for (int row = 0; row < rows; row++) {
      out[row] = means[row] + sign * (out[row] / present[row]) / means[row];
    }
  }

  /** Returns the formula of a single row, such as {@code 100 - 4.5² / 100}. */
  static String formula(String rule, Children row, double sign) {
    double[] score = new double[1];
    score(rule, "", row, sign, score);
    double[] mean = new double[1];
    WeightedSums.scores(row, mean);
    mean[0] /= WeightedSums.divisors(rule, row)[0];
    double deviation = Math.sqrt(Math.max(0, (score[0] - mean[0]) * sign * mean[0]));
    return compact(mean[0])
        + (sign < 0 ? " - " : " + ")
        + compact(deviation)
        + "² / "
        + compact(mean[0]);
  }
}
