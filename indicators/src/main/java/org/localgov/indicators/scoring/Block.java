package org.localgov.indicators.scoring;

import java.util.Map;
import java.util.Objects;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.Column;

/**
 * Scores a block of neighbouring rows, children before parents, in buffers that are used again.
 *
 * <p>A block small enough to stay in the processor's cache is read from memory once. Not safe for
 * use by several threads: each has a block of its own.
 */
final class Block {
  private final Plan plan;
  private final Fitted[] fits;
  private final Inputs inputs;
  private final double[][] scores;
  private final boolean[] complete;
  private final BlockChildren[] views;
  private final boolean[] trusted;

  /**
   * Creates a block.
   *
   * @param capacity how many rows it holds
   * @param ownSample whether the inputs are what the normalisations were fitted on, so that results
   *     lie in the range that a method promises
   */
  Block(Plan plan, Map<String, Fitted> fits, Inputs inputs, int capacity, boolean ownSample) {
    this.plan = plan;
    this.inputs = inputs;
    int elements = plan.elements().size();
    scores = new double[elements][capacity];
    complete = new boolean[elements];
    views = new BlockChildren[elements];
    this.fits = new Fitted[elements];
    trusted = new boolean[elements];
    for (LeafElement leaf : plan.leaves()) {
      this.fits[leaf.position()] = Objects.requireNonNull(fits.get(leaf.id()));
      trusted[leaf.position()] = ownSample && leaf.isBounded();
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

  private void score(NodeElement node, int from, int length) {
    for (Element child : node.children()) {
      if (child instanceof LeafElement leaf) {
        read(leaf, from, length);
      } else {
        score((NodeElement) child, from, length);
      }
    }
    BlockChildren children = views[node.position()].rows(length);
    boolean childrenComplete = children.isComplete();
    if (!childrenComplete) {
      children.leaveOut(blankRows(node, children, from, length));
    }
    try {
      node.rule().score(children, node.parameters(), scores[node.position()]);
    } catch (RefusalException e) {
      throw refusal(node, from, e);
    }
    complete[node.position()] = settle(node, children, from, length);
  }

  private void read(LeafElement leaf, int from, int length) {
    Column column = inputs.column(leaf);
    Fitted fitted = fits[leaf.position()];
    double[] buffer = scores[leaf.position()];
    column.read(from, buffer, length);
    if (leaf.sign() < 0) {
      for (int i = 0; i < length; i++) {
        buffer[i] = 0.0 - buffer[i];
      }
    }
    fitted.apply(buffer, buffer, length);
    if (!trusted[leaf.position()]) {
      requireFinite(leaf, fitted, buffer, inputs, from, length);
    }
    complete[leaf.position()] = column.missing() == 0 && fitted.isTotal();
  }

  /** Refuses normalised values that are no finite numbers where there is a raw value. */
  static void requireFinite(
      LeafElement leaf, Fitted fitted, double[] normalised, Inputs inputs, int from, int length) {
    for (int i = 0; i < length; i++) {
      double value = normalised[i];
      if (!(Math.abs(value) <= Double.MAX_VALUE)) {
        boolean lost = fitted.isTotal() && !Double.isNaN(inputs.column(leaf).get(from + i));
        if (Double.isInfinite(value) || lost) {
          throw ScoringException.notFinite(
              inputs.table(), from + i, leaf.id(), leaf.method().name(), value);
        }
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
