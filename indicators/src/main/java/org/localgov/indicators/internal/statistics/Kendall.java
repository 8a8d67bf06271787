package org.localgov.indicators.internal.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's rank correlation τ-b: {@code (C - D) / √((n₀ - n₁) (n₀ - n₂))}, with C the pairs of
 * rows that both columns order alike, D those they order against each other, n₀ all pairs, and n₁,
 * n₂ those that tie in each column.
 *
 * <p>Pairs are counted in n log n steps, as Knight (1966) has it: rows are sorted by the first
 * column, ties by the second, and D is the number of pairs that then stand in descending order of
 * the second. Its probability, both tails: below 50 rows without ties exact, by {@link
 * RankDistributions}; else by the normal distribution, with the variance that ties leave. These are
 * the choices of R's {@code cor.test}.
 *
 * <p>Source: Knight (1966), A computer method for calculating Kendall's tau with ungrouped data,
 * Journal of the American Statistical Association 61(314), pp. 436-439; Kendall (1945), The
 * treatment of ties in ranking problems, Biometrika 33(3), pp. 239-251; the counting by Fenwick
 * (1994), A new data structure for cumulative frequency tables, Software: Practice and Experience
 * 24(3), pp. 327-336.
 */
public final class Kendall implements PairMeasure {
  /** The most rows with an exact distribution. */
  static final int MOST_EXACT = 49;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final Ordinals[] columns;

  /**
   * Creates the measure of some columns.
   *
   * @param columns the columns, of the same length, NaN where missing
   */
  public Kendall(double[][] columns) {
    this.columns = Ordinals.of(columns);
  }

  /**
   * What the ties of one column amount to.
   *
   * @param pairs the pairs that tie, {@code Σ t (t - 1) / 2}
   * @param triples {@code Σ t (t - 1) (t - 2)}
   * @param spread {@code Σ t (t - 1) (2 t + 5)}
   */
  private record Ties(double pairs, double triples, double spread) {
    static Ties of(int[] counts) {
      double pairs = 0;
      double triples = 0;
      double spread = 0;
      for (int count : counts) {
        double t = count;
        pairs += t * (t - 1) / 2;
        triples += t * (t - 1) * (t - 2);
        spread += t * (t - 1) * (2 * t + 5);
      }
      return new Ties(pairs, triples, spread);
    }
  }

  @Override
  public Outcome of(int first, int second) {
    int[] rows = Ordinals.shared(columns[first], columns[second]);
    int[] countsX = columns[first].counts(rows);
    int[] countsY = columns[second].counts(rows);
    Ties x = Ties.of(countsX);
    Ties y = Ties.of(countsY);
    int n = rows.length;
    double pairs = (double) n * (n - 1) / 2;
    if (!(pairs > x.pairs() && pairs > y.pairs())) {
      return Outcome.undefined(n);
    }
    int[] order = columns[first].sorted(columns[second].sorted(rows, countsY), countsX);
    double both = bothTie(order, columns[first].places(), columns[second].places());
    double against = descending(order, columns[second].places(), columns[second].distinct());
    double difference = pairs - x.pairs() - y.pairs() + both - 2 * against;
    double tau = difference / Math.sqrt((pairs - x.pairs()) * (pairs - y.pairs()));
    return new Outcome(n, Math.min(1, Math.max(-1, tau)), probability(difference, n, x, y));
  }

  /** Returns how many pairs of rows, sorted by both columns, tie in both. */
  private static double bothTie(int[] order, int[] x, int[] y) {
    double pairs = 0;
    double alike = 0;
    for (int i = 1; i < order.length; i++) {
      boolean tie = x[order[i]] == x[order[i - 1]] && y[order[i]] == y[order[i - 1]];
      alike = tie ? alike + 1 : 0;
      pairs += alike;
    }
    return pairs;
  }

  /**
   * Returns how many pairs of a sequence stand in descending order, by the sums of counts of a
   * binary indexed tree.
   */
  private static long descending(int[] order, int[] places, int distinct) {
    int[] tree = new int[distinct + 1];
    long count = 0;
    for (int before = 0; before < order.length; before++) {
      int place = places[order[before]] + 1;
      int notAbove = 0;
      for (int i = place; i > 0; i -= i & -i) {
        notAbove += tree[i];
      }
      count += before - notAbove;
      for (int i = place; i <= distinct; i += i & -i) {
        tree[i]++;
      }
    }
    return count;
  }

  private static double probability(double difference, int rows, Ties x, Ties y) {
    if (!Outcome.isTestable(rows)) {
      return Double.NaN;
    }
    double n = rows;
    if (rows <= MOST_EXACT && x.pairs() == 0 && y.pairs() == 0) {
      return RankDistributions.kendall((int) ((n * (n - 1) / 2 - Math.abs(difference)) / 2), rows);
    }
    double variance =
        (n * (n - 1) * (2 * n + 5) - x.spread() - y.spread()) / 18
            + 2 * x.pairs() * y.pairs() / (n * (n - 1))
            + x.triples() * y.triples() / (9 * n * (n - 1) * (n - 2));
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(difference) / Math.sqrt(variance)));
  }
}
