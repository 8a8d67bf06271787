package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.ResultTable;

/**
 * Correlations of columns: of all with all, of some with others, of elements of an index with the
 * nodes above them, or with one another within a node.
 *
 * <p>Each pair is taken over the rows in which both columns have a value, whatever their period. A
 * column that does not vary in these rows has no correlation. Formulas and probabilities are those
 * of {@link CorrelationMethod}.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Correlation all = Correlation.of(table, CorrelationMethod.SPEARMAN);
 * all.pair("water", "delay").correlation();
 * System.out.println(all.significant(0.05).matrix().table());
 * Correlation doubles = Correlation.within(lineage, table, lineage.at(1), 2, CorrelationMethod.PEARSON).above(0.9);
 * }</pre>
 */
public final class Correlation {
  private final CorrelationMethod method;
  private final List<String> elements;
  private final List<String> others;
  private final List<CorrelationPair> pairs;
  private final boolean isSquare;

  private Correlation(
      CorrelationMethod method,
      List<String> elements,
      List<String> others,
      List<CorrelationPair> pairs,
      boolean isSquare) {
    this.method = method;
    this.elements = List.copyOf(elements);
    this.others = List.copyOf(others);
    this.pairs = List.copyOf(pairs);
    this.isSquare = isSquare;
  }

  private Correlation with(List<CorrelationPair> kept) {
    return new Correlation(method, elements, others, kept, isSquare);
  }

  /**
   * {@return the correlations of every column with every column, itself included}
   *
   * @param table the values
   * @param method how correlation is measured
   */
  public static Correlation of(IndicatorTable table, CorrelationMethod method) {
    return of(table, table.columns(), method);
  }

  /**
   * {@return the correlations of some columns with one another, and with themselves}
   *
   * @param table the values
   * @param elements the ids of the columns
   * @param method how correlation is measured
   * @throws UnknownNameException if the table has no such column
   */
  public static Correlation of(
      IndicatorTable table, List<String> elements, CorrelationMethod method) {
    return found(table, elements, table, PairSelection.all(elements, elements), method, true);
  }

  /**
   * {@return the correlations of some columns with others}
   *
   * @param table the values of the first
   * @param elements the ids of the first
   * @param second the values of the others; rows are matched by unit and period
   * @param others the ids of the others
   * @param method how correlation is measured
   * @throws UnknownNameException if a table has no such column
   */
  public static Correlation between(
      IndicatorTable table,
      List<String> elements,
      IndicatorTable second,
      List<String> others,
      CorrelationMethod method) {
    return found(table, elements, second, PairSelection.all(elements, others), method, false);
  }

  /**
   * {@return the correlation of each element with its parent; the root has none}
   *
   * @param lineage the tree
   * @param table the values of the elements
   * @param elements the ids of the elements
   * @param nodes the scores of the nodes; rows are matched by unit and period
   * @param method how correlation is measured
   * @throws UnknownNameException if there is no such element, or a table has no such column
   */
  public static Correlation withParent(
      Lineage lineage,
      IndicatorTable table,
      List<String> elements,
      IndicatorTable nodes,
      CorrelationMethod method) {
    PairSelection wanted = PairSelection.each(elements, id -> lineage.parent(id).stream().toList());
    return found(table, elements, nodes, wanted, method, false);
  }

  /**
   * {@return the correlations of each element with its family: all nodes above it, the parent
   * first}
   *
   * @param lineage the tree
   * @param table the values of the elements
   * @param elements the ids of the elements
   * @param nodes the scores of the nodes; rows are matched by unit and period
   * @param method how correlation is measured
   * @throws UnknownNameException if there is no such element, or a table has no such column
   */
  public static Correlation withAncestors(
      Lineage lineage,
      IndicatorTable table,
      List<String> elements,
      IndicatorTable nodes,
      CorrelationMethod method) {
    PairSelection wanted = PairSelection.each(elements, lineage::ancestors);
    return found(table, elements, nodes, wanted, method, false);
  }

  /**
   * {@return these correlations, but only those with a node that is above the element}
   *
   * @param lineage the tree
   * @throws UnknownNameException if there is no such element
   */
  public Correlation related(Lineage lineage) {
    return with(kept(pair -> lineage.ancestors(pair.element()).contains(pair.other())));
  }

  /**
   * {@return the correlations of elements with one another, and with themselves, within the nodes
   * of a level: of those that are below the same one}
   *
   * @param lineage the tree
   * @param table the values
   * @param elements the ids of the elements
   * @param level the level of the nodes
   * @param method how correlation is measured
   * @throws UnknownNameException if there is no such element, or the table has no such column
   * @throws LocalgovException if the index has no such level
   */
  public static Correlation within(
      Lineage lineage,
      IndicatorTable table,
      List<String> elements,
      int level,
      CorrelationMethod method) {
    PairSelection wanted = PairSelection.within(elements, id -> lineage.ancestor(id, level));
    return found(table, elements, table, wanted, method, true);
  }

  /**
   * {@return the correlations of elements with one another, and with themselves, within their
   * parent}
   *
   * @param lineage the tree
   * @param table the values
   * @param elements the ids of the elements
   * @param method how correlation is measured
   * @throws UnknownNameException if there is no such element, or the table has no such column
   */
  public static Correlation withinParent(
      Lineage lineage, IndicatorTable table, List<String> elements, CorrelationMethod method) {
    PairSelection wanted = PairSelection.within(elements, lineage::parent);
    return found(table, elements, table, wanted, method, true);
  }

  private static Correlation found(
      IndicatorTable table,
      List<String> elements,
      IndicatorTable second,
      PairSelection wanted,
      CorrelationMethod method,
      boolean isSquare) {
    List<CorrelationPair> pairs = wanted.measured(table, second, method);
    return new Correlation(method, elements, wanted.others(), pairs, isSquare);
  }

  /** {@return how correlation is measured} */
  public CorrelationMethod method() {
    return method;
  }

  /** {@return the pairs, in order; unmodifiable} */
  public List<CorrelationPair> pairs() {
    return pairs;
  }

  /**
   * {@return the correlation of two columns}
   *
   * @param element the id of the first
   * @param other the id of the other
   * @throws UnknownNameException if there is no such pair
   */
  public CorrelationPair pair(String element, String other) {
    return find(element, other)
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "pair",
                    element + " " + other,
                    pairs.stream().map(pair -> pair.element() + " " + pair.other()).toList()));
  }

  private Optional<CorrelationPair> find(String element, String other) {
    return pairs.stream()
        .filter(pair -> pair.element().equals(element) && pair.other().equals(other))
        .findFirst();
  }

  /**
   * {@return these correlations with those blanked that may well be chance: whose probability is
   * above a threshold, or not known}
   *
   * @param threshold the probability, 0..1
   * @throws IllegalArgumentException if the threshold is not in 0..1
   */
  public Correlation significant(double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold of p must be in 0..1, got " + threshold);
    }
    return with(pairs.stream().map(pair -> pair.p() <= threshold ? pair : pair.blank()).toList());
  }

  /**
   * {@return the pairs with a correlation above a threshold, each once and none of a column with
   * itself}
   *
   * @param threshold the coefficient, in -1..1
   * @throws IllegalArgumentException if the threshold is not in -1..1
   */
  public Correlation above(double threshold) {
    check(threshold);
    return flagged(pair -> pair.correlation() > threshold);
  }

  /**
   * {@return the pairs with a correlation below a threshold, each once and none of a column with
   * itself}
   *
   * @param threshold the coefficient, in -1..1
   * @throws IllegalArgumentException if the threshold is not in -1..1
   */
  public Correlation below(double threshold) {
    check(threshold);
    return flagged(pair -> pair.correlation() < threshold);
  }

  /**
   * {@return the pairs with a correlation farther from 0 than a threshold, each once and none of a
   * column with itself}
   *
   * @param threshold the absolute coefficient, 0..1
   * @throws IllegalArgumentException if the threshold is not in -1..1
   */
  public Correlation beyond(double threshold) {
    check(threshold);
    return flagged(pair -> Math.abs(pair.correlation()) > threshold);
  }

  private static void check(double threshold) {
    if (!(threshold >= -1 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "threshold of a correlation must be in -1..1, got " + threshold);
    }
  }

  private Correlation flagged(Predicate<CorrelationPair> isFlagged) {
    Set<List<String>> seen = new HashSet<>();
    List<CorrelationPair> flagged = new ArrayList<>();
    for (CorrelationPair pair : kept(isFlagged)) {
      boolean isRepeated =
          pair.element().equals(pair.other())
              || seen.contains(List.of(pair.other(), pair.element()));
      if (!isSquare || !isRepeated) {
        seen.add(List.of(pair.element(), pair.other()));
        flagged.add(pair);
      }
    }
    return with(flagged);
  }

  private List<CorrelationPair> kept(Predicate<CorrelationPair> isKept) {
    return pairs.stream().filter(isKept).toList();
  }

  /**
   * {@return a line a pair: the ids, the node they share if any, rows, correlation, probability}
   */
  public ResultTable result() {
    boolean grouped = pairs.stream().anyMatch(pair -> pair.group().isPresent());
    List<String> headers = new ArrayList<>(List.of("element", "with"));
    if (grouped) {
      headers.add("group");
    }
    headers.addAll(List.of("#rows", "#correlation", "#pValue"));
    ResultTable.Builder table = ResultTable.of("correlations", headers);
    for (CorrelationPair pair : pairs) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(pair.element(), pair.other()));
      if (grouped) {
        cells.add(pair.group());
      }
      cells.addAll(List.of(pair.rows(), pair.correlation(), pair.p()));
      table.row(cells.toArray());
    }
    return table.build();
  }

  /** {@return the correlations as a matrix, a line an element, empty where there is no pair} */
  public ResultTable matrix() {
    return matrix("matrix", false);
  }

  /** {@return the probabilities as a matrix, a line an element, empty where there is no pair} */
  public ResultTable pValues() {
    return matrix("p-values", true);
  }

  private ResultTable matrix(String name, boolean isOfP) {
    Map<String, Map<String, Double>> cells = new LinkedHashMap<>();
    for (CorrelationPair pair : pairs) {
      cells
          .computeIfAbsent(pair.element(), id -> new LinkedHashMap<>())
          .put(pair.other(), isOfP ? pair.p() : pair.correlation());
    }
    List<String> headers = new ArrayList<>(List.of("element"));
    others.forEach(id -> headers.add("#" + id));
    ResultTable.Builder table = ResultTable.of(name, headers);
    for (String id : elements) {
      Map<String, Double> row = cells.getOrDefault(id, Map.of());
      List<@Nullable Object> line = new ArrayList<>(List.of(id));
      others.forEach(other -> line.add(row.get(other)));
      table.row(line.toArray());
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the method and the number of pairs. */
  @Override
  public String toString() {
    return "Correlation[" + method + ", " + pairs.size() + " pairs]";
  }
}
