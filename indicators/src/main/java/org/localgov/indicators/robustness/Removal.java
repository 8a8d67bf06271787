package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;
import org.localgov.indicators.internal.RankShifts;
import org.localgov.indicators.scoring.Reweigher;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * What becomes of the root's scores and ranks when each element of a level is removed in turn.
 *
 * <p>{@link #of By weight}, as {@code remove_elements} of COINr 1.1.14 does (Becker and others
 * 2022, Journal of Open Source Software 7(78), 4567): the element's weight becomes 0 and everything
 * else stays. Where no other element under its parent has a weight, the parent is removed with it.
 * {@link #dropping By definition}: the index is scored without the element. Of complete data, with
 * means and each indicator normalised by itself, both are the same. They differ where an element
 * counts whatever its weight: in imputation from a unit's other indicators, in screening, in a
 * missing rule ({@code blank}, {@code fail}, a minimum availability), in a geometric mean that
 * refuses its values, and in rules that take no weights, such as {@code minimum}, where only the
 * second way works. An element that cannot be removed is told with the reason and spoils no other.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Removal removal = Removal.of(scores, 1);    // each indicator in turn
 * removal.meanShift("LPI");                   // 0.43: ranks move by 0.43 places on average
 * Removal.dropping(index, 2, one -> Scorer.of(one).score(table)).table();
 * }</pre>
 */
public final class Removal {
  private final Scores nominal;
  private final int level;
  private final Map<String, RemovedElement> elements = new LinkedHashMap<>();
  private final double[] scores;
  private final int[] ranks;

  private Removal(Scores nominal, int level, List<RemovedElement> removed) {
    this.nominal = nominal;
    this.level = level;
    removed.forEach(one -> elements.put(one.id(), one));
    scores = nominal.scores(nominal.root());
    ranks = nominal.ranks(nominal.root());
  }

  /**
   * {@return the removal of each element of a level by its weight}
   *
   * @param scores the scores of the index as it is
   * @param level the level, 1 for the indicators, 2 for the nodes above them
   * @throws IllegalArgumentException if the index has no such level below its root
   */
  public static Removal of(Scores scores, int level) {
    Lineage lineage = Lineage.of(scores.index());
    List<String> ids = elements(scores.index(), lineage, level);
    Reweigher reweigher = Reweigher.of(scores);
    return new Removal(
        scores,
        level,
        ids.stream().map(id -> RemovedElement.byWeight(id, lineage, reweigher)).toList());
  }

  /**
   * {@return the removal of each element of a level from the definition, {@link Index#without}}
   *
   * @param index the definition
   * @param level the level, 1 for the indicators, 2 for the nodes above them
   * @param scoring how a definition is scored, such as {@code one -> Scorer.of(one).score(table)}
   * @throws IllegalArgumentException if the index has no such level below its root
   * @throws LocalgovException if the index as it is cannot be scored
   */
  public static Removal dropping(Index index, int level, Function<Index, Scores> scoring) {
    Lineage lineage = Lineage.of(index);
    List<String> ids = elements(index, lineage, level);
    Scores nominal = scoring.apply(index);
    return new Removal(
        nominal,
        level,
        ids.stream()
            .map(id -> RemovedElement.byDefinition(id, lineage, index, scoring, nominal))
            .toList());
  }

  /** Returns the elements of a level below the root. */
  private static List<String> elements(Index index, Lineage lineage, int level) {
    if (level < 1 || level >= lineage.highest()) {
      throw new IllegalArgumentException(
          "level must be 1.."
              + (lineage.highest() - 1)
              + " in index "
              + Quoted.of(index.id())
              + ", counted from the indicators, got "
              + level);
    }
    return lineage.at(level);
  }

  /** {@return the scores with all elements} */
  public Scores nominal() {
    return nominal;
  }

  /** {@return the ids of the elements, in tree order} */
  public List<String> elements() {
    return List.copyOf(elements.keySet());
  }

  private RemovedElement element(String id) {
    RemovedElement element = elements.get(id);
    if (element == null) {
      throw new UnknownNameException("element of level " + level, id, elements.keySet());
    }
    return element;
  }

  /**
   * {@return the root's score of each row without an element; NaN where there is none}
   *
   * @param element the id of the element
   * @throws UnknownNameException if the level has no such element
   */
  public double[] scores(String element) {
    RemovedElement found = element(element);
    if (found.scores().length == 0) {
      double[] none = new double[nominal.rows()];
      Arrays.fill(none, Double.NaN);
      return none;
    }
    return found.scores().clone();
  }

  /**
   * {@return the root's rank of each row without an element, within the period; 0 where there is
   * none}
   *
   * @param element the id of the element
   * @throws UnknownNameException if the level has no such element
   */
  public int[] ranks(String element) {
    return Arrays.copyOf(element(element).ranks(), nominal.rows());
  }

  /**
   * {@return the mean over the rows of |rank without an element - rank|; NaN if there is none}
   *
   * @param element the id of the element
   * @throws UnknownNameException if the level has no such element
   */
  public double meanShift(String element) {
    return RankShifts.meanAbsolute(
        ranks(element), ranks, IntStream.range(0, ranks.length).toArray());
  }

  /**
   * {@return what is to be said of the removal of an element: what was removed with it, or why it
   * cannot be removed}
   *
   * @param element the id of the element
   * @throws UnknownNameException if the level has no such element
   */
  public Optional<String> note(String element) {
    return Optional.of(element(element).note()).filter(note -> !note.isEmpty());
  }

  /**
   * {@return a line an element: its parent, the mean and the largest shift of rank without it, and
   * what is to be said of it}
   */
  public ResultTable result() {
    ResultTable.Builder table =
        ResultTable.of(
            "removal", "element", "parent", "#meanAbsoluteShift", "#largestShift", "note");
    for (RemovedElement one : elements.values()) {
      int[] found = ranks(one.id());
      double largest =
          IntStream.range(0, ranks.length)
              .mapToDouble(row -> Math.abs(shift(found, row)))
              .filter(shift -> !Double.isNaN(shift))
              .max()
              .orElse(Double.NaN);
      table.row(one.id(), one.parent(), meanShift(one.id()), largest, note(one.id()));
    }
    return table.build();
  }

  private double shift(int[] found, int row) {
    return found[row] == 0 || ranks[row] == 0 ? Double.NaN : found[row] - ranks[row];
  }

  /** {@return a line an element and row: score and rank without it, and as they are} */
  public ResultTable rowResult() {
    ResultTable.Builder table =
        ResultTable.of(
            "removal-rows",
            List.of(
                "element",
                "unit",
                "period",
                "#score",
                "#rank",
                "#nominalScore",
                "#nominalRank",
                "#shift"));
    for (String element : elements()) {
      double[] without = scores(element);
      int[] found = ranks(element);
      for (int row = 0; row < ranks.length; row++) {
        table.row(
            element,
            nominal.data().unit(row),
            nominal.data().period(row),
            without[row],
            found[row] == 0 ? null : found[row],
            scores[row],
            ranks[row] == 0 ? null : ranks[row],
            shift(found, row));
      }
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns index, level, number of elements, and that which moves ranks most, in one line. */
  @Override
  public String toString() {
    String most = "";
    double highest = 0;
    for (String element : elements()) {
      double shift = meanShift(element);
      if (shift > highest) {
        highest = shift;
        most = ", ranks depend most on " + element + " (" + Decimals.compact(shift) + ")";
      }
    }
    return "Removal["
        + nominal.index().id()
        + ", level "
        + level
        + ", "
        + elements.size()
        + " elements"
        + most
        + "]";
  }
}
