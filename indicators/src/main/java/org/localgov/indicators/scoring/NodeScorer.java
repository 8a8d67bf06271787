package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.internal.Gap;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Scores nodes of neighbouring rows from their children's scores, in columns that are used again:
 * the missing rule before the scoring rule, the checks after it. Not safe for use by several
 * threads.
 */
final class NodeScorer {
  private final Plan plan;
  private final IndicatorTable table;
  private final double[][] scores;
  private final boolean[] complete;
  private final @Nullable BlockChildren[] views;
  private boolean[] blank = {};
  private int[] counts = {};

  /**
   * Creates a scorer of some nodes.
   *
   * @param nodes the nodes
   * @param scores a column an element, by position; those of the nodes are written
   * @param complete whether an element has no missing score, by position
   */
  NodeScorer(
      Plan plan,
      IndicatorTable table,
      Iterable<NodeElement> nodes,
      double[][] scores,
      boolean[] complete) {
    this.plan = plan;
    this.table = table;
    this.scores = scores;
    this.complete = complete;
    views = new BlockChildren[scores.length];
    for (NodeElement node : nodes) {
      views[node.position()] = new BlockChildren(node, scores, complete);
    }
  }

  /** Returns whether a node is one of those that are scored. */
  boolean knows(NodeElement node) {
    return views[node.position()] != null;
  }

  /** Returns the view that a node's rule has of its children. */
  BlockChildren view(NodeElement node) {
    return Objects.requireNonNull(views[node.position()]);
  }

  /**
   * Scores the first rows of a node from its children as they are.
   *
   * @param from the number of the first of these rows in the table, for messages
   */
  void score(NodeElement node, int from, int length) {
    BlockChildren children = view(node).rows(length);
    if (!children.isComplete() && hasBlank(node, children, from, length)) {
      children.leaveOut(blank);
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
    if (node.rule().isRowWise() || table.rowsByPeriod().size() < 2) {
      node.rule().score(children, node.parameters(), out);
      return;
    }
    for (int[] rows : table.rowsByPeriod()) {
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
   * Finds the rows in which too many children are missing for a score, and returns whether there is
   * any; refuses rows that must have all.
   */
  private boolean hasBlank(NodeElement node, Children children, int from, int length) {
    if (blank.length < length) {
      blank = new boolean[length];
      counts = new int[length];
    }
    boolean any = false;
    Missing missing = node.missing();
    count(children, length);
    for (int row = 0; row < length; row++) {
      int present = counts[row];
      if (present < node.size() && missing.rule() == MissingRule.FAIL) {
        throw failed(node, from + row, children, row);
      }
      blank[row] =
          present == 0
              || (missing.rule() == MissingRule.BLANK && present < node.size())
              || (double) present / node.size() < missing.minimumAvailability();
      any |= blank[row];
    }
    return any;
  }

  /** Counts the children that each row has, child by child, as they lie in memory. */
  private void count(Children children, int length) {
    Arrays.fill(counts, 0, length, 0);
    for (int child = 0; child < children.size(); child++) {
      double[] scores = children.scores(child);
      for (int row = 0; row < length; row++) {
        counts[row] -= (int) Gap.mask(scores[row]);
      }
    }
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
    for (int row = 0; row < length; row++) {
      out[row] += 0.0;
    }
    if (areFinite(out, length)) {
      return true;
    }
    for (int row = 0; row < length; row++) {
      boolean lost = Double.isNaN(out[row]) && present(children, row) == node.size();
      if (Double.isInfinite(out[row]) || lost) {
        throw notFinite(node, from + row, children, row);
      }
    }
    return false;
  }

  private static boolean areFinite(double[] scores, int length) {
    for (int row = 0; row < length; row++) {
      if (!(Math.abs(scores[row]) <= Double.MAX_VALUE)) {
        return false;
      }
    }
    return true;
  }

  private ScoringException notFinite(NodeElement node, int number, Children children, int row) {
    double score = scores[node.position()][row];
    return node.rule()
        .whyNotFinite(children, row)
        .map(
            why ->
                new ScoringException(
                    table.place(number), node.id(), why, table.facts(number), null))
        .orElseGet(
            () -> ScoringException.notFinite(table, number, node.id(), node.rule().name(), score));
  }

  private ScoringException refusal(NodeElement node, int from, RefusalException e) {
    if (e.row() < 0) {
      String index = plan.index().id();
      return new ScoringException(
          "index '" + index + "'", node.id(), e.reason(), Map.of("index", index), e);
    }
    int row = from + e.row();
    return new ScoringException(table.place(row), node.id(), e.reason(), table.facts(row), e);
  }

  private ScoringException failed(NodeElement node, int number, Children children, int row) {
    List<String> without =
        IntStream.range(0, children.size())
            .filter(child -> Double.isNaN(children.scores(child)[row]))
            .mapToObj(children::id)
            .toList();
    String quoted = "'" + String.join("', '", without) + "'";
    Map<String, String> facts = new LinkedHashMap<>(table.facts(number));
    facts.put("child", without.get(0));
    return new ScoringException(
        table.place(number),
        node.id(),
        "all children must be there (missing rule fail), got "
            + (node.size() - without.size())
            + " of "
            + node.size()
            + ", without "
            + quoted
            + "; give or impute the values, or use skip or blank",
        facts,
        null);
  }
}
