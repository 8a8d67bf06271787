package org.localgov.examples.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * The aggregations that look for a best order or for best weights, as somebody would write them by
 * hand for children of one weight without gaps: the same search, the same solver, nothing checked.
 */
final class OptimaByHand {
  private static final double UNIT = 1L << 32;

  private OptimaByHand() {}

  /** Moves each unit to its best place, from the order of the Borda counts, until none moves. */
  static void kemeny(double[][] children, double[] out) {
    long[][] margins = margins(children, out.length);
    int[] start =
        IntStream.range(0, out.length)
            .boxed()
            .sorted(Comparator.comparingLong((Integer unit) -> -Arrays.stream(margins[unit]).sum()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] order = start.clone();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int unit : start) {
        moved |= move(unit, order, margins[unit]);
      }
    }
    for (int place = 0; place < order.length; place++) {
      out[order[place]] = order.length - 1 - place;
    }
  }

  private static long[][] margins(double[][] children, int units) {
    long[][] margins = new long[units][units];
    for (int a = 0; a < units; a++) {
      for (int b = 0; b < a; b++) {
        double share = 0;
        for (double[] child : children) {
          share += child[a] > child[b] ? 1 : child[a] < child[b] ? 0 : 0.5;
        }
        margins[a][b] = Math.round((2 * share / children.length - 1) * UNIT);
        margins[b][a] = -margins[a][b];
      }
    }
    return margins;
  }

  private static boolean move(int unit, int[] order, long[] margins) {
    int from = 0;
    while (order[from] != unit) {
      from++;
    }
    int to = from;
    long best = 0;
    for (int step = -1; step <= 1; step += 2) {
      long gain = 0;
      for (int place = from + step; place >= 0 && place < order.length; place += step) {
        gain -= step * margins[order[place]];
        if (gain > best) {
          best = gain;
          to = place;
        }
      }
    }
    for (int place = from; place != to; place += Integer.signum(to - from)) {
      order[place] = order[place + Integer.signum(to - from)];
    }
    order[to] = unit;
    return to != from;
  }

  /** Solves a linear programme a unit, with every unit as a limit. */
  static void doubt(double[][] children, double[] out) {
    double[][] units = new double[out.length][children.length];
    for (int child = 0; child < children.length; child++) {
      for (int row = 0; row < out.length; row++) {
        units[row][child] = children[child][row] / 100;
      }
    }
    for (int row = 0; row < out.length; row++) {
      double[] unit = units[row];
      double[] objective = Arrays.stream(unit).map(score -> -score).toArray();
      LinearSolver.Builder programme = LinearSolver.newBuilder(objective).lower(0.0);
      for (double[] peer : units) {
        programme.inequality(1, peer);
      }
      out[row] = Math.min(1, -programme.solve().getValue());
    }
  }
}
