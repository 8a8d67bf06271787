package org.localgov.indicators.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * The ranks of units in the nodes and indicators of an index, within each period, and if asked for
 * within each group of units.
 *
 * <p>Rank 1 is the highest score; an indicator's score is its normalised value, so that more is
 * better everywhere. {@link Ties} says what equal scores share. A row without a score, or without a
 * group where groups are ranked, has no rank. The order of the rows does not matter: where ties
 * take different ranks, the order of the units' ids decides. Competition ranks of rows are {@link
 * Scores#ranks(String)} too.
 *
 * <p>Instances are immutable and safe to share between threads; ranks are found when asked for.
 *
 * <pre>{@code
 * Ranks.of(scores).rank("name:Banfora", "Index");                      // 13.0
 * Ranks.of(scores).ties(Ties.AVERAGE).within("Region").table();
 * }</pre>
 */
public final class Ranks {
  private final Scores scores;
  private final Ties ties;
  private final @Nullable String grouping;

  private Ranks(Scores scores, Ties ties, @Nullable String grouping) {
    this.scores = scores;
    this.ties = ties;
    this.grouping = grouping;
  }

  /**
   * {@return the competition ranks of all units, within each period}
   *
   * @param scores the scores
   */
  public static Ranks of(Scores scores) {
    return new Ranks(Objects.requireNonNull(scores, "scores"), Ties.COMPETITION, null);
  }

  /**
   * {@return these with another rule for ties}
   *
   * @param rule what rows with the same score share
   */
  public Ranks ties(Ties rule) {
    return new Ranks(scores, Objects.requireNonNull(rule, "rule"), grouping);
  }

  /**
   * {@return these within each group of units}
   *
   * @param groups the name of the grouping
   * @throws UnknownNameException if there is no such grouping
   */
  public Ranks within(String groups) {
    scores.data().rowsByGroup(Objects.requireNonNull(groups, "groups"));
    return new Ranks(scores, ties, groups);
  }

  /** {@return the scores that are ranked} */
  public Scores scores() {
    return scores;
  }

  /** {@return the rule for ties} */
  public Ties ties() {
    return ties;
  }

  /** {@return the grouping that units are ranked within, if there is one} */
  public Optional<String> grouping() {
    return Optional.ofNullable(grouping);
  }

  /**
   * {@return the rank of each row in a node or indicator; NaN where there is none}
   *
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is none with this id
   */
  public double[] ranks(String node) {
    IndicatorTable data = scores.data();
    double[] values = scores.scores(node);
    double[] ranks = new double[values.length];
    Arrays.fill(ranks, Double.NaN);
    Comparator<Integer> names = Comparator.comparing(data::unit);
    for (int[] rows : grouping == null ? data.rowsByPeriod() : data.rowsByGroup(grouping)) {
      Places.rank(values, rows, ties, names, ranks);
    }
    return ranks;
  }

  /**
   * {@return the rank of a unit that has one row; NaN where there is none}
   *
   * @param unit the id of the unit
   * @param node the id of the node or indicator
   * @throws UnknownNameException if there is no such unit, node or indicator
   */
  public double rank(String unit, String node) {
    return ranks(node)[scores.data().row(unit)];
  }

  /**
   * {@return a line a node and row: score and rank; nodes in tree order, in each the periods in
   * their order, in each the best first}
   */
  public ResultTable result() {
    return result(scores.nodes());
  }

  /**
   * {@return the same of some nodes}
   *
   * @param nodes the ids of nodes or indicators
   * @throws UnknownNameException if there is none with one of these ids
   */
  public ResultTable result(List<String> nodes) {
    ResultTable.Builder table =
        grouping == null
            ? ResultTable.of("ranks", "unit", "period", "node", "#score", "#rank")
            : ResultTable.of("ranks", "unit", "period", "group", "node", "#score", "#rank");
    nodes.forEach(node -> lines(node, table));
    return table.build();
  }

  private void lines(String node, ResultTable.Builder table) {
    double[] values = scores.scores(node);
    double[] ranks = ranks(node);
    IntStream.range(0, values.length)
        .boxed()
        .sorted(order(ranks))
        .forEach(
            row -> {
              String unit = scores.data().unit(row);
              Optional<ReferencePeriod> period = scores.data().period(row);
              if (grouping == null) {
                table.row(unit, period, node, values[row], ranks[row]);
              } else {
                table.row(unit, period, group(row), node, values[row], ranks[row]);
              }
            });
  }

  private Optional<String> group(int row) {
    return grouping == null ? Optional.empty() : scores.data().group(grouping, row);
  }

  /** Returns an order of rows by period, group, rank and unit; what has none comes last. */
  private Comparator<Integer> order(double[] ranks) {
    Comparator<Integer> periods = Comparator.comparing(scores.data()::period, Places.absentFirst());
    return periods
        .thenComparing(row -> group(row).isEmpty())
        .thenComparing(this::group, Places.absentFirst())
        .thenComparingDouble(row -> ranks[row])
        .thenComparing(scores.data()::unit);
  }

  /** {@return the ranks in the root as aligned text; see {@link #result(List)} for other nodes} */
  public String table() {
    return result(List.of(scores.root())).table();
  }

  /** Returns the index, the number of rows, the grouping and the rule for ties in one line. */
  @Override
  public String toString() {
    return "Ranks["
        + scores.index().id()
        + ", "
        + scores.rows()
        + " rows"
        + (grouping == null ? "" : ", within " + grouping)
        + ", "
        + ties
        + "]";
  }
}
