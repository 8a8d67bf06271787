package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.List;
import java.util.Optional;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/**
 * {@code points-over-possible}: the points received as a share of the points that were possible.
 *
 * <p>{@code Σ w x × factor / Σ w max} over the children that are there, in this order, so that
 * whole points are rounded once; max is the upper end of a child's range: of an indicator's
 * normalised scale, or of a node's published scale. It is not a mean of percentages: a child with
 * more possible points counts for more. A child whose range has no upper end is refused when the
 * index is compiled.
 *
 * <p>Source: municipal performance grant of Kosovo, which divides points by possible points in each
 * area and in all; see the instrument's citation.
 */
final class PointsOverPossible implements ScoringRule {
  @Override
  public String name() {
    return "points-over-possible";
  }

  @Override
  public String description() {
    return "Σ w x × factor / Σ w max, max the upper end of a child's range";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.optional("factor", 100, "the score when all points are received"));
  }

  @Override
  public MissingRule missingByDefault() {
    return MissingRule.BLANK;
  }

  @Override
  public void check(Parameters parameters) {
    Checks.positive("factor", parameters.number("factor", 100));
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    double sum = 0;
    for (int child = 0; child < shape.size(); child++) {
      double possible = shape.range(child).maximum();
      if (!(possible > 0) || Double.isInfinite(possible)) {
        throw new IllegalArgumentException(
            "points over possible needs possible points > 0, child '"
                + shape.id(child)
                + "' has "
                + shape.range(child)
                + "; give it a scale");
      }
      sum += shape.weight(child) * possible;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException(
          "points over possible needs weights that leave possible points > 0, got " + compact(sum));
    }
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    WeightedSums.scores(children, out);
    double all = 0;
    for (double part : possible(children)) {
      all += part;
    }
    if (children.isComplete() && all > 0) {
      divide(out, children.rows(), all, parameters.number("factor", 100));
      return;
    }
    double[] possible = WeightedSums.present(children, possible(children));
    boolean[] compared = RelativeRule.compared(children);
    double factor = parameters.number("factor", 100);
    for (int row = 0; row < children.rows(); row++) {
      if (!compared[row]) {
        possible[row] = Double.NaN;
      } else if (possible[row] <= 0) {
        throw new RefusalException(
            row,
            "points over possible needs possible points > 0, got "
                + compact(possible[row])
                + " for the children that are there; change the weights, or use missing rule"
                + " blank");
      }
      out[row] = out[row] * factor / possible[row];
    }
  }

  private static void divide(double[] out, int rows, double possible, double factor) {
    for (int row = 0; row < rows; row++) {
      out[row] = out[row] * factor / possible;
    }
  }

  private static double[] possible(Children children) {
    double[] possible = new double[children.size()];
    for (int child = 0; child < possible.length; child++) {
      possible[child] = children.weight(child) * children.range(child).maximum();
    }
    return possible;
  }

  @Override
  public Optional<double[]> contributions(Children row, Parameters parameters) {
    double possible = WeightedSums.present(row, possible(row))[0];
    return Optional.of(
        WeightedSums.contributions(row, possible / parameters.number("factor", 100)));
  }

  @Override
  public String formula(Children row, Parameters parameters) {
    double possible = WeightedSums.present(row, possible(row))[0];
    return "("
        + WeightedSums.text(row)
        + ") × "
        + compact(parameters.number("factor", 100))
        + " / "
        + compact(possible);
  }
}
