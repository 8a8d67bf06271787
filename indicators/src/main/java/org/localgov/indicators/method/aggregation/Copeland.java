package org.localgov.indicators.method.aggregation;

import java.util.Optional;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Pairs;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.Shape;

/**
 * {@code copeland}: the units that a unit beats, less the units that beat it.
 *
 * <p>A unit beats another when it is better on more than half of the weight of the children that
 * both have, a tie on a child counting half: {@code Σ_j sign(o_ij − 0.5)}, {@code o} being the
 * {@linkplain Outranking outranking matrix}. How much better it is on a child plays no part, so
 * that a loss on one child is not made good by a large gain on another. A comparison that comes out
 * equal but for rounding, and one of two units without a common child, counts 0. Scores lie between
 * −(n − 1) and n − 1 and sum to 0; a unit with no child gets none. Weights below 0 are refused, a
 * child of weight 0 plays no part.
 *
 * <p>The order of the units plays no part, also where values are missing. The work grows with the
 * square of the number of units, of which a warning tells above {@value Pairs#MANY} pairs.
 *
 * <p>Source: Copeland (1951), A Reasonable Social Welfare Function, University of Michigan; for
 * composite indices Munda and Nardo (2009), Applied Economics 41(12), p. 1513-1523.
 */
final class Copeland extends RelativeRule {
  @Override
  public String name() {
    return "copeland";
  }

  @Override
  public String description() {
    return "units beaten less units that win, a win being more than half of the weight";
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
  }

  @Override
  public Optional<String> cost(long rows, long others) {
    return Pairs.cost(rows, others, "borda-count takes less");
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    PairwiseMargins pairs = PairwiseMargins.of(children);
    int units = pairs.units();
    double rounding = pairs.rounding();
    double[] balances = new double[units];
    int[] scores = new int[units];
    for (int unit = 0; unit < units; unit++) {
      pairs.balances(unit, unit + 1, balances);
      int own = 0;
      for (int other = unit + 1; other < units; other++) {
        int result = result(balances[other], rounding);
        own += result;
        scores[other] -= result;
      }
      scores[unit] += own;
    }
    for (int unit = 0; unit < units; unit++) {
      out[unit] = pairs.isCompared(unit) ? scores[unit] : Double.NaN;
    }
  }

  private static int result(double balance, double rounding) {
    return (balance > rounding ? 1 : 0) - (balance < -rounding ? 1 : 0);
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    PairwiseMargins pairs = PairwiseMargins.of(rows);
    double[] balances = new double[pairs.units()];
    pairs.balances(row, 0, balances);
    int wins = 0;
    int losses = 0;
    int ties = -1;
    for (int other = 0; other < balances.length; other++) {
      int result = result(balances[other], pairs.rounding());
      wins += result > 0 ? 1 : 0;
      losses += result < 0 ? 1 : 0;
      ties += result == 0 && pairs.isCompared(other) ? 1 : 0;
    }
    return wins + " wins - " + losses + " losses, " + Math.max(ties, 0) + " ties";
  }
}
