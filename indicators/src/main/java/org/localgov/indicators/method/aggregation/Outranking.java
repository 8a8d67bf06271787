package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Objects;

/**
 * Which unit is better than which, and on how much of the weight: the outranking matrix.
 *
 * <p>The share of a pair (i, j) is the weight of the criteria on which i is better than j, plus
 * half the weight of those on which they are equal, weights being made to sum to 1. A criterion
 * that either unit lacks is left out of the pair and the others are weighed anew; a pair without a
 * common criterion has no share. The two shares of a pair sum to 1.
 *
 * <p>It takes 8 bytes for each pair of units. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * Outranking pairs = Outranking.of(new double[][] {{1, 2, 3}, {3, 1, 2}}, new double[] {2, 1});
 * pairs.share(2, 0);      // 2 / 3: unit 2 is better than unit 0 on the first criterion
 * pairs.dominates(2, 1);  // true: better on both
 * }</pre>
 *
 * <p>Source: Munda and Nardo (2009), Noncompensatory/Nonlinear Composite Indicators for Ranking
 * Countries: A Defensible Setting, Applied Economics 41(12), p. 1513-1523; OECD and JRC (2008),
 * Handbook on Constructing Composite Indicators, from p. 104 on.
 */
public final class Outranking {
  private static final double DOMINATION = 1 - 1e-12;

  private final double[][] shares;

  private Outranking(double[][] shares) {
    this.shares = shares;
  }

  /**
   * {@return the comparison of units}
   *
   * @param scores a column a criterion, each with a score a unit; more is better, NaN is missing
   * @param weights a weight a criterion, 0 or more, not all 0
   * @throws IllegalArgumentException if the numbers of weights or scores do not fit, or a weight is
   *     below 0 or not finite, or none is above 0
   */
  public static Outranking of(double[][] scores, double[] weights) {
    Objects.requireNonNull(scores, "scores");
    Objects.requireNonNull(weights, "weights");
    if (scores.length == 0 || scores.length != weights.length) {
      throw new IllegalArgumentException(
          "weights must be as many as criteria, got " + weights.length + " and " + scores.length);
    }
    double heaviest = 0;
    for (double weight : weights) {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("weight must be 0 or more, got " + compact(weight));
      }
      heaviest = Math.max(heaviest, weight);
    }
    if (heaviest == 0) {
      throw new IllegalArgumentException("a weight must be above 0, got only 0");
    }
    int units = scores[0].length;
    for (double[] column : scores) {
      if (column.length != units) {
        throw new IllegalArgumentException(
            "scores must be as many on each criterion, got " + column.length + " and " + units);
      }
    }
    return of(PairwiseMargins.of(scores, weights, units));
  }

  static Outranking of(PairwiseMargins pairs) {
    int units = pairs.units();
    double[][] shares = new double[units][units];
    double[] common = new double[units];
    for (int unit = 0; unit < units; unit++) {
      double[] own = shares[unit];
      double[] balances = new double[units];
      pairs.balances(unit, unit + 1, balances);
      pairs.common(unit, unit + 1, common);
      for (int other = unit + 1; other < units; other++) {
        own[other] = (1 + balances[other] / common[other]) / 2;
        shares[other][unit] = 1 - own[other];
      }
    }
    return new Outranking(shares);
  }

  /** {@return the number of units} */
  public int size() {
    return shares.length;
  }

  /**
   * {@return the share of the weight on which a unit is better than another, ties counting half;
   * from 0 to 1, 0 for a unit with itself, and NaN for two that have no criterion in common}
   *
   * @param unit the id of the unit
   * @param other the number of the other unit, from 0
   */
  public double share(int unit, int other) {
    return shares[unit][other];
  }

  /**
   * {@return whether a unit is better than another on every criterion they have in common}
   *
   * @param unit the id of the unit
   * @param other the number of the other unit, from 0
   */
  public boolean dominates(int unit, int other) {
    return shares[unit][other] > DOMINATION;
  }

  /** {@return the number of pairs of which one unit dominates the other} */
  public int dominancePairs() {
    int pairs = 0;
    for (int unit = 0; unit < size(); unit++) {
      for (int other = 0; other < size(); other++) {
        pairs += dominates(unit, other) ? 1 : 0;
      }
    }
    return pairs;
  }

  /** Returns the number of units and of pairs with domination. */
  @Override
  public String toString() {
    return "Outranking[" + size() + " units, " + dominancePairs() + " dominated pairs]";
  }
}
