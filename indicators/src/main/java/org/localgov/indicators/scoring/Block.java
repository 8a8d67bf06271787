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
  private final Map<String, Fitted> fits;
  private final Inputs inputs;
  private final double[][] scores;
  private final boolean[] complete;
  private final BlockChildren[] views;

  Block(Plan plan, Map<String, Fitted> fits, Inputs inputs, int capacity) {
    this.plan = plan;
    this.fits = fits;
    this.inputs = inputs;
    int elements = plan.elements().size();
    scores = new double[elements][capacity];
    complete = new boolean[elements];
    views = new BlockChildren[elements];
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
    double[] out = scores[node.position()];
    try {
      node.rule().score(children, node.parameters(), out);
    } catch (RefusalException e) {
      throw refusal(node, from, e);
    }
    boolean childrenComplete = children.isComplete();
    if (!childrenComplete) {
      missing(node, children, from, length);
    }
    complete[node.position()] = settle(node, childrenComplete, from, length);
  }

  private void read(LeafElement leaf, int from, int length) {
    Column column = inputs.column(leaf);
    Fitted fitted = Objects.requireNonNull(fits.get(leaf.id()));
    double[] buffer = scores[leaf.position()];
    column.read(from, buffer, length);
    if (leaf.sign() < 0) {
      for (int i = 0; i < length; i++) {
        buffer[i] = 0.0 - buffer[i];
      }
    }
    fitted.apply(buffer, buffer, length);
    complete[leaf.position()] = column.missing() == 0 && fitted.isTotal();
  }

  /** Blanks the rows in which too many children are missing, or refuses them. */
  private void missing(NodeElement node, Children children, int from, int length) {
    Missing missing = node.missing();
    int size = children.size();
    double[] out = scores[node.position()];
    for (int row = 0; row < length; row++) {
      int present = 0;
      for (int child = 0; child < size; child++) {
        double score = children.scores(child)[row];
        present += Double.isNaN(score) ? 0 : 1;
      }
      if (present < size && missing.rule() == MissingRule.FAIL) {
        throw failed(node, from + row, present);
      }
      if (present == size && Double.isNaN(out[row])) {
        throw overflow(node, from + row, out[row]);
      }
      boolean blank = missing.rule() == MissingRule.BLANK && present < size;
      if (blank || present == 0 || (double) present / size < missing.minimumAvailability()) {
        out[row] = Double.NaN;
      }
    }
  }

  /** Refuses scores that are no finite numbers; returns whether none is missing. */
  private boolean settle(NodeElement node, boolean childrenComplete, int from, int length) {
    double[] out = scores[node.position()];
    boolean allThere = true;
    for (int row = 0; row < length; row++) {
      out[row] += 0.0;
      allThere &= Math.abs(out[row]) <= Double.MAX_VALUE;
    }
    if (!allThere) {
      for (int row = 0; row < length; row++) {
        if (Double.isInfinite(out[row]) || (childrenComplete && Double.isNaN(out[row]))) {
          throw overflow(node, from + row, out[row]);
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

  private ScoringException overflow(NodeElement node, int row, double score) {
    return new ScoringException(
        inputs.table().place(row),
        node.id(),
        node.rule().name()
            + " must give a finite number, got "
            + score
            + "; use another unit of measurement",
        inputs.table().facts(row),
        null);
  }
}
