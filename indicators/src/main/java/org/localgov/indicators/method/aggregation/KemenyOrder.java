package org.localgov.indicators.method.aggregation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the order of units that agrees most with pairwise shares.
 *
 * <p>Shares are rounded to 2^-32 and kept as whole numbers, so that sums are the same in any order
 * and ties are ties.
 */
final class KemenyOrder {
  /** The number of units up to which all orders are considered. */
  static final int EXACT = 10;

  private static final double UNIT = 1L << 32;

  private KemenyOrder() {}

  /**
   * Returns how many units stand below each in the best order.
   *
   * @param scores a column a criterion; NaN is missing, no zero is negative
   */
  static double[] below(double[][] scores, double[] weights) {
    int units = scores[0].length;
    return units <= EXACT
        ? exact(margins(Outranking.of(PairwiseMargins.of(scores, weights, units))))
        : heuristic(scores, weights);
  }

  /** Returns, in whole numbers, by how much a unit is preferred to another. */
  private static long[][] margins(Outranking pairs) {
    long[][] margins = new long[pairs.size()][pairs.size()];
    for (int unit = 0; unit < margins.length; unit++) {
      for (int other = 0; other < unit; other++) {
        double share = pairs.share(unit, other);
        long margin = Double.isNaN(share) ? 0 : Math.round((2 * share - 1) * UNIT);
        margins[unit][other] = margin;
        margins[other][unit] = -margin;
      }
    }
    return margins;
  }

  /**
   * Returns the mean over all best orders. An order is filled from the top; what the units above
   * add does not depend on their order among themselves, so that 2^n sets stand for n! orders.
   */
  static double[] exact(long[][] margins) {
    int units = margins.length;
    int all = (1 << units) - 1;
    long[] best = new long[all + 1];
    long[] orders = new long[all + 1];
    orders[all] = 1;
    for (int above = all - 1; above >= 0; above--) {
      best[above] = Long.MIN_VALUE;
      for (int unit = 0; unit < units; unit++) {
        if ((above >> unit & 1) == 0) {
          int next = above | 1 << unit;
          long sum = gain(margins[unit], all & ~next) + best[next];
          if (sum > best[above]) {
            best[above] = sum;
            orders[above] = 0;
          }
          orders[above] += sum == best[above] ? orders[next] : 0;
        }
      }
    }
    return mean(margins, best, orders);
  }

  private static double[] mean(long[][] margins, long[] best, long[] orders) {
    int units = margins.length;
    int all = best.length - 1;
    long[] ways = new long[all + 1];
    long[] below = new long[units];
    ways[0] = 1;
    for (int above = 0; above < all; above++) {
      for (int unit = 0; unit < units; unit++) {
        int next = above | 1 << unit;
        if (ways[above] > 0
            && next != above
            && gain(margins[unit], all & ~next) + best[next] == best[above]) {
          ways[next] += ways[above];
          below[unit] += ways[above] * orders[next] * (units - 1 - Integer.bitCount(above));
        }
      }
    }
    return Arrays.stream(below).mapToDouble(sum -> (double) sum / orders[0]).toArray();
  }

  private static long gain(long[] margins, int below) {
    long gain = 0;
    for (int unit = 0; unit < margins.length; unit++) {
      gain += (below >> unit & 1) * margins[unit];
    }
    return gain;
  }

  /** Returns the counts in a good order; units with the same scores share the mean of theirs. */
  static double[] heuristic(double[][] scores, double[] weights) {
    int units = scores[0].length;
    Integer[] sorted = IntStream.range(0, units).boxed().toArray(Integer[]::new);
    Comparator<Integer> byScores = (a, b) -> compare(scores, a, b);
    Arrays.sort(sorted, byScores);
    int[] first = new int[units + 1];
    int kinds = 0;
    for (int i = 0; i < units; i++) {
      if (i == 0 || byScores.compare(sorted[i - 1], sorted[i]) != 0) {
        first[kinds++] = i;
      }
    }
    first[kinds] = units;
    double[][] distinct = new double[scores.length][kinds];
    for (int criterion = 0; criterion < scores.length; criterion++) {
      double[] column = scores[criterion];
      Arrays.setAll(distinct[criterion], kind -> column[sorted[first[kind]]]);
    }
    int[] sizes = new int[kinds];
    Arrays.setAll(sizes, kind -> first[kind + 1] - first[kind]);
    int[] order = order(distinct, weights, sizes);
    double[] below = new double[units];
    int above = 0;
    for (int kind : order) {
      for (int i = first[kind]; i < first[kind + 1]; i++) {
        below[sorted[i]] = units - above - (sizes[kind] + 1) / 2.0;
      }
      above += sizes[kind];
    }
    return below;
  }

  private static int compare(double[][] scores, int unit, int other) {
    for (double[] column : scores) {
      int compared = Double.compare(column[unit], column[other]);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** Returns kinds of units from the top, beginning from the order of their Borda counts. */
  private static int[] order(double[][] scores, double[] weights, int[] sizes) {
    int kinds = sizes.length;
    long[][] margins = margins(Outranking.of(PairwiseMargins.of(scores, weights, kinds)));
    int[] start = byBorda(margins, sizes);
    int[] order = start.clone();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int kind : start) {
        moved |= move(kind, order, margins, sizes);
      }
    }
    return order;
  }

  /**
   * Returns kinds by falling Borda count; equal ones by how their margins are spread, so that the
   * order of the criteria does not show either.
   */
  private static int[] byBorda(long[][] margins, int[] sizes) {
    long[][] keys = new long[sizes.length][];
    for (int kind = 0; kind < keys.length; kind++) {
      long[] key = margins[kind].clone();
      Arrays.sort(key);
      long borda = 0;
      for (int other = 0; other < keys.length; other++) {
        borda += sizes[other] * margins[kind][other];
      }
      keys[kind] = new long[key.length + 1];
      keys[kind][0] = borda;
      System.arraycopy(key, 0, keys[kind], 1, key.length);
    }
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted((a, b) -> Arrays.compare(keys[b], keys[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Moves a kind to its best place; returns whether that is another one than it had. */
  private static boolean move(int kind, int[] order, long[][] margins, int[] sizes) {
    int from = 0;
    while (order[from] != kind) {
      from++;
    }
    long best = 0;
    int to = from;
    long gain = 0;
    for (int place = from - 1; place >= 0; place--) {
      gain += sizes[order[place]] * margins[kind][order[place]];
      if (gain > best) {
        best = gain;
        to = place;
      }
    }
    gain = 0;
    for (int place = from + 1; place < order.length; place++) {
      gain -= sizes[order[place]] * margins[kind][order[place]];
      if (gain > best) {
        best = gain;
        to = place;
      }
    }
    System.arraycopy(
        order, to < from ? to : from + 1, order, to < from ? to + 1 : from, Math.abs(to - from));
    order[to] = kind;
    return to != from;
  }
}
