package org.localgov.indicators.method.aggregation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.localgov.indicators.spi.Children;

/**
 * Units compared in pairs on criteria: for each pair the weight of the criteria on which the one is
 * better, less the weight of those on which the other is.
 *
 * <p>A criterion that either unit lacks is left out of the pair. Values are turned into ranks once,
 * so that the sign of a difference is the difference cut off at −1 and 1: arithmetic without a
 * branch, on several pairs at a time.
 */
final class PairwiseMargins {
  private final double[][] ranks;
  private final double[][] present;
  private final boolean[] complete;
  private final double[] weights;
  private final double total;
  private final int units;

  private PairwiseMargins(double[][] scores, double[] weights, int units) {
    this.units = units;
    this.weights = weights;
    this.total = Arrays.stream(weights).reduce(0, Double::sum);
    this.ranks = new double[scores.length][];
    this.present = new double[scores.length][units];
    this.complete = new boolean[scores.length];
    for (int criterion = 0; criterion < scores.length; criterion++) {
      ranks[criterion] = ranks(scores[criterion], units);
      double[] column = ranks[criterion];
      Arrays.setAll(present[criterion], unit -> column[unit] > 0 ? 1 : 0);
      complete[criterion] = Arrays.stream(column).allMatch(rank -> rank > 0);
    }
  }

  static PairwiseMargins of(double[][] scores, double[] weights, int units) {
    int[] counting = IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
    double[][] columns = new double[counting.length][];
    Arrays.setAll(columns, i -> scores[counting[i]]);
    return new PairwiseMargins(
        columns, Arrays.stream(counting).mapToDouble(i -> weights[i]).toArray(), units);
  }

  static PairwiseMargins of(Children children) {
    double[][] scores = new double[children.size()][];
    Arrays.setAll(scores, children::scores);
    return of(scores, WeightedSums.weights(children), children.rows());
  }

  /** Returns dense ranks from 1, the lowest value's; 0 where the value is missing. */
  private static double[] ranks(double[] scores, int units) {
    double[] sorted = new double[units];
    int there = 0;
    for (int unit = 0; unit < units; unit++) {
      if (!Double.isNaN(scores[unit])) {
        sorted[there++] = scores[unit] + 0.0;
      }
    }
    Arrays.sort(sorted, 0, there);
    int different = 0;
    for (int i = 0; i < there; i++) {
      if (i == 0 || sorted[i] != sorted[different - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    double[] ranks = new double[units];
    for (int unit = 0; unit < units; unit++) {
      if (!Double.isNaN(scores[unit])) {
        ranks[unit] = 1 + Arrays.binarySearch(sorted, 0, different, scores[unit] + 0.0);
      }
    }
    return ranks;
  }

  int units() {
    return units;
  }

  /** Returns the weight of all criteria. */
  double total() {
    return total;
  }

  /** Returns what is still put down to rounding in a balance. */
  double rounding() {
    return weights.length * Math.ulp(total);
  }

  /** Returns whether a unit has a value on any criterion that has a weight. */
  boolean isCompared(int unit) {
    for (double[] rank : ranks) {
      if (rank[unit] > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the weight for {@code unit} less the weight against it, in comparison with each unit
   * from {@code from} on.
   */
  void balances(int unit, int from, double[] balances) {
    Arrays.fill(balances, from, units, 0);
    for (int criterion = 0; criterion < ranks.length; criterion++) {
      double[] rank = ranks[criterion];
      double own = rank[unit];
      double weight = weights[criterion];
      if (complete[criterion]) {
        for (int other = from; other < units; other++) {
          balances[other] += weight * Math.max(-1, Math.min(1, own - rank[other]));
        }
      } else if (own > 0) {
        double[] there = present[criterion];
        for (int other = from; other < units; other++) {
          double sign = Math.max(-1, Math.min(1, own - rank[other]));
          balances[other] += weight * there[other] * sign;
        }
      }
    }
  }

  /** Writes the weight of the criteria that {@code unit} has in common with each from on. */
  void common(int unit, int from, double[] common) {
    Arrays.fill(common, from, units, 0);
    for (int criterion = 0; criterion < ranks.length; criterion++) {
      double weight = weights[criterion] * present[criterion][unit];
      for (int other = from; other < units; other++) {
        common[other] += weight * present[criterion][other];
      }
    }
  }
}
