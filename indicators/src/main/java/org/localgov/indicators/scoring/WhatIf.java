package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * What would become of scores and ranks if a value or a weight were another.
 *
 * <p>Everything that was fitted stays: the scale of a normalisation, the limits of a treatment,
 * what was estimated for missing values, which rows were screened out. So one city moves and the
 * ruler does not; to fit it anew, score the changed table. Only what the change reaches is
 * computed: with rules that score a row from that row alone, one row for a value; for a weight, its
 * node and those above.
 *
 * <p>Instances are immutable and safe to share between threads; each change makes a new one, and
 * changes add up.
 *
 * <pre>{@code
 * WhatIf better = scores.whatIf("name:Banfora", "water", 80);
 * better.after().rank("name:Banfora", "Index");      // a whole result, with cards and explanations
 * better.table();                                    // who moved
 * scores.whatIf().weight("water", 3).value("name:Banfora", "delay", 2);
 * scores.whatIf().leastImprovement("name:Banfora", "water");
 * }</pre>
 */
public final class WhatIf {
  private final Scores before;
  private final Scores after;
  private final List<String> changes;

  private WhatIf(Scores before, Scores after, List<String> changes) {
    this.before = before;
    this.after = after;
    this.changes = List.copyOf(changes);
  }

  static WhatIf of(Scores scores) {
    return new WhatIf(scores, scores, List.of());
  }

  /** {@return the scores before any change} */
  public Scores before() {
    return before;
  }

  /** {@return the scores after all changes} */
  public Scores after() {
    return after;
  }

  /** {@return the changes in words, in order} */
  public List<String> changes() {
    return changes;
  }

  /**
   * {@return this with another value of a unit that has one row}
   *
   * @param unit the id of the unit
   * @param column the id of an indicator, or of a column that indicators are divided by
   * @param value the value on the source's own scale
   * @throws UnknownNameException if there is no such unit or column
   * @throws ViolationsException if the value is off its scale, or a denominator of 0
   * @throws ScoringException if a rule is not defined for the score that follows
   */
  public WhatIf value(String unit, String column, double value) {
    return value(after.data().row(unit), column, value);
  }

  /**
   * {@return this with another value of a unit in a period}
   *
   * @param unit the id of the unit
   * @param period the period
   * @param column the id of an indicator, or of a column that indicators are divided by
   * @param value the value on the source's own scale
   * @throws UnknownNameException if there is no such row or column
   * @throws ViolationsException if the value is off its scale, or a denominator of 0
   * @throws ScoringException if a rule is not defined for the score that follows
   */
  public WhatIf value(String unit, ReferencePeriod period, String column, double value) {
    return value(after.rowOf(unit, period), column, value);
  }

  /**
   * {@return this with another value of a row}
   *
   * @param row the number of the row, from 0
   * @param column the id of an indicator, or of a column that indicators are divided by
   * @param value the value on the source's own scale
   * @throws UnknownNameException if there is no such column
   * @throws ViolationsException if the value is off its scale, or a denominator of 0
   * @throws ScoringException if a rule is not defined for the score that follows
   */
  public WhatIf value(int row, String column, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value of '" + column + "' must be finite, got " + value + "; a missing value is none");
    }
    CellChange change = new CellChange(after, row, column);
    return with(change.scores(value), place(row) + column + " " + from(change.value(), value));
  }

  private String place(int row) {
    return after.data().unit(row)
        + after.data().period(row).map(when -> " " + when).orElse("")
        + ", ";
  }

  private static String from(double before, double after) {
    return Decimals.compact(before) + " → " + Decimals.compact(after);
  }

  private WhatIf with(Scores changed, String change) {
    List<String> all = new ArrayList<>(changes);
    all.add(change);
    return new WhatIf(before, changed, all);
  }

  /**
   * {@return this with another weight of a node or an indicator}
   *
   * @param id the id of an indicator, or of a node below the root
   * @param weight the weight, relative to those of its siblings
   * @throws UnknownNameException if there is no such node or indicator
   * @throws ViolationsException if the weights of the siblings sum to 0, or the rule of their node
   *     takes no such weights
   * @throws ScoringException if a rule is not defined for the score that follows
   */
  public WhatIf weight(String id, double weight) {
    FittedScorer scorer = after.scorer();
    Plan plan = scorer.plan();
    Index reweighed = Weights.of(Map.of(id, weight)).in(plan.index());
    Plan changed = Compiler.plan(reweighed, plan.registry());
    double[] @Nullable [] known = after.columns().clone();
    boolean reached = true;
    for (String above = id; reached; ) {
      Optional<NodeElement> parent = parent(plan, above);
      reached = parent.isPresent();
      if (reached) {
        known[parent.orElseThrow().position()] = null;
        above = parent.orElseThrow().id();
      }
    }
    Scores scores = scorer.reweighed(changed).score(after.inputs(), false, known);
    return with(scores, "weight of " + id + " " + from(plan.element(id).weight(), weight));
  }

  private static Optional<NodeElement> parent(Plan plan, String id) {
    return plan.nodes().stream()
        .filter(node -> node.children().stream().anyMatch(child -> child.id().equals(id)))
        .findFirst();
  }

  /**
   * {@return the smallest change of one value for the better by which a unit that has one row gains
   * a rank in the root; empty if no value does}
   *
   * @param unit the id of the unit
   * @param indicator the id of the indicator
   * @throws UnknownNameException if there is no such unit or indicator
   * @throws IllegalArgumentException if the unit has no value or no rank to improve
   * @see Improvement
   */
  public Optional<Improvement> leastImprovement(String unit, String indicator) {
    return Improvement.least(this, after.data().row(unit), indicator);
  }

  /**
   * {@return the smallest change of one value for the better by which a unit gains a rank in the
   * root in its period; empty if no value does}
   *
   * @param unit the id of the unit
   * @param period the period
   * @param indicator the id of the indicator
   * @throws UnknownNameException if there is no such row or indicator
   * @throws IllegalArgumentException if the unit has no value or no rank to improve
   * @see Improvement
   */
  public Optional<Improvement> leastImprovement(
      String unit, ReferencePeriod period, String indicator) {
    return Improvement.least(this, after.rowOf(unit, period), indicator);
  }

  /**
   * {@return how one unit that has one row moved in each node and leaf: score and rank, before and
   * after}
   *
   * @param unit the id of the unit
   * @throws UnknownNameException if there is no such unit
   */
  public ResultTable result(String unit) {
    int row = after.data().row(unit);
    ResultTable.Builder table =
        ResultTable.of(
            "what-if-nodes", "node", "#scoreBefore", "#scoreAfter", "#rankBefore", "#rankAfter");
    for (String node : after.nodes()) {
      table.row(
          node,
          before.score(row, node),
          after.score(row, node),
          rank(before.rank(unit, node)),
          rank(after.rank(unit, node)));
    }
    return table.build();
  }

  /** {@return the rows whose score or rank in the root is another, a line each} */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of(
            "what-if",
            "unit",
            "period",
            "#scoreBefore",
            "#scoreAfter",
            "#rankBefore",
            "#rankAfter");
    int[] ranksBefore = before.ranks(before.root());
    int[] ranksAfter = after.ranks(after.root());
    for (int row = 0; row < after.rows(); row++) {
      double scoreBefore = before.score(row, before.root());
      double scoreAfter = after.score(row, after.root());
      if (Double.compare(scoreBefore, scoreAfter) != 0 || ranksBefore[row] != ranksAfter[row]) {
        table.row(
            after.data().unit(row),
            after.data().period(row),
            scoreBefore,
            scoreAfter,
            rank(ranksBefore[row]),
            rank(ranksAfter[row]));
      }
    }
    return table.build();
  }

  private static @Nullable Integer rank(int rank) {
    return rank == Ranks.NONE ? null : rank;
  }

  /** {@return {@link #result()} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the changes in one line. */
  @Override
  public String toString() {
    return "WhatIf[" + String.join("; ", changes) + "]";
  }
}
