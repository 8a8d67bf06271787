package org.localgov.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;

/**
 * The replications of {@link Asem#uncertainty()} as somebody would write them by hand: the pillars
 * of every combination of options are computed once; a replication draws a combination and ten
 * weights, makes two sub-indices and the index of the pillars, ranks, and counts ranks and sums of
 * scores.
 */
final class ReplicationsByHand {
  private final double[][][] pillars;
  private final int[] children;
  private final int rows;
  private final double[][] sub;
  private final double[] root;
  private final double[] sorted;

  /** How often each row had each rank, by row and rank. */
  final int[][] counts;

  /** The sum of each row's scores. */
  final double[] sums;

  ReplicationsByHand(Asem asem) {
    List<String> halves = children(asem.index(), asem.index().root().id());
    children = halves.stream().mapToInt(half -> children(asem.index(), half).size()).toArray();
    List<MethodSpec> ranges = List.of(Methods.minMax(1, 100), Methods.zScore(10, 2));
    List<MethodSpec> rules = List.of(Methods.arithmeticMean(), Methods.geometricMean());
    pillars = new double[20][][];
    for (int option = 0; option < pillars.length; option++) {
      Treatment treatment =
          asem.index().treatment().orElseThrow().withFirst(Methods.winsorise(1 + option % 5));
      Index variant =
          asem.index().toBuilder()
              .treat(treatment)
              .normalise(ranges.get(option / 5 % 2))
              .root(asem.index().root().withAggregation(rules.get(option / 10)))
              .build();
      Scores scores = Scorer.of(variant).score(asem.data());
      pillars[option] =
          halves.stream()
              .flatMap(half -> children(variant, half).stream())
              .map(scores::scores)
              .toArray(double[][]::new);
    }
    rows = pillars[0][0].length;
    sub = new double[2][rows];
    root = new double[rows];
    sorted = new double[rows];
    counts = new int[rows][rows + 1];
    sums = new double[rows];
  }

  private static List<String> children(Index index, String id) {
    return Asem.nodes(index.root())
        .filter(node -> node.id().equals(id))
        .flatMap(node -> node.children().stream())
        .map(Child::id)
        .toList();
  }

  /** Runs replications; returns how often the first row had the first rank. */
  int run(int replications, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = new double[16];
    for (int run = 0; run < replications; run++) {
      int option = random.nextInt(20);
      boolean geometric = option >= 10;
      int first = 0;
      for (int half = 0; half < 2; half++) {
        draw(weights, children[half], random);
        join(pillars[option], first, children[half], weights, geometric, sub[half]);
        first += children[half];
      }
      draw(weights, 2, random);
      join(sub, 0, 2, weights, geometric, root);
      rank();
    }
    return counts[0][1];
  }

  private static void draw(double[] weights, int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      weights[i] = 0.75 + 0.5 * random.nextDouble();
    }
  }

  private void join(
      double[][] columns, int first, int count, double[] weights, boolean geometric, double[] out) {
    Arrays.fill(out, 0);
    double total = 0;
    for (int child = 0; child < count; child++) {
      double[] column = columns[first + child];
      double weight = weights[child];
      total += weight;
      for (int row = 0; row < rows; row++) {
        out[row] += weight * (geometric ? StrictMath.log(column[row]) : column[row]);
      }
    }
    for (int row = 0; row < rows; row++) {
      out[row] = geometric ? StrictMath.exp(out[row] / total) : out[row] / total;
    }
  }

  private void rank() {
    System.arraycopy(root, 0, sorted, 0, rows);
    Arrays.sort(sorted);
    for (int row = 0; row < rows; row++) {
      int at = Arrays.binarySearch(sorted, root[row]);
      while (at + 1 < rows && sorted[at + 1] == root[row]) {
        at++;
      }
      counts[row][rows - at]++;
      sums[row] += root[row];
    }
  }
}
