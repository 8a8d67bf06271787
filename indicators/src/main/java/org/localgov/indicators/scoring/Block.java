package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;

/**
 * Scores a block of neighbouring rows, children before parents, in buffers that are used again.
 *
 * <p>A block small enough to stay in the processor's cache is read from memory once. Not safe for
 * use by several threads: each has a block of its own.
 */
final class Block {
  private final Plan plan;
  private final Inputs inputs;
  private final LeafReader[] readers;
  private final double[][] scores;
  private final boolean[] complete;
  private final NodeScorer nodes;
  private final double[] @Nullable [] known;

  private Block(
      FittedScorer scorer,
      Inputs inputs,
      int capacity,
      boolean ownSample,
      double[] @Nullable [] known,
      boolean keepsLeaves) {
    this.known = known;
    this.plan = scorer.plan();
    this.inputs = inputs;
    int elements = plan.elements().size();
    scores = new double[elements][];
    complete = new boolean[elements];
    readers = new LeafReader[elements];
    List<NodeElement> asked =
        plan.nodes().stream().filter(node -> known[node.position()] == null).toList();
    for (NodeElement node : plan.nodes()) {
      scores[node.position()] = new double[capacity];
    }
    List<double[]> shared = new ArrayList<>();
    for (NodeElement node : asked) {
      int leaves = 0;
      for (Element child : node.children()) {
        if (child instanceof LeafElement leaf) {
          if (keepsLeaves || leaves == shared.size()) {
            shared.add(leaves, new double[capacity]);
          }
          scores[leaf.position()] = shared.get(leaves++);
          readers[leaf.position()] = LeafReader.of(scorer, leaf, inputs, ownSample);
        }
      }
    }
    nodes = new NodeScorer(plan, inputs.table(), asked, scores, complete);
  }

  /**
   * Returns a block in which every leaf of the last rows can be looked at.
   *
   * @param capacity how many rows it holds
   */
  static Block keepingLeaves(FittedScorer scorer, Inputs inputs, int capacity) {
    return new Block(
        scorer, inputs, capacity, false, new double[scorer.plan().elements().size()][], true);
  }

  /**
   * Returns a block of which only the scores of nodes can be looked at: the leaves of one node are
   * where those of the node before were, so that they stay in the cache.
   *
   * @param capacity how many rows it holds
   * @param ownSample whether the inputs are what the normalisations were fitted on, so that results
   *     lie in the range that a method promises
   * @param known every row's score of the nodes that are as they were, by position; null for those
   *     to score, and for all above these
   */
  static Block ofNodes(
      FittedScorer scorer,
      Inputs inputs,
      int capacity,
      boolean ownSample,
      double[] @Nullable [] known) {
    return new Block(scorer, inputs, capacity, ownSample, known, false);
  }

  /** Scores the rows from {@code from} on. */
  void score(int from, int length) {
    score(plan.root(), from, length);
  }

  /** Returns the last block's scores of an element; only to be read. */
  double[] scores(Element element) {
    return scores[element.position()];
  }

  /** Returns the last block's view of a node's children. */
  Children children(NodeElement node) {
    return nodes.view(node);
  }

  /**
   * Returns what a node's score of one row of the last block would be with another score of one
   * child; NaN where the rule refuses.
   */
  double scoreWith(NodeElement node, int row, int child, double other) {
    int[] rows = comparedWith(node, row);
    int at = Arrays.binarySearch(rows, row);
    SomeChildren changed = new SomeChildren(nodes.view(node), rows).set(child, at, other);
    double[] out = new double[rows.length];
    try {
      node.rule().score(changed, node.parameters(), out);
    } catch (RefusalException e) {
      return Double.NaN;
    }
    return Double.isFinite(out[at]) ? out[at] + 0.0 : Double.NaN;
  }

  /** Returns the formula of a node's score of one row of the last block. */
  String formula(NodeElement node, int row) {
    int[] rows = comparedWith(node, row);
    SomeChildren children = new SomeChildren(nodes.view(node), rows);
    return node.rule().formula(children, Arrays.binarySearch(rows, row), node.parameters());
  }

  /**
   * Returns the rows that a row's score depends on, in ascending order: itself, or its period's.
   */
  private int[] comparedWith(NodeElement node, int row) {
    if (node.rule().isRowWise()) {
      return new int[] {row};
    }
    return inputs.table().rowsByPeriod().stream()
        .filter(rows -> Arrays.binarySearch(rows, row) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private void score(NodeElement node, int from, int length) {
    double[] scored = known[node.position()];
    if (scored != null) {
      System.arraycopy(scored, from, scores[node.position()], 0, length);
      complete[node.position()] = isComplete(scores[node.position()], length);
      return;
    }
    for (Element child : node.children()) {
      if (child instanceof NodeElement below) {
        score(below, from, length);
      }
    }
    for (Element child : node.children()) {
      if (child instanceof LeafElement leaf) {
        complete[leaf.position()] =
            readers[leaf.position()].read(from, scores[leaf.position()], length);
      }
    }
    nodes.score(node, from, length);
  }

  private static boolean isComplete(double[] scores, int length) {
    for (int row = 0; row < length; row++) {
      if (Double.isNaN(scores[row])) {
        return false;
      }
    }
    return true;
  }
}
