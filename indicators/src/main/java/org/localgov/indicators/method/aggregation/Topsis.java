package org.localgov.indicators.method.aggregation;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.shared.Checks;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Shape;

/**
 * {@code topsis}: how far a unit is from the worst imaginable one, as a share of its distances to
 * the worst and the best.
 *
 * <p>Each child is divided by the root of the sum of its squares over all units and multiplied by
 * its weight; best and worst are the highest and the lowest of each child among the units; {@code
 * D⁻ / (D⁺ + D⁻)} with Euclidean distances, from 0 (the worst on every child) to 1 (the best on
 * every one). Children are taken as they come, more being better: for an indicator of which less is
 * better the normalisation {@code none} gives the authors' result. A child of zeros only adds
 * nothing. Distances are taken over the children that a unit has; where units do not differ on any
 * of them there is no score and the unit is refused. Weights below 0 are refused, a child of weight
 * 0 plays no part.
 *
 * <p>Adding or removing a unit can change the order of the others.
 *
 * <p>Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, p. 128-140.
 */
final class Topsis extends RelativeRule {
  @Override
  public String name() {
    return "topsis";
  }

  @Override
  public String description() {
    return "D⁻ / (D⁺ + D⁻), distances to the worst and the best of the units";
  }

  @Override
  public void check(Shape shape, Parameters parameters) {
    Checks.notNegativeWeights(name(), shape);
  }

  @Override
  public void score(Children children, Parameters parameters, double[] out) {
    double[][] squares = squaredDistances(children);
    boolean[] compared = compared(children);
    for (int row = 0; row < children.rows(); row++) {
      double best = Math.sqrt(squares[0][row]);
      double worst = Math.sqrt(squares[1][row]);
      if (compared[row] && best + worst == 0) {
        throw new RefusalException(
            row,
            "topsis needs units that differ on a child, all that have its children are equal;"
                + " add units or use another rule");
      }
      out[row] = worst / (best + worst);
    }
  }

  /** Returns, for each row, the squares of the distances to the best and to the worst. */
  private static double[][] squaredDistances(Children children) {
    int rows = children.rows();
    double[][] squares = new double[2][rows];
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      double highest = Double.NEGATIVE_INFINITY;
      double lowest = Double.POSITIVE_INFINITY;
      for (int row = 0; row < rows; row++) {
        highest = scores[row] > highest ? scores[row] : highest;
        lowest = scores[row] < lowest ? scores[row] : lowest;
      }
      double size = Math.max(Math.abs(highest), Math.abs(lowest));
      double norm = norm(scores, rows, size);
      double factor = size > 0 && norm > 0 ? children.weight(child) / norm : 0;
      for (int row = 0; row < rows; row++) {
        if (!Double.isNaN(scores[row])) {
          double toBest = factor * ((highest - scores[row]) / size);
          double toWorst = factor * ((scores[row] - lowest) / size);
          squares[0][row] += factor == 0 ? 0 : toBest * toBest;
          squares[1][row] += factor == 0 ? 0 : toWorst * toWorst;
        }
      }
    }
    return squares;
  }

  /**
   * Returns the root of the sum of squares in units of the largest, so that none overflows; the
   * squares are summed in their own order, so that that of the rows does not show.
   */
  private static double norm(double[] scores, int rows, double size) {
    double[] squares = new double[rows];
    for (int row = 0; row < rows; row++) {
      double part = scores[row] / size;
      squares[row] = Double.isNaN(part) ? 0 : part * part;
    }
    Arrays.sort(squares);
    double sum = 0;
    for (double square : squares) {
      sum += square;
    }
    return Math.sqrt(sum);
  }

  @Override
  public String formula(Children rows, int row, Parameters parameters) {
    double[][] squares = squaredDistances(rows);
    double total = WeightedSums.total(rows);
    String best = compact(Math.sqrt(squares[0][row]) / total);
    String worst = compact(Math.sqrt(squares[1][row]) / total);
    return worst + " / (" + best + " + " + worst + ")";
  }
}
