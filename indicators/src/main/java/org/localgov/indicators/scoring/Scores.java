package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.RollUp;
import org.localgov.indicators.rollup.RolledUp;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;

/**
 * The result of scoring a table: the score of every node and leaf for every row, column by column.
 *
 * <p>A leaf's score is its normalised value. Where there is no score it is NaN, never 0. Ranks are
 * competition ranks within a period: 1 is the highest score, ties share the best (1, 2, 2, 4), 0
 * stands where there is no score. Nodes are kept; leaves, ranks and explanations are computed when
 * asked for.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Scores rai = Scorer.of(Instruments.of("rai-region")).score(table);
 * ReferencePeriod y2010 = ReferencePeriod.year(2010);
 * rai.score("ESP/Navarre/Nafarroa", y2010, "self-rule");   // 15.0
 * rai.ranking("rai").in(y2010).first(10).table();
 * rai.card("ESP/Navarre/Nafarroa", y2010).explain().table();
 * }</pre>
 */
public final class Scores {
  private final FittedScorer scorer;
  private final Inputs inputs;
  private final double[] @Nullable [] nodes;
  private final List<Violation> warnings;
  private final Map<Integer, Double> medians = new ConcurrentHashMap<>();

  Scores(
      FittedScorer scorer, Inputs inputs, double[] @Nullable [] nodes, List<Violation> warnings) {
    this.scorer = scorer;
    this.inputs = inputs;
    this.nodes = nodes;
    List<Violation> all = new ArrayList<>(warnings);
    all.addAll(Costs.ofNodes(scorer.plan(), inputs.table()));
    this.warnings = List.copyOf(all);
  }

  /** {@return the index, with its parameters set} */
  public Index index() {
    return scorer.index();
  }

  /** {@return the rows that were left out for want of data, or by name, in the table's order} */
  public List<ScreenedUnit> screened() {
    return inputs.screened();
  }

  /** {@return the table that was scored, without the rows that were {@link #screened()} out} */
  public IndicatorTable data() {
    return inputs.table();
  }

  /** {@return the number of rows} */
  public int rows() {
    return data().rows();
  }

  /**
   * {@return the ids of all nodes and leaves in tree order, parents first; the root's is the first}
   */
  public List<String> nodes() {
    return scorer.plan().ids();
  }

  /** {@return the id of the root} */
  public String root() {
    return scorer.plan().root().id();
  }

  /**
   * {@return the scores of a node, or the normalised values of a leaf, a row each; NaN where there
   * is none} The array is the caller's own.
   *
   * @param node the id of the node
   * @throws UnknownNameException if there is no such node or leaf
   */
  public double[] scores(String node) {
    return column(scorer.plan().element(node)).clone();
  }

  /**
   * {@return the score of a unit that has one row; NaN where there is none}
   *
   * @param unit the id of the unit
   * @param node the id of the node
   * @throws UnknownNameException if there is no such unit, node or leaf
   * @throws IllegalArgumentException if the unit has rows for several periods
   */
  public double score(String unit, String node) {
    return score(data().row(unit), node);
  }

  /**
   * {@return the score of a unit in a period; NaN where there is none}
   *
   * @param unit the id of the unit
   * @param period the period
   * @param node the id of the node
   * @throws UnknownNameException if there is no such row, node or leaf
   */
  public double score(String unit, ReferencePeriod period, String node) {
    return score(rowOf(unit, period), node);
  }

  /**
   * {@return the score of a row; NaN where there is none}
   *
   * @param row the number of the row, from 0
   * @param node the id of the node
   */
  public double score(int row, String node) {
    Element element = scorer.plan().element(node);
    Objects.checkIndex(row, rows());
    if (element instanceof LeafElement leaf) {
      return scorer.fit(leaf).at(data(), row).apply(directed(leaf, row)) + 0.0;
    }
    return column(element)[row];
  }

  /**
   * {@return the rank of each row in a node or leaf within its period; 0 where there is no score}
   *
   * @param node the id of the node
   */
  public int[] ranks(String node) {
    return Ranks.of(column(scorer.plan().element(node)), data());
  }

  /**
   * {@return the rank of each row in a node or leaf among the rows of its period and group; 0 where
   * there is no score or no group}
   *
   * @param node the id of the node
   * @param grouping the name of the grouping
   * @throws UnknownNameException if there is no such node, leaf or grouping
   */
  public int[] ranks(String node, String grouping) {
    return Ranks.of(column(scorer.plan().element(node)), data(), grouping);
  }

  /**
   * {@return the rank of a unit that has one row; 0 where there is no score}
   *
   * @param unit the id of the unit
   * @param node the id of the node
   */
  public int rank(String unit, String node) {
    return Ranks.of(column(scorer.plan().element(node)), data(), data().row(unit));
  }

  /**
   * {@return the class of a row in a node, if the node has classes and the row a score in one}
   *
   * @param row the number of the row, from 0
   * @param node the id of the node
   */
  public Optional<String> band(int row, String node) {
    if (!(scorer.plan().element(node) instanceof NodeElement element)) {
      return Optional.empty();
    }
    int band = element.bands().indexOf(score(row, node));
    return band < 0 ? Optional.empty() : element.bands().bands().get(band).label();
  }

  /**
   * {@return the class of a unit that has one row}
   *
   * @param unit the id of the unit
   * @param node the id of the node
   */
  public Optional<String> band(String unit, String node) {
    return band(data().row(unit), node);
  }

  /**
   * {@return the rows with the best scores of the root, the best first; rows without one are left
   * out} Rows of several periods are mixed, while ranks are within a period: for one period take
   * {@code ranking(root()).in(period)}.
   *
   * @param count how many at most
   */
  public Ranking top(int count) {
    return ranking(root()).first(count);
  }

  /**
   * {@return the rows with the lowest scores of the root, the lowest first; rows without one are
   * left out} As in {@link #top}, periods are mixed while ranks are within one.
   *
   * @param count how many at most
   */
  public Ranking bottom(int count) {
    return ranking(root()).reversed().first(count);
  }

  /**
   * {@return all rows with a score in a node or leaf, the best first, ties in the order of the
   * table}
   *
   * @param node the id of the node
   */
  public Ranking ranking(String node) {
    double[] scores = column(scorer.plan().element(node));
    int[] ranks = Ranks.of(scores, data());
    List<Ranking.Entry> entries = new ArrayList<>();
    IntStream.range(0, rows())
        .filter(row -> ranks[row] != Ranks.NONE)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer row) -> -scores[row]))
        .forEach(
            row ->
                entries.add(
                    new Ranking.Entry(
                        ranks[row],
                        data().unit(row),
                        data().period(row),
                        scores[row],
                        band(row, node))));
    return new Ranking(node, entries);
  }

  /**
   * {@return everything about one unit that has one row}
   *
   * @param unit the id of the unit
   * @throws UnknownNameException if there is no such unit
   */
  public Scorecard card(String unit) {
    return card(data().row(unit));
  }

  /**
   * {@return everything about one unit in a period}
   *
   * @param unit the id of the unit
   * @param period the period
   */
  public Scorecard card(String unit, ReferencePeriod period) {
    return card(rowOf(unit, period));
  }

  /**
   * {@return everything about one row}
   *
   * @param row the number of the row, from 0
   */
  public Scorecard card(int row) {
    return new Scorecard(this, Objects.checkIndex(row, rows()));
  }

  /**
   * {@return the beginning of a what-if: these scores, nothing changed yet}
   *
   * <pre>{@code
   * scores.whatIf().weight("water", 3).after().ranking("Index").first(10);
   * scores.whatIf().leastImprovement("name:Banfora", "water");
   * }</pre>
   */
  public WhatIf whatIf() {
    return WhatIf.of(this);
  }

  /**
   * {@return what would become of the scores if a unit had another value}
   *
   * @param unit the id of the unit, which has one row
   * @param column the id of an indicator, or of a column that indicators are divided by
   * @param value the value on the source's own scale
   * @throws UnknownNameException if there is no such unit or column
   * @throws ViolationsException if the value is off its scale
   */
  public WhatIf whatIf(String unit, String column, double value) {
    return whatIf().value(unit, column, value);
  }

  /**
   * {@return the table of the groups of scored rows: columns are the nodes and leaves (a leaf's
   * score is its normalised value), and those columns of the data, such as a population, that are
   * none} What is odd about the scores is told again; rows that were screened out are in no group.
   *
   * @param rollUp what is wanted
   * @throws UnknownNameException if there is no such grouping, node or column
   * @throws ViolationsException as {@link RolledUp#of(RollUp, IndicatorTable)}
   * @throws IllegalArgumentException if the roll-up has no column
   */
  public RolledUp rollUp(RollUp rollUp) {
    Set<String> known = new LinkedHashSet<>(nodes());
    known.addAll(data().columns());
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String id : rollUp.columns()) {
      if (!known.contains(id)) {
        throw new UnknownNameException("node or column", id, known);
      }
      columns.put(id, nodes().contains(id) ? Column.of(scores(id)) : data().column(id));
    }
    return RolledUp.of(rollUp, data().withColumns(columns), false, warnings());
  }

  /**
   * {@return what is odd but did not stop the work: values and scores off their published scale,
   * rows that were left out, gaps that were not filled, methods that take long on so many rows}
   */
  public List<Violation> warnings() {
    return warnings;
  }

  /**
   * {@return the numbers that treatments and normalisations found in their sample, by indicator and
   * name} Those of normalisations are of directed values: where less is better, those of the raw
   * values with the sign turned.
   */
  public Map<String, Map<String, Double>> fitted() {
    return scorer.fitted();
  }

  /**
   * {@return how the sample of each treated indicator stood the check for outliers, by indicator;
   * see {@link FittedScorer#outlierChecks()}}
   */
  public Map<String, List<OutlierCheck>> outlierChecks() {
    return scorer.outlierChecks();
  }

  /**
   * {@return the classes of a node, in ascending order; empty for a leaf}
   *
   * @param node the id of the node
   */
  public List<Band> bands(String node) {
    return scorer.plan().element(node) instanceof NodeElement element
        ? element.bands().bands()
        : List.of();
  }

  /**
   * {@return a table of the scores, ranks and classes of the root, and its children, a line a row}
   */
  public String table() {
    return ScoresTable.of(this);
  }

  /** Returns the scores of every node, by position; null for leaves. Only to be read. */
  double[] @Nullable [] columns() {
    return nodes;
  }

  FittedScorer scorer() {
    return scorer;
  }

  Inputs inputs() {
    return inputs;
  }

  /** Returns the directed value of a row that a leaf's normalisation is applied to. */
  double directed(LeafElement leaf, int row) {
    double value = inputs.column(leaf).get(row);
    return leaf.sign() < 0 ? 0.0 - value : value;
  }

  /** Returns the median of an element over all rows with a score; NaN if there is none. */
  double median(Element element) {
    return medians.computeIfAbsent(element.position(), any -> median(column(element)));
  }

  private static double median(double[] column) {
    double[] sorted =
        Arrays.stream(column).filter(score -> !Double.isNaN(score)).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1
        ? sorted[half]
        : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
  }

  /** Returns the scores of an element, every row; only to be read. */
  double[] column(Element element) {
    return element instanceof LeafElement leaf
        ? scorer.normalised(leaf, inputs)
        : Objects.requireNonNull(nodes[element.position()]);
  }

  /** Returns the number of a row; refuses one that is not there. */
  int rowOf(String unit, ReferencePeriod period) {
    return data()
        .row(unit, period)
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "row",
                    unit + " " + period,
                    IntStream.range(0, rows())
                        .mapToObj(
                            row ->
                                data().unit(row)
                                    + " "
                                    + data().period(row).map(ReferencePeriod::toString).orElse(""))
                        .toList()));
  }

  /** Returns the index and the number of rows. */
  @Override
  public String toString() {
    return "Scores[" + index().id() + " " + index().version() + ", " + rows() + " rows]";
  }
}
