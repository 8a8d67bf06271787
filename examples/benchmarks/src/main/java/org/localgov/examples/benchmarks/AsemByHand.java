package org.localgov.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.IndicatorTable;

/**
 * {@link Asem} as somebody would write it by hand over arrays: divided, filled by the mean of the
 * group, winsorised or logged where the distribution asks for it, min-max 0..100, plain means up
 * the tree. Nothing is checked or remembered, and nobody is screened out.
 */
final class AsemByHand {
  private final double[][] raw;
  private final double[][] divisors;
  private final int[] signs;
  private final int[][] groups;
  private final int[][] tree;

  private AsemByHand(
      double[][] raw, double[][] divisors, int[] signs, int[][] groups, int[][] tree) {
    this.raw = raw;
    this.divisors = divisors;
    this.signs = signs;
    this.groups = groups;
    this.tree = tree;
  }

  /** Lays the example out in arrays. */
  static AsemByHand of(Asem asem) {
    Index index = asem.index();
    IndicatorTable data = asem.data();
    List<Indicator> indicators = index.indicators();
    double[][] raw = new double[indicators.size()][];
    double[][] divisors = new double[raw.length][];
    int[] signs = new int[raw.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = data.column(indicators.get(i).column()).toArray();
      Optional<Denominator> divisor = indicators.get(i).denominator();
      divisors[i] =
          divisor.isPresent() ? data.column(divisor.get().indicator()).toArray() : new double[0];
      signs[i] = indicators.get(i).direction().sign();
    }
    TreeMap<String, List<Integer>> groups = new TreeMap<>();
    for (int row = 0; row < data.rows(); row++) {
      String group = data.group(Asem.GROUP, row).orElseThrow();
      groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
    }
    List<int[]> tree = new ArrayList<>();
    collect(index.root(), indicators.stream().map(Indicator::id).toList(), tree);
    return new AsemByHand(
        raw,
        divisors,
        signs,
        groups.values().stream()
            .map(rows -> rows.stream().mapToInt(row -> row).toArray())
            .toArray(int[][]::new),
        tree.toArray(int[][]::new));
  }

  /** Adds the children of each node, those of nodes below first; returns the node's number. */
  private static int collect(Node node, List<String> ids, List<int[]> tree) {
    List<Integer> children = new ArrayList<>();
    for (Child child : node.children()) {
      children.add(
          child instanceof Node inner
              ? ids.size() + collect(inner, ids, tree)
              : ids.indexOf(child.id()));
    }
    tree.add(children.stream().mapToInt(child -> child).toArray());
    return tree.size() - 1;
  }

  /** Returns the scores of the root. */
  double[] score() {
    int rows = raw[0].length;
    double[][] columns = new double[raw.length + tree.length][];
    for (int i = 0; i < raw.length; i++) {
      columns[i] = prepared(i);
    }
    for (int node = 0; node < tree.length; node++) {
      double[] out = new double[rows];
      for (int child : tree[node]) {
        for (int row = 0; row < rows; row++) {
          out[row] += columns[child][row];
        }
      }
      for (int row = 0; row < rows; row++) {
        out[row] /= tree[node].length;
      }
      columns[raw.length + node] = out;
    }
    return columns[columns.length - 1];
  }

  private double[] prepared(int i) {
    double[] x = raw[i].clone();
    for (int row = 0; row < divisors[i].length; row++) {
      x[row] /= divisors[i][row];
    }
    for (int[] group : groups) {
      double sum = 0;
      int there = 0;
      for (int row : group) {
        if (!Double.isNaN(x[row])) {
          sum += x[row];
          there++;
        }
      }
      for (int row : group) {
        x[row] = Double.isNaN(x[row]) ? sum / there : x[row];
      }
    }
    double[] treated = treated(x);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < treated.length; row++) {
      treated[row] *= signs[i];
      low = Math.min(low, treated[row]);
      high = Math.max(high, treated[row]);
    }
    for (int row = 0; row < treated.length; row++) {
      treated[row] = (treated[row] - low) / (high - low) * 100;
    }
    return treated;
  }

  /** Winsorises up to five points, or takes logarithms where that is not enough. */
  private static double[] treated(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    double[] now = x.clone();
    int low = 0;
    int high = sorted.length - 1;
    for (int points = 0; points < 5 && !passes(now); points++) {
      if (skewness(now) > 0) {
        high--;
      } else {
        low++;
      }
      for (int row = 0; row < now.length; row++) {
        now[row] = Math.min(Math.max(x[row], sorted[low]), sorted[high]);
      }
    }
    if (passes(now)) {
      return now;
    }
    double margin = 0.01 * (sorted[sorted.length - 1] - sorted[0]);
    for (int row = 0; row < now.length; row++) {
      now[row] = StrictMath.log(x[row] - sorted[0] + margin);
    }
    return now;
  }

  private static boolean passes(double[] x) {
    return Math.abs(skewness(x)) < 2 || kurtosis(x) < 3.5;
  }

  private static double moment(double[] x, double mean, int power) {
    double sum = 0;
    for (double value : x) {
      double distance = value - mean;
      sum +=
          power == 2
              ? distance * distance
              : power == 3
                  ? distance * distance * distance
                  : distance * distance * distance * distance;
    }
    return sum / x.length;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum / x.length;
  }

  private static double skewness(double[] x) {
    double n = x.length;
    double mean = mean(x);
    double variance = moment(x, mean, 2);
    return moment(x, mean, 3) / Math.pow(variance, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2);
  }

  private static double kurtosis(double[] x) {
    double n = x.length;
    double mean = mean(x);
    double variance = moment(x, mean, 2);
    double plain = moment(x, mean, 4) / (variance * variance) - 3;
    return ((n + 1) * plain + 6) * (n - 1) / ((n - 2) * (n - 3));
  }
}
