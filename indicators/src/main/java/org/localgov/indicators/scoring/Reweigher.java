package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Scores the normalised values of some scores again with other weights, as often as asked, in the
 * same buffers: only nodes whose weights changed, and those above them, are computed anew, and
 * ranks only of scores that were.
 *
 * <p>The root's scores are, to the last bit, those of a scorer of the definition with these
 * weights. A reweigher holds a column for each node that may be weighed otherwise and each node
 * above one, and the columns of their children, which {@link #copy copies} share. It is for one
 * thread; reweighers of the same scores do not disturb one another.
 *
 * <pre>{@code
 * Reweigher reweigher = Reweigher.of(scores);
 * reweigher.weights("services", 2, 1);
 * double[] root = reweigher.score();   // the same array each time
 * int[] ranks = reweigher.ranks();     // of these scores
 * }</pre>
 */
public final class Reweigher {
  private static final double[] ABSENT = {};

  private final Plan plan;
  private final IndicatorTable table;
  private final List<NodeElement> open;
  private final double[][] scores;
  private final boolean[] complete;
  private final NodeScorer scorer;
  private final int[] parents;
  private final boolean[] stale;
  private final List<RankBuffers> buffers;
  private final int[] ranks;
  private boolean isRanked;

  /**
   * Creates a reweigher.
   *
   * @param open the nodes that are scored anew, with all nodes above them, parents first
   * @param columns the scores of these nodes and of their children by position; those of the nodes
   *     are copied
   * @param complete whether none of an element's scores is missing, by position
   */
  private Reweigher(
      Plan plan,
      IndicatorTable table,
      List<NodeElement> open,
      double[][] columns,
      boolean[] complete) {
    this.plan = plan;
    this.table = table;
    this.open = open;
    this.complete = complete.clone();
    scores = columns.clone();
    parents = new int[columns.length];
    Arrays.fill(parents, -1);
    for (NodeElement node : open) {
      scores[node.position()] = columns[node.position()].clone();
      node.children().forEach(child -> parents[child.position()] = node.position());
    }
    scorer = new NodeScorer(plan, table, open, scores, this.complete);
    stale = new boolean[columns.length];
    buffers =
        table.periods().isEmpty()
            ? List.of(new RankBuffers(table.rows()))
            : table.rowsByPeriod().stream().map(RankBuffers::new).toList();
    ranks = new int[table.rows()];
  }

  /**
   * {@return a reweigher of scores, with their own weights to begin with}
   *
   * @param scores scores
   */
  public static Reweigher of(Scores scores) {
    return of(scores, scores.scorer().plan().nodes().stream().map(NodeElement::id).toList());
  }

  /**
   * {@return a reweigher of scores that weighs only the children of some nodes otherwise, and holds
   * no more than that takes}
   *
   * @param scores scores
   * @param nodes the ids of the nodes; none where the scores stay as they are
   * @throws UnknownNameException if there is no such node
   */
  public static Reweigher of(Scores scores, Collection<String> nodes) {
    Plan plan = scores.scorer().plan();
    boolean[] isOpen = new boolean[plan.elements().size()];
    for (String node : nodes) {
      isOpen[element(plan, node).position()] = true;
    }
    for (int at = plan.nodes().size() - 1; at >= 0; at--) {
      NodeElement node = plan.nodes().get(at);
      isOpen[node.position()] |=
          node.children().stream().anyMatch(child -> isOpen[child.position()]);
    }
    List<NodeElement> open = plan.nodes().stream().filter(node -> isOpen[node.position()]).toList();
    double[][] columns = new double[isOpen.length][];
    Arrays.fill(columns, ABSENT);
    columns[plan.root().position()] = scores.column(plan.root());
    for (NodeElement node : open) {
      for (Element child : node.children()) {
        columns[child.position()] = scores.column(child);
      }
    }
    boolean[] complete = new boolean[columns.length];
    for (int at = 0; at < columns.length; at++) {
      complete[at] = isComplete(columns[at]);
    }
    return new Reweigher(plan, scores.data(), open, columns, complete);
  }

  private static boolean isComplete(double[] column) {
    for (double score : column) {
      if (Double.isNaN(score)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return a reweigher of the same scores for another thread, with the weights as they are now;
   * the two share the columns that do not change}
   */
  public Reweigher copy() {
    Reweigher copy = new Reweigher(plan, table, open, scores, complete);
    for (NodeElement node : open) {
      copy.scorer.view(node).weigh(scorer.view(node).weights());
    }
    System.arraycopy(stale, 0, copy.stale, 0, stale.length);
    return copy;
  }

  /**
   * {@return the weights of a node's children as they are now, in their order}
   *
   * @param node the id of the node
   * @throws UnknownNameException if there is no such node
   * @throws IllegalArgumentException if this reweigher keeps the node as it is
   */
  public double[] weights(String node) {
    return view(element(plan, node)).weights();
  }

  /**
   * Sets the weights of a node's children from now on.
   *
   * @param node the id of the node
   * @param weights a weight a child, in their order; copied
   * @throws UnknownNameException if there is no such node
   * @throws IllegalArgumentException if this reweigher keeps the node as it is, there are more or
   *     fewer weights than children, one is not finite, they sum to 0, or the node's rule takes no
   *     such weights
   */
  public void weights(String node, double... weights) {
    NodeElement element = element(plan, node);
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
    BlockChildren view = view(element);
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

  private BlockChildren view(NodeElement node) {
    if (!scorer.knows(node)) {
      throw new IllegalArgumentException(
          "node '"
              + node.id()
              + "' must be one that this reweigher may weigh otherwise, these are: "
              + String.join(", ", open.stream().map(NodeElement::id).toList()));
    }
    return scorer.view(node);
  }

  private static NodeElement element(Plan plan, String node) {
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
    for (int i = open.size() - 1; i >= 0; i--) {
      NodeElement node = open.get(i);
      if (stale[node.position()]) {
        isRanked = false;
        scorer.score(node, 0, ranks.length);
        stale[node.position()] = false;
      }
    }
    return scores[plan.root().position()];
  }

  /**
   * {@return the rank of every row by the scores of the last {@link #score}, 1 the highest within
   * the period, ties sharing the best, 0 without a score; the same array each time}
   */
  public int[] ranks() {
    if (!isRanked) {
      for (RankBuffers some : buffers) {
        some.rank(scores[plan.root().position()], ranks);
      }
      isRanked = true;
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
    return "Reweigher[" + plan.index().id() + ", " + ranks.length + " rows]";
  }
}
