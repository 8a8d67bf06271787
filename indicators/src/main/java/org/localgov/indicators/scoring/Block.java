package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
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
  private final BlockChildren[] views;
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
    scores = new double[elements][capacity];
    complete = new boolean[elements];
    views = new BlockChildren[elements];
    readers = new LeafReader[elements];
    for (LeafElement leaf : plan.leaves()) {
      readers[leaf.position()] = LeafReader.of(scorer, leaf, inputs, ownSample);
    }
    for (NodeElement node : plan.nodes()) {
      views[node.position()] = new BlockChildren(node, scores, complete);
    }
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
    return views[node.position()];
  }

  /**
   * Returns what a node's score of one row of the last block would be with another score of one
   * child; NaN where the rule refuses.
   */
  double scoreWith(NodeElement node, int row, int child, double other) {
    int[] rows = comparedWith(node, row);
    int at = Arrays.binarySearch(rows, row);
    SomeChildren changed = new SomeChildren(views[node.position()], rows).set(child, at, other);
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
    SomeChildren children = new SomeChildren(views[node.position()], rows);
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

  /** Returns the view that a node's rule has of its children. */
  BlockChildren view(NodeElement node) {
    return views[node.position()];
  }

  /** Scores one node of the first rows anew from its children as they are. */
  void rescore(NodeElement node, int length) {
    aggregate(node, 0, length);
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
    aggregate(node, from, length);
  }

  private static boolean isComplete(double[] scores, int length) {
    for (int row = 0; row < length; row++) {
      if (Double.isNaN(scores[row])) {
        return false;
      }
    }
    return true;
  }

  private void aggregate(NodeElement node, int from, int length) {
    BlockChildren children = views[node.position()].rows(length);
    boolean childrenComplete = children.isComplete();
    if (!childrenComplete) {
      children.leaveOut(blankRows(node, children, from, length));
    }
    try {
      apply(node, children);
    } catch (RefusalException e) {
      throw refusal(node, from, e);
    }
    complete[node.position()] = settle(node, children, from, length);
  }

  /** Applies a node's rule; one that compares units with one another sees a period at a time. */
  private void apply(NodeElement node, BlockChildren children) {
    double[] out = scores[node.position()];
    if (node.rule().isRowWise() || inputs.table().rowsByPeriod().size() < 2) {
      node.rule().score(children, node.parameters(), out);
      return;
    }
    for (int[] rows : inputs.table().rowsByPeriod()) {
      double[] some = new double[rows.length];
      try {
        node.rule().score(new SomeChildren(children, rows), node.parameters(), some);
      } catch (RefusalException e) {
        throw e.row() < 0 ? e : new RefusalException(rows[e.row()], e.reason());
      }
      for (int i = 0; i < rows.length; i++) {
        out[rows[i]] = some[i];
      }
    }
  }

  /**
   * Returns the rows in which too many children are missing for a score; refuses rows that must
   * have all.
   */
  private boolean[] blankRows(NodeElement node, Children children, int from, int length) {
    Missing missing = node.missing();
    boolean[] blank = new boolean[length];
    for (int row = 0; row < length; row++) {
      int present = present(children, row);
      if (present < node.size() && missing.rule() == MissingRule.FAIL) {
        throw failed(node, from + row, present);
      }
      blank[row] =
          present == 0
              || (missing.rule() == MissingRule.BLANK && present < node.size())
              || (double) present / node.size() < missing.minimumAvailability();
    }
    return blank;
  }

  private static int present(Children children, int row) {
    int present = 0;
    for (int child = 0; child < children.size(); child++) {
      present += Double.isNaN(children.scores(child)[row]) ? 0 : 1;
    }
    return present;
  }

  /** Refuses scores that are no finite numbers; returns whether none is missing. */
  private boolean settle(NodeElement node, BlockChildren children, int from, int length) {
    double[] out = scores[node.position()];
    boolean allThere = true;
    for (int row = 0; row < length; row++) {
      out[row] += 0.0;
      allThere &= Math.abs(out[row]) <= Double.MAX_VALUE;
    }
    if (!allThere) {
      for (int row = 0; row < length; row++) {
        boolean lost = Double.isNaN(out[row]) && present(children, row) == node.size();
        if (Double.isInfinite(out[row]) || lost) {
          throw ScoringException.notFinite(
              inputs.table(), from + row, node.id(), node.rule().name(), out[row]);
        }
      }
    }
    return allThere;
  }

  private ScoringException refusal(NodeElement node, int from, RefusalException e) {
    if (e.row() < 0) {
      String index = plan.index().id();
      return new ScoringException(
          "index '" + index + "'", node.id(), e.reason(), Map.of("index", index), e);
    }
    int row = from + e.row();
    return new ScoringException(
        inputs.table().place(row), node.id(), e.reason(), inputs.table().facts(row), e);
  }

  private ScoringException failed(NodeElement node, int row, int present) {
    return new ScoringException(
        inputs.table().place(row),
        node.id(),
        "all children must be there (missing rule fail), got "
            + present
            + " of "
            + node.size()
            + "; give the values, or use skip or blank",
        inputs.table().facts(row),
        null);
  }
}
