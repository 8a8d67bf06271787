package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.method.shared.Pairs;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Shape;

/**
 * {@code benefit-of-the-doubt}: the weighted sum of a unit's children under the weights that put it
 * in the best light.
 *
 * <p>For each unit c a linear programme is solved: {@code max Σ w_i x_ci} subject to {@code Σ w_i
 * x_ki ≤ 1} for every unit k and {@code w ≥ 0}. A score of 1 says that under some weights no unit
 * is better. Optionally each child's share of the sum, {@code w_i x_ci / Σ w_j x_cj}, is kept
 * between {@code minimumShare} and {@code maximumShare}. The rule chooses the weights itself, so
 * given ones are refused; the unit of measurement of a child plays no part, so no normalisation is
 * needed, but scores must be 0 or more, and above 0 where there is a minimum share. A unit of zeros
 * only gets 0. A child that a unit lacks is left out of its sum, as evaluated unit and as peer;
 * with fewer children the shares must still be possible, or the unit is refused.
 *
 * <p>The sum under the best weights is divided by the highest sum that any unit has under the same
 * weights, so that the solver's rounding never gives more than 1; what is within 1e-12 of 1 is 1.
 * Units that others are at least as good as on every child set no limit and are left out first. The
 * work grows with the square of the number of units, of which a warning tells above {@value
 * Pairs#MANY} pairs.
 *
 * <p>Sources: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), An Introduction to 'Benefit of
 * the Doubt' Composite Indicators, Social Indicators Research 82(1), p. 111-145; OECD and JRC
 * (2008), Handbook on Constructing Composite Indicators, p. 92; for missing values Kuosmanen
 * (2009), Data Envelopment Analysis with Missing Data, Journal of the Operational Research Society
 * 60(12), p. 1767-1774.
 */
final class BenefitOfTheDoubt extends RelativeRule {
  private static final String RULE = "benefit of the doubt";
  private static final double ROUNDING = 1e-12;

  @Override
  public String name() {
    return "benefit-of-the-doubt";
  }

  @Override
  public String description() {
    return "the highest Σ w x over weights w >= 0 under which no unit has more than 1";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.optional("minimumShare", 0, "the least share of a child in the sum, from 0 to 1"),
        Parameter.optional("maximumShare", 1, "the most that a child has of it, from 0 to 1"));
  }

  private static double minimum(Parameters parameters) {
    return parameters.number("minimumShare", 0);
  }

  private static double maximum(Parameters parameters) {
    return parameters.number("maximumShare", 1);
  }

  @Override
  public void check(Parameters parameters) {
    Checks.between("minimumShare", minimum(parameters), 0, 1);
    Checks.between("maximumShare", maximum(parameters), minimum(parameters), 1);
    Checks.positive("maximumShare", maximum(parameters));
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.unweighted(RULE, shape);
    if (!isPossible(shape.size(), parameters)) {
      throw new IllegalArgumentException(impossible(shape.size(), parameters));
    }
  }

  private static boolean isPossible(int children, Parameters parameters) {
    return minimum(parameters) * children <= 1 + ROUNDING
        && maximum(parameters) * children >= 1 - ROUNDING;
  }

  private static String impossible(int children, Parameters parameters) {
    return RULE
        + " needs shares that can sum to 1, got "
        + compact(minimum(parameters))
        + " to "
        + compact(maximum(parameters))
        + " for "
        + children
        + (children == 1 ? " child" : " children")
        + "; widen them";
  }

  @Override
  public Optional<String> cost(long rows, long others) {
    return Pairs.cost(rows, others, "score groups of units apart, or use another rule");
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    DoubtWeights weights = weights(children, parameters);
    boolean[] compared = compared(children);
    for (int row = 0; row < children.rows(); row++) {
      out[row] = compared[row] ? score(weights, weights.of(row), row) : Double.NaN;
    }
  }

  private static double score(DoubtWeights weights, double[] best, int row) {
    double own = weights.sum(best, row);
    double score = own == 0 ? 0 : own / Math.max(own, weights.highest(best));
    return score > 1 - ROUNDING ? 1 : score;
  }

  private static DoubtWeights weights(Children children, Parameters parameters) {
    Checks.notBelowZero(RULE, children);
    double least = minimum(parameters);
    if (least > 0) {
      Checks.aboveZero(RULE + " with a minimum share", children);
    }
    for (int row = 0; row < children.rows(); row++) {
      int there = 0;
      for (int child = 0; child < children.size(); child++) {
        there += Double.isNaN(children.scores(child)[row]) ? 0 : 1;
      }
      if (there > 0 && there < children.size() && !isPossible(there, parameters)) {
        throw new RefusalException(row, impossible(there, parameters));
      }
    }
    return new DoubtWeights(children, least, maximum(parameters));
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    DoubtWeights weights = weights(rows, parameters);
    double[] best = weights.of(row);
    double highest = weights.highest(best);
    StringJoiner sum = new StringJoiner(" + ").setEmptyValue("0");
    for (int child = 0; child < best.length; child++) {
      double score = rows.scores(child)[row];
      if (best[child] > 0 && !Double.isNaN(score)) {
        sum.add(compact(best[child] / highest) + " × " + compact(score));
      }
    }
    return sum + ", the best weights; none has more than 1";
  }
}
