package org.localgov.indicators.method.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** Finds the weights that put a unit in the best light: one linear programme a unit. */
final class DoubtWeights {
  private final double[][] units;
  private final boolean[][] present;
  private final double[] largest;
  private final List<double[]> frontier;
  private final double minimumShare;
  private final double maximumShare;

  DoubtWeights(Children children, double minimumShare, double maximumShare) {
    int rows = children.rows();
    int size = children.size();
    this.minimumShare = minimumShare;
    this.maximumShare = maximumShare;
    units = new double[rows][size];
    present = new boolean[rows][size];
    largest = new double[size];
    for (int child = 0; child < size; child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < rows; row++) {
        present[row][child] = !Double.isNaN(scores[row]);
        units[row][child] = present[row][child] ? scores[row] : 0;
        largest[child] = Math.max(largest[child], units[row][child]);
      }
    }
    for (double[] unit : units) {
      for (int child = 0; child < size; child++) {
        unit[child] /= largest[child] > 0 ? largest[child] : 1;
      }
    }
    frontier = frontier(units);
  }

  /**
   * Returns the units that no other is at least as good as everywhere, in an order that does not
   * depend on that of the rows. In descending order nothing covers what comes before it.
   */
  private static List<double[]> frontier(double[][] units) {
    double[][] sorted = units.clone();
    Arrays.sort(sorted, (a, b) -> Arrays.compare(b, a));
    List<double[]> frontier = new ArrayList<>();
    for (double[] unit : sorted) {
      if (frontier.stream().noneMatch(peer -> covers(peer, unit))) {
        frontier.add(unit);
      }
    }
    return frontier;
  }

  private static boolean covers(double[] peer, double[] unit) {
    for (int child = 0; child < unit.length; child++) {
      if (peer[child] < unit[child]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the weights on the scale of the scores; 0 for a child that is missing or adds 0. */
  double[] of(int row) {
    double[] unit = units[row];
    int[] useful = useful(row);
    double[] weights = new double[unit.length];
    if (useful.length == 0) {
      return weights;
    }
    double[] objective = new double[useful.length];
    Arrays.setAll(objective, i -> -unit[useful[i]]);
    LinearSolver.Builder programme = LinearSolver.newBuilder(objective).lower(0.0);
    for (double[] peer : frontier) {
      double[] limit = new double[useful.length];
      Arrays.setAll(limit, i -> peer[useful[i]]);
      programme.inequality(1, limit);
    }
    shares(programme, unit, useful);
    Optimisation.Result result = programme.solve();
    if (!result.getState().isOptimal()) {
      throw new RefusalException(
          row, "benefit of the doubt found no weights, the solver says " + result.getState());
    }
    for (int i = 0; i < useful.length; i++) {
      weights[useful[i]] = Math.max(0, result.doubleValue(i)) / largest[useful[i]];
    }
    return weights;
  }

  private int[] useful(int row) {
    int[] useful = new int[units[row].length];
    int count = 0;
    for (int child = 0; child < useful.length; child++) {
      if (present[row][child] && units[row][child] > 0) {
        useful[count++] = child;
      }
    }
    return Arrays.copyOf(useful, count);
  }

  private void shares(LinearSolver.Builder programme, double[] unit, int[] useful) {
    for (int child = 0; child < useful.length; child++) {
      int own = child;
      double[] least = new double[useful.length];
      double[] most = new double[useful.length];
      Arrays.setAll(least, i -> (minimumShare - (i == own ? 1 : 0)) * unit[useful[i]]);
      Arrays.setAll(most, i -> ((i == own ? 1 : 0) - maximumShare) * unit[useful[i]]);
      if (minimumShare > 0) {
        programme.inequality(0, least);
      }
      if (maximumShare < 1) {
        programme.inequality(0, most);
      }
    }
  }

  /** Returns the weighted sum of a unit. */
  double sum(double[] weights, int row) {
    return sum(weights, units[row]);
  }

  /** Returns the highest weighted sum of any unit. */
  double highest(double[] weights) {
    return frontier.stream().mapToDouble(unit -> sum(weights, unit)).max().orElse(0);
  }

  private double sum(double[] weights, double[] unit) {
    double sum = 0;
    for (int child = 0; child < weights.length; child++) {
      sum += weights[child] * (unit[child] * largest[child]);
    }
    return sum;
  }
}
