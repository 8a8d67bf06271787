package org.localgov.indicators.scoring;

import java.util.Arrays;
import java.util.List;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.table.IndicatorTable;

/**
 * Scores one unit after the other, each from an array of its values, in the same buffers: for an
 * application that has a city at hand and needs a number, not a table.
 *
 * <p>Scores are, to the last bit, those of a table with this one unit, whose id in messages is
 * {@value #UNIT}; ranks, warnings and explanations are left to that table. A unit that screening
 * leaves out has no scores. A scorer is for one thread; those of the same index do not disturb one
 * another.
 *
 * <pre>{@code
 * UnitScorer cities = Scorer.of(index).unit();
 * cities.columns();                              // water, delay
 * double score = cities.score(60, 13);           // of the root; NaN where there is none
 * double water = cities.score("water");          // of any node or leaf of the same city
 * }</pre>
 */
public final class UnitScorer {
  /** The id of the unit in messages. */
  public static final String UNIT = "unit";

  private final FittedScorer scorer;
  private final Plan plan;
  private final List<String> columns;
  private final List<UnitLeaf> leaves;
  private final NodeElement[] nodes;
  private final double[][] scores;
  private final boolean[] complete;
  private final NodeScorer upper;
  private final boolean isDirect;

  UnitScorer(FittedScorer scorer) {
    this.scorer = scorer;
    plan = scorer.plan();
    columns = plan.index().columns();
    if (!plan.index().rollUps().isEmpty()) {
      throw new IllegalArgumentException(
          "index '" + plan.index().id() + "' makes one row of many; score a table of them");
    }
    leaves = plan.leaves().stream().map(leaf -> UnitLeaf.of(scorer, leaf, columns)).toList();
    nodes = plan.nodes().toArray(NodeElement[]::new);
    scores = new double[plan.elements().size()][1];
    complete = new boolean[scores.length];
    double[] nothing = new double[columns.size()];
    Arrays.fill(nothing, Double.NaN);
    upper = new NodeScorer(plan, table(nothing), plan.nodes(), scores, complete);
    isDirect =
        plan.stages().stream().noneMatch(Screener.class::isInstance)
            && leaves.stream().allMatch(UnitLeaf::isDirect);
  }

  /** {@return the index, with its parameters set} */
  public Index index() {
    return plan.index();
  }

  /** {@return what the values are of, in their order; as {@link Index#columns()}} */
  public List<String> columns() {
    return columns;
  }

  /**
   * {@return the root's score of a unit; NaN if it has none}
   *
   * @param values a value for each of the {@link #columns()}, NaN where it is missing
   * @throws IllegalArgumentException if there are more or fewer values
   * @throws ViolationsException if a value is infinite, or off its scale
   * @throws ScoringException if a method cannot work on the values
   */
  public double score(double... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "values of a unit must be "
              + columns.size()
              + ", one for each of "
              + String.join(", ", columns)
              + ", got "
              + values.length);
    }
    if (isDirect && isRead(values)) {
      for (int i = nodes.length - 1; i >= 0; i--) {
        upper.score(nodes[i], 0, 1);
      }
    } else {
      take(scorer.score(table(values)));
    }
    return scores[0][0];
  }

  /** Reads the leaves; returns false if there is something that a table's scorer knows to do. */
  private boolean isRead(double[] values) {
    for (UnitLeaf leaf : leaves) {
      double[] score = scores[leaf.position()];
      if (!leaf.isRead(values, score)) {
        return false;
      }
      complete[leaf.position()] = !Double.isNaN(score[0]);
    }
    return true;
  }

  private IndicatorTable table(double[] values) {
    return IndicatorTable.builder(columns).row(UNIT, values).build();
  }

  private void take(Scores found) {
    for (Element element : plan.elements()) {
      scores[element.position()][0] = found.rows() == 0 ? Double.NaN : found.score(0, element.id());
    }
  }

  /**
   * {@return the score of the last unit in a node or leaf; NaN if it has none}
   *
   * @param node the id of the node or leaf
   * @throws UnknownNameException if there is no such node or leaf
   */
  public double score(String node) {
    return scores[plan.element(node).position()][0];
  }

  /** Returns the index and the number of values. */
  @Override
  public String toString() {
    return "UnitScorer[" + plan.index().id() + ", " + columns.size() + " values]";
  }
}
