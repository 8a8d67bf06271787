package org.localgov.indicators.method.aggregation;

import java.util.Arrays;
import java.util.Random;

/** Ballots as criteria: each group of voters is a criterion, its size the weight. */
final class Votes {
  /**
   * 60 voters and three candidates, of Condorcet (1785), in Young (1988), Condorcet's Theory of
   * Voting, American Political Science Review 82(4), p. 1231-1244: 23 a > b > c, 17 b > c > a, 2 b
   * > a > c, 10 c > a > b, 8 c > b > a.
   */
  static final double[][] CONDORCET = {{3, 1, 2, 2, 1}, {2, 3, 3, 1, 2}, {1, 2, 1, 3, 3}};

  static final double[] CONDORCET_VOTERS = {23, 17, 2, 10, 8};

  private Votes() {}

  /** Returns random units with many ties, about a fifth of the scores missing where asked for. */
  static double[][] random(long seed, int units, int criteria, boolean gaps) {
    Random random = new Random(seed);
    double[][] scores = new double[units][criteria];
    for (double[] unit : scores) {
      Arrays.setAll(unit, i -> gaps && random.nextInt(5) == 0 ? Double.NaN : random.nextInt(units));
    }
    return scores;
  }

  /** Returns random weights, whole and sometimes equal, so that ties happen. */
  static double[] weights(long seed, int criteria) {
    Random random = new Random(seed);
    double[] weights = new double[criteria];
    Arrays.setAll(weights, i -> 1 + random.nextInt(3));
    return weights;
  }

  /** Returns the share of the weight of common criteria on which a unit is better, plainly. */
  static double share(double[] unit, double[] other, double[] weights) {
    double better = 0;
    double common = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!Double.isNaN(unit[i] + other[i])) {
        better += unit[i] > other[i] ? weights[i] : unit[i] == other[i] ? weights[i] / 2 : 0;
        common += weights[i];
      }
    }
    return better / common;
  }
}
