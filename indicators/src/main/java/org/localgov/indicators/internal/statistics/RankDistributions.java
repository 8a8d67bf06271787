package org.localgov.indicators.internal.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The distributions of rank correlations of two independent columns without ties.
 *
 * <p>Spearman's sum of squared differences of ranks, S: exact up to 9 rows, where the permutations
 * are counted by sum; an Edgeworth series above. Kendall's number of discordant pairs: exact, by
 * the number of permutations with so many inversions. Source: Best and Roberts (1975), Algorithm AS
 * 89: the upper tail probabilities of Spearman's rho, Applied Statistics 24(3), pp. 377-379; Best
 * and Gipps (1974), Algorithm AS 71: the upper tail probabilities of Kendall's tau, Applied
 * Statistics 23(1), pp. 98-100.
 */
final class RankDistributions {
  private static final int MOST_COUNTED = 9;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private RankDistributions() {}

  /** Returns the probability that S is a value or more. */
  static double spearmanAtLeast(double squares, int rows) {
    return rows <= MOST_COUNTED ? counted(squares, rows, true) : series(squares, rows, true);
  }

  /** Returns the probability that S is a value or less; S is even. */
  static double spearmanAtMost(double squares, int rows) {
    return rows <= MOST_COUNTED ? counted(squares, rows, false) : series(squares + 2, rows, false);
  }

  private static double counted(double squares, int rows, boolean atLeast) {
    double[] counts = Tables.PERMUTATIONS[rows];
    double tail = 0;
    double all = 0;
    for (int sum = 0; sum < counts.length; sum++) {
      all += counts[sum];
      tail += (atLeast ? sum >= squares : sum <= squares) ? counts[sum] : 0;
    }
    return tail / all;
  }

  /** Returns the upper tail from a value on, or what is below it, by the series of AS 89. */
  private static double series(double squares, int rows, boolean upper) {
    double n = rows;
    double b = 1 / n;
    double x = (6 * (squares - 1) * b / (n * n - 1) - 1) * Math.sqrt(n - 1);
    double y = x * x;
    double outer = 0.0072 - 0.0831 * b + y * b * (0.0131 - 0.00046 * y);
    double inner = 0.0879 + 0.0151 * b - y * outer;
    double middle = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * inner;
    double correction =
        x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * middle) / StrictMath.exp(y / 2);
    double tail =
        upper
            ? correction + NORMAL.survivalProbability(x)
            : NORMAL.cumulativeProbability(x) - correction;
    return Math.min(1, Math.max(0, tail));
  }

  /**
   * Returns the probability, both tails, of so many discordant pairs, the lesser of them and the
   * concordant ones.
   */
  static double kendall(int discordant, int rows) {
    double[] share = Tables.INVERSIONS[rows];
    double tail = 0;
    for (int inversions = 0; inversions <= discordant && inversions < share.length; inversions++) {
      tail += share[inversions];
    }
    return Math.min(1, 2 * tail);
  }

  /** What was counted, by the number of rows; found when first asked for. */
  private static final class Tables {
    static final double[][] PERMUTATIONS = new double[MOST_COUNTED + 1][];
    static final double[][] INVERSIONS = new double[Kendall.MOST_EXACT + 1][];

    static {
      for (int rows = 1; rows < PERMUTATIONS.length; rows++) {
        PERMUTATIONS[rows] = permutationsBySum(rows);
      }
      INVERSIONS[1] = new double[] {1};
      for (int rows = 2; rows < INVERSIONS.length; rows++) {
        INVERSIONS[rows] = withOneMore(INVERSIONS[rows - 1], rows);
      }
    }

    private Tables() {}

    /** Returns how many permutations of so many ranks have each sum of squared differences. */
    private static double[] permutationsBySum(int rows) {
      int largest = rows * (rows * rows - 1) / 3;
      double[][] bySet = new double[1 << rows][largest + 1];
      bySet[0][0] = 1;
      for (int set = 1; set < bySet.length; set++) {
        int place = Integer.bitCount(set) - 1;
        for (int rank = 0; rank < rows; rank++) {
          int others = set & ~(1 << rank);
          int square = (rank - place) * (rank - place);
          for (int sum = square; others != set && sum <= largest; sum++) {
            bySet[set][sum] += bySet[others][sum - square];
          }
        }
      }
      return bySet[bySet.length - 1];
    }

    /** Returns the share of permutations by inversions, from those of one rank less. */
    private static double[] withOneMore(double[] share, int rows) {
      double[] next = new double[rows * (rows - 1) / 2 + 1];
      for (int inversions = 0; inversions < share.length; inversions++) {
        for (int added = 0; added < rows; added++) {
          next[inversions + added] += share[inversions] / rows;
        }
      }
      return next;
    }
  }
}
