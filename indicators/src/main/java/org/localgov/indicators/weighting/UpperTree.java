package org.localgov.indicators.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.core.error.LocalgovException;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.internal.statistics.CompleteRows;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * The part of an index from one level upwards, to be scored again and again with other weights of
 * that level.
 *
 * <p>Its leaves are the elements of the level, and whatever else hangs on the nodes above. Where
 * all nodes above are weighted means, the index is a weighted sum of the leaves, and its
 * correlations follow from their covariances; otherwise the nodes are scored. Rows in which a leaf
 * has no score are left out.
 */
final class UpperTree {
  /** A node above the level. */
  private record Branch(Node node, List<Part> parts) {}

  /**
   * A child of a node above the level.
   *
   * @param weight its weight in the definition
   * @param leaf its number among the leaves
   * @param member its number among the elements of the level, -1 if it is none
   * @param branch itself, if it is such a node; empty for a leaf
   */
  private record Part(double weight, int leaf, int member, List<Branch> branch) {
    double weight(double[] weights) {
      return member < 0 ? weight : weights[member];
    }
  }

  private final String index;
  private final int level;
  private final List<String> leaves = new ArrayList<>();
  private final List<Integer> members = new ArrayList<>();
  private final Branch root;
  private final IndicatorTable table;
  private final ScoreGroup complete;
  private final int[] rows;
  private final boolean isLinear;
  private final double[][] covariances;
  private final MethodRegistry registry = MethodRegistry.standard();

  /**
   * Creates the upper part of an index.
   *
   * @param scores the index scored with the weights it has
   * @param level the level, 1 for the indicators
   */
  UpperTree(Scores scores, int level) {
    this.index = scores.index().id();
    this.level = level;
    root = branch(JudgedTree.of(scores.index().root()));
    Map<String, double[]> columns = new LinkedHashMap<>();
    Map<String, Column> cells = new LinkedHashMap<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      double[] column = scores.scores(leaves.get(leaf));
      columns.put(leaves.get(leaf), column);
      cells.put(leafId(leaf), Column.of(column));
    }
    table = scores.data().withColumns(cells);
    complete = ScoreGroup.of(scores.root(), List.copyOf(leaves), columns);
    rows = CompleteRows.of(columns.values().toArray(double[][]::new));
    isLinear = isLinear(root, true);
    covariances = Correlations.covariances(complete.columns());
  }

  private Branch branch(Node node) {
    List<Part> parts = new ArrayList<>();
    for (Child child : node.children()) {
      int height = Lineage.level(child);
      if (height > level && child instanceof Node inner) {
        parts.add(new Part(child.weight(), -1, -1, List.of(branch(inner))));
      } else {
        int member = height == level ? members.size() : -1;
        if (height == level) {
          members.add(leaves.size());
        }
        parts.add(new Part(child.weight(), leaves.size(), member, List.of()));
        leaves.add(child.id());
      }
    }
    return new Branch(node, parts);
  }

  private boolean isLinear(Branch branch, boolean inherited) {
    boolean own =
        branch
            .node()
            .aggregation()
            .map(spec -> registry.aggregation(spec.method()).isWeightedMean())
            .orElse(inherited);
    return own
        && branch.parts().stream()
            .flatMap(part -> part.branch().stream())
            .allMatch(inner -> isLinear(inner, true));
  }

  /** Returns the elements of the level, in the rows in which all leaves have a score. */
  ScoreGroup elements() {
    return new ScoreGroup(
        complete.id(),
        members.stream().map(leaves::get).toList(),
        members.stream().map(leaf -> complete.columns()[leaf]).toArray(double[][]::new),
        complete.rows(),
        complete.dropped());
  }

  /** Returns the standard deviation of each element of the level. */
  double[] deviations() {
    return members.stream().mapToDouble(leaf -> Math.sqrt(covariances[leaf][leaf])).toArray();
  }

  /**
   * Returns the correlation of each element of the level with the index, if these were the level's
   * weights; NaN where the weights give no index.
   */
  double[] correlations(double[] weights) {
    return isLinear ? fromCovariances(weights) : fromScores(weights);
  }

  private double[] fromCovariances(double[] weights) {
    double[] shares = new double[leaves.size()];
    share(root, 1, weights, shares);
    double[] withIndex = new double[shares.length];
    double variance = 0;
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        withIndex[i] += covariances[i][j] * shares[j];
      }
      variance += withIndex[i] * shares[i];
    }
    double deviation = Math.sqrt(variance);
    double[] correlations = new double[members.size()];
    for (int k = 0; k < correlations.length; k++) {
      int leaf = members.get(k);
      correlations[k] = withIndex[leaf] / (Math.sqrt(covariances[leaf][leaf]) * deviation);
    }
    return correlations;
  }

  private static void share(Branch branch, double share, double[] weights, double[] shares) {
    double sum = 0;
    for (Part part : branch.parts()) {
      sum += part.weight(weights);
    }
    for (Part part : branch.parts()) {
      double own = share * part.weight(weights) / sum;
      if (part.branch().isEmpty()) {
        shares[part.leaf()] = own;
      } else {
        share(part.branch().get(0), own, weights, shares);
      }
    }
  }

  private double[] fromScores(double[] weights) {
    double[] correlations = new double[members.size()];
    Arrays.fill(correlations, Double.NaN);
    double[] scores;
    try {
      scores = scores(weights);
    } catch (LocalgovException e) {
      return correlations;
    }
    double[] whole = Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
    double[] centred = Correlations.centred(whole);
    double deviation = Correlations.deviation(whole);
    for (int k = 0; k < correlations.length; k++) {
      double[] element = complete.columns()[members.get(k)];
      correlations[k] =
          Correlations.covariance(Correlations.centred(element), centred)
              / (Correlations.deviation(element) * deviation);
    }
    return correlations;
  }

  /** Returns the index's scores with other weights, from the leaves' scores. */
  private double[] scores(double[] weights) {
    Index.Builder upper = Index.builder(index);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      upper.indicator(leafId(leaf), Direction.HIGHER_IS_BETTER);
    }
    Node top = upper(root, weights);
    upper.root(top);
    Scorer scorer = Scorer.builder(upper.build()).registry(registry).build();
    return scorer.score(table).scores(top.id());
  }

  private static Node upper(Branch branch, double[] weights) {
    Node.Builder upper = Node.builder();
    upper.id("node " + branch.node().id());
    upper.aggregation(branch.node().aggregation());
    upper.missing(branch.node().missing());
    Node made = upper.build();
    for (Part part : branch.parts()) {
      made =
          part.branch().isEmpty()
              ? made.child(leafId(part.leaf()), part.weight(weights))
              : made.child(upper(part.branch().get(0), weights), part.weight());
    }
    return made;
  }

  /** Nodes become indicators here, whose ids must be neither a node's nor a reserved word. */
  private static String leafId(int leaf) {
    return "leaf " + leaf;
  }
}
