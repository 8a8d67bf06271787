package org.localgov.indicators.scoring;

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

  /**
   * Creates a block.
   *
   * @param capacity how many rows it holds
   * @param ownSample whether the inputs are what the normalisations were fitted on, so that results
   *     lie in the range that a method promises
   */
  Block(FittedScorer scorer, Inputs inputs, int capacity, boolean ownSample) {
    this(scorer, inputs, capacity, ownSample, new double[scorer.plan().elements().size()][]);
  }

  /**
   * Creates a block that scores anew only some nodes.
   *
   * @param known every row's score of the nodes that are as they were, by position; null for those
   *     to score, and for all above these
   */
  Block(
      FittedScorer scorer,
      Inputs inputs,
      int capacity,
      boolean ownSample,
      double[] @Nullable [] known) {
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
    for (NodeElement node : asked) {
      for (Element child : node.children()) {
        if (child instanceof LeafElement leaf) {
          scores[leaf.position()] = new double[capacity];
          readers[leaf.position()] = LeafReader.of(scorer, leaf, inputs, ownSample);
        }
      }
    }
    nodes = new NodeScorer(plan, inputs.table(), asked, scores, complete);
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
      if (child instanceof LeafElement leaf) {
        complete[leaf.position()] =
            readers[leaf.position()].read(from, scores[leaf.position()], length);
      } else {
        score((NodeElement) child, from, length);
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
