package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Shape;

/**
 * {@code kemeny}: the place of a unit in the order of all units that agrees most with the children.
 *
 * <p>Of all n! orders the best is the one with the highest sum of {@code o_ij} over the pairs in
 * which i stands above j, {@code o} being the {@linkplain Outranking outranking matrix}; a pair
 * without a common child adds nothing. A unit's score is the number of units that stand below it.
 * Weights below 0 are refused, a child of weight 0 plays no part; a unit with no child gets none.
 *
 * <p>Up to {@value KemenyOrder#EXACT} units the best orders are found exactly, and where several
 * are equally good the score is the mean over all of them. Finding the best order is NP-hard, so
 * with more units the units are put in the order of their Borda counts, and each is moved to a
 * better place until none has one: a good order, which no move of a single unit betters, but not
 * always the best. The formula of a unit says which of the two it was. Either way the order of the
 * rows plays no part. More than {@value #MOST} units are refused.
 *
 * <p>Sources: Kemeny (1959), Mathematics without Numbers, Daedalus 88(4), p. 577-591; Young and
 * Levenglick (1978), A Consistent Extension of Condorcet's Election Principle, SIAM Journal on
 * Applied Mathematics 35(2), p. 285-300; for composite indices Munda and Nardo (2009), Applied
 * Economics 41(12), p. 1513-1523.
 */
final class Kemeny extends RelativeRule {
  private static final int MOST = 2000;

  @Override
  public String name() {
    return "kemeny";
  }

  @Override
  public String description() {
    return "units below in the order that agrees most with the children: exact to "
        + KemenyOrder.EXACT
        + " units, a heuristic above";
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    int[] units = units(children);
    double[] below = below(children, units);
    Arrays.fill(out, 0, children.rows(), Double.NaN);
    for (int i = 0; i < units.length; i++) {
      out[units[i]] = below[i];
    }
  }

  private static int[] units(Children children) {
    boolean[] compared = compared(children);
    return IntStream.range(0, compared.length).filter(row -> compared[row]).toArray();
  }

  private static double[] below(Children children, int[] units) {
    if (units.length > MOST) {
      throw new RefusalException(
          "kemeny compares every pair of units and takes at most "
              + MOST
              + ", got "
              + units.length
              + "; use borda-count or copeland");
    }
    double[][] scores = new double[children.size()][];
    for (int child = 0; child < scores.length; child++) {
      double[] column = children.scores(child);
      scores[child] = IntStream.of(units).mapToDouble(row -> column[row] + 0.0).toArray();
    }
    return KemenyOrder.below(scores, WeightedSums.weights(children));
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    int[] units = units(rows);
    int at = Arrays.binarySearch(units, row);
    if (at < 0) {
      return "nothing";
    }
    return compact(below(rows, units)[at])
        + " of "
        + (units.length - 1)
        + " units below"
        + (units.length > KemenyOrder.EXACT ? ", heuristic" : ", exact");
  }
}
