package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * Rows in the order of their scores in one node.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param node the id of the node or leaf
 * @param entries the rows, in order
 */
public record Ranking(String node, List<Entry> entries) {
  /**
   * Copies the entries.
   *
   * @param entries the rows, in order
   * @param node the id of the node or leaf
   */
  public Ranking {
    entries = List.copyOf(entries);
  }

  /**
   * One row of a ranking.
   *
   * @param rank the competition rank within the period, 1 the best
   * @param unit the unit
   * @param period the period, if the row has one
   * @param score the score
   * @param band the class of the score, if the node has classes
   */
  public record Entry(
      int rank,
      String unit,
      Optional<ReferencePeriod> period,
      double score,
      Optional<String> band) {}

  /**
   * {@return the first entries}
   *
   * @param count how many at most
   * @throws IllegalArgumentException if the count is negative
   */
  public Ranking first(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count must be 0 or more, got " + count);
    }
    return new Ranking(node, entries.subList(0, Math.min(count, entries.size())));
  }

  /**
   * {@return the entries of one period}
   *
   * @param period the period
   */
  public Ranking in(ReferencePeriod period) {
    return new Ranking(
        node,
        entries.stream()
            .filter(entry -> entry.period().filter(period::equals).isPresent())
            .toList());
  }

  /** {@return the entries from the last to the first} */
  public Ranking reversed() {
    List<Entry> turned = new ArrayList<>(entries);
    Collections.reverse(turned);
    return new Ranking(node, turned);
  }

  /** {@return the ranking as an aligned table} */
  public String table() {
    boolean banded = entries.stream().anyMatch(entry -> entry.band().isPresent());
    boolean dated = entries.stream().anyMatch(entry -> entry.period().isPresent());
    List<String> headers = new ArrayList<>(List.of("#rank", "unit"));
    if (dated) {
      headers.add("period");
    }
    headers.add("#" + node);
    if (banded) {
      headers.add("class");
    }
    TextTable table = TextTable.of(headers.toArray(String[]::new));
    for (Entry entry : entries) {
      List<String> cells = new ArrayList<>(List.of(String.valueOf(entry.rank()), entry.unit()));
      if (dated) {
        cells.add(entry.period().map(ReferencePeriod::toString).orElse(""));
      }
      cells.add(Decimals.compact(entry.score()));
      if (banded) {
        cells.add(entry.band().orElse(""));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  /** Returns the node and the number of entries. */
  @Override
  public String toString() {
    return "Ranking[" + node + ", " + entries.size() + " rows]";
  }
}
