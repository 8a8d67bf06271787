package org.localgov.indicators.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * The score and rank of one unit in every node and indicator of an index, the highest level first.
 *
 * <p>Ranks are competition ranks among the rows of the same period, or of the same period and
 * group; 1 is the best, and ties share the best. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * DataSet scores = DataSet.of(DataStep.AGGREGATED, Scorer.of(index), table);
 * UnitSummary.of(index, scores, "name:Banfora").table();
 * }</pre>
 */
public final class UnitSummary {
  private final String unit;
  private final Optional<ReferencePeriod> period;
  private final List<Entry> entries;

  private UnitSummary(String unit, Optional<ReferencePeriod> period, List<Entry> entries) {
    this.unit = unit;
    this.period = period;
    this.entries = List.copyOf(entries);
  }

  /**
   * One element of a unit.
   *
   * @param element the id
   * @param name the name for people, if there is one
   * @param level the level, 1 for an indicator
   * @param score the score; NaN if there is none
   * @param rank the rank, 1 the best; 0 without a score
   * @param ranked how many units have a rank
   */
  public record Entry(
      String element, Optional<String> name, int level, double score, int rank, int ranked) {}

  /**
   * {@return the summary of a unit that has one row}
   *
   * @param index the definition
   * @param scores its data after the last step
   * @param unit the id of the unit
   * @throws UnknownNameException if there is no such unit, or the data have no scores
   * @throws IllegalArgumentException if the unit has rows for several periods
   */
  public static UnitSummary of(Index index, DataSet scores, String unit) {
    return of(index, scores, scores.table().row(unit), Optional.empty());
  }

  /**
   * {@return the summary of a row}
   *
   * @param index the definition
   * @param scores its data after the last step
   * @param row the number of the row, from 0
   * @param grouping the grouping within whose groups ranks are, if any
   * @throws UnknownNameException if there is no such grouping, or the data have no scores
   */
  public static UnitSummary of(Index index, DataSet scores, int row, Optional<String> grouping) {
    IndicatorTable table = scores.table();
    Lineage lineage = Lineage.of(index);
    int[] rivals = Standing.rivals(table, row, grouping);
    List<Entry> entries = new ArrayList<>();
    for (String id : lineage.elements()) {
      Column column = table.column(id);
      Optional<Standing> standing = Standing.of(column, 1, row, rivals);
      int present = (int) count(column, rivals);
      entries.add(
          new Entry(
              id,
              name(index, id),
              lineage.level(id),
              column.get(row),
              standing.map(Standing::rank).orElse(0),
              present));
    }
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.level()));
    return new UnitSummary(table.unit(row), table.period(row), entries);
  }

  private static long count(Column column, int[] rows) {
    long count = 0;
    for (int row : rows) {
      count += Double.isNaN(column.get(row)) ? 0 : 1;
    }
    return count;
  }

  /** Returns the name for people of an indicator or node, if it has one. */
  static Optional<String> name(Index index, String id) {
    for (Indicator indicator : index.indicators()) {
      if (indicator.id().equals(id)) {
        return indicator.name();
      }
    }
    return name(index.root(), id);
  }

  private static Optional<String> name(Node node, String id) {
    if (node.id().equals(id)) {
      return node.name();
    }
    for (Child child : node.children()) {
      if (child instanceof Node inner) {
        Optional<String> found = name(inner, id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the id of the unit} */
  public String unit() {
    return unit;
  }

  /** {@return the period, if its row has one} */
  public Optional<ReferencePeriod> period() {
    return period;
  }

  /** {@return every element, the highest level first; unmodifiable} */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * {@return an element}
   *
   * @param element the id
   * @throws UnknownNameException if there is none with this id
   */
  public Entry entry(String element) {
    return entries.stream()
        .filter(entry -> entry.element().equals(element))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "node or indicator", element, entries.stream().map(Entry::element).toList()));
  }

  /** {@return a line an element: level, score and rank} */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of("summary", "#level", "element", "name", "#score", "#rank", "#ranked");
    for (Entry entry : entries) {
      table.row(
          entry.level(),
          entry.element(),
          entry.name(),
          entry.score(),
          entry.rank() == 0 ? null : entry.rank(),
          entry.ranked());
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the unit, and score and rank of the index. */
  @Override
  public String toString() {
    Entry root = entries.get(0);
    return "UnitSummary["
        + unit
        + period.map(when -> " " + when).orElse("")
        + ", "
        + root.element()
        + " "
        + Decimals.compact(root.score())
        + ", rank "
        + root.rank()
        + " of "
        + root.ranked()
        + "]";
  }
}
