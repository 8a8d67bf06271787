package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Scores the normalised values of some scores again with other weights, as often as asked, in the
 * same buffers: only nodes whose weights changed, and those above them, are computed anew.
 *
 * <p>The root's scores are, to the last bit, those of a scorer of the definition with these
 * weights. A reweigher holds a column a node and indicator, and is for one thread; reweighers of
 * the same scores do not disturb one another.
 *
 * <pre>{@code
 * Reweigher reweigher = Reweigher.of(scores);
 * reweigher.weights("services", 2, 1);
 * double[] root = reweigher.score();   // the same array each time
 * int[] ranks = reweigher.ranks();     // of these scores
 * }</pre>
 */
public final class Reweigher {
  private final Plan plan;
  private final IndicatorTable table;
  private final Block block;
  private final NodeElement[] nodes;
  private final int[] parents;
  private final boolean[] stale;
  private final RankBuffers buffers;
  private final List<int[]> periods;
  private final int[] ranks;

  private Reweigher(Scores scores) {
    plan = scores.scorer().plan();
    table = scores.data();
    int rows = table.rows();
    block = new Block(scores.scorer(), scores.inputs(), rows, false);
    block.score(0, rows);
    nodes = plan.nodes().toArray(NodeElement[]::new);
    parents = new int[plan.elements().size()];
    Arrays.fill(parents, -1);
    for (NodeElement node : nodes) {
      node.children().forEach(child -> parents[child.position()] = node.position());
    }
    stale = new boolean[parents.length];
    buffers = new RankBuffers(rows);
    periods = table.periods().isEmpty() ? List.of() : table.rowsByPeriod();
    ranks = new int[rows];
  }

  /**
   * {@return a reweigher of scores, with their own weights to begin with}
   *
   * @param scores scores
   */
  public static Reweigher of(Scores scores) {
    return new Reweigher(scores);
  }

  /**
   * {@return the weights of a node's children as they are now, in their order}
   *
   * @param node the id of the node
   * @throws UnknownNameException if there is no such node
   */
  public double[] weights(String node) {
    return block.view(element(node)).weights();
  }

  /**
   * Sets the weights of a node's children from now on.
   *
   * @param node the id of the node
   * @param weights a weight a child, in their order; copied
   * @throws UnknownNameException if there is no such node
   * @throws IllegalArgumentException if there are more or fewer weights than children, one is not
   *     finite, they sum to 0, or the node's rule takes no such weights
   */
  public void weights(String node, double... weights) {
    NodeElement element = element(node);
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (weights.length != element.size() || !Double.isFinite(sum) || sum == 0) {
      throw new IllegalArgumentException(
          "weights of the children of '"
              + node
              + "' must be "
              + element.size()
              + " finite numbers that do not sum to 0, got "
              + Arrays.toString(weights));
    }
    BlockChildren view = block.view(element);
    view.weigh(weights);
    try {
      element.rule().check(view, element.parameters());
    } catch (RefusalException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    for (int at = element.position(); at >= 0; at = parents[at]) {
      stale[at] = true;
    }
  }

  private NodeElement element(String node) {
    if (plan.element(node) instanceof NodeElement element) {
      return element;
    }
    throw new UnknownNameException(
        "node", node, plan.nodes().stream().map(NodeElement::id).toList());
  }

  /**
   * {@return the root's score of every row with the weights as they are now, NaN where there is
   * none; the same array each time, not to be changed}
   *
   * @throws ScoringException if a rule is not defined for the scores
   */
  public double[] score() {
    for (int i = nodes.length - 1; i >= 0; i--) {
      NodeElement node = nodes[i];
      if (stale[node.position()]) {
        block.rescore(node, table.rows());
        stale[node.position()] = false;
      }
    }
    return block.scores(plan.root());
  }

  /**
   * {@return the rank of every row by the scores of the last {@link #score}, 1 the highest within
   * the period, ties sharing the best, 0 without a score; the same array each time}
   */
  public int[] ranks() {
    double[] scores = block.scores(plan.root());
    if (periods.isEmpty()) {
      buffers.rank(scores, ranks);
    }
    for (int[] rows : periods) {
      buffers.rank(scores, rows, ranks);
    }
    return ranks;
  }

  /** {@return the rows that are scored} */
  public IndicatorTable data() {
    return table;
  }

  /** Returns the index and the number of rows. */
  @Override
  public String toString() {
    return "Reweigher[" + plan.index().id() + ", " + table.rows() + " rows]";
  }
}
