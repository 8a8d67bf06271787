package org.localgov.indicators.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * One unit's view of the scores: every node and leaf with score, rank and class, and what was
 * missing, clipped or odd.
 *
 * <p>Immutable and safe to share between threads; ranks are computed when asked for.
 *
 * <pre>{@code
 * Scorecard card = scores.card("ESP/Navarre/Nafarroa", ReferencePeriod.year(2010));
 * card.score("self-rule");
 * card.missing();
 * card.explain().table();
 * }</pre>
 */
public final class Scorecard {
  private final Scores scores;
  private final int row;

  Scorecard(Scores scores, int row) {
    this.scores = scores;
    this.row = row;
  }

  /** {@return the unit} */
  public String unit() {
    return scores.data().unit(row);
  }

  /** {@return the period, if the row has one} */
  public Optional<ReferencePeriod> period() {
    return scores.data().period(row);
  }

  /**
   * {@return the score of a node or leaf; NaN where there is none}
   *
   * @param node the id of the node
   */
  public double score(String node) {
    return scores.score(row, node);
  }

  /**
   * {@return the rank in a node or leaf within the period; 0 where there is no score}
   *
   * @param node the id of the node
   */
  public int rank(String node) {
    return scores.ranks(node)[row];
  }

  /**
   * {@return the class in a node, if it has classes}
   *
   * @param node the id of the node
   */
  public Optional<String> band(String node) {
    return scores.band(row, node);
  }

  /** {@return the indicators without a value, measured or estimated, in tree order} */
  public List<String> missing() {
    return leaves(this::isMissing);
  }

  /** {@return the indicators whose missing value was estimated, in tree order} */
  public List<String> imputed() {
    return leaves(leaf -> scores.inputs().imputed(leaf, row).isPresent());
  }

  /** {@return the indicators whose value was changed as an outlier, in tree order} */
  public List<String> treated() {
    return leaves(
        leaf ->
            scores.inputs().column(leaf).get(row)
                    != scores.inputs().column(leaf, Step.IMPUTED).get(row)
                && !isMissing(leaf));
  }

  /**
   * {@return the indicators whose value lay beyond a bound and counted as the bound, in tree order}
   */
  public List<String> clipped() {
    return leaves(
        leaf ->
            scores.scorer().fit(leaf).at(scores.data(), row).isClipped(scores.directed(leaf, row)));
  }

  private List<String> leaves(Predicate<LeafElement> chosen) {
    return scores.scorer().plan().leaves().stream().filter(chosen).map(LeafElement::id).toList();
  }

  private boolean isMissing(LeafElement leaf) {
    return Double.isNaN(scores.inputs().column(leaf).get(row));
  }

  /** {@return the warnings about this row} */
  public List<Violation> warnings() {
    String period = period().map(ReferencePeriod::toString).orElse(null);
    return scores.warnings().stream()
        .filter(
            warning ->
                unit().equals(warning.details().get("unit"))
                    && Objects.equals(period, warning.details().get("period")))
        .toList();
  }

  /** {@return how the score came about, from the root down to the raw values} */
  public Explanation explain() {
    return Explainer.explain(scores, row);
  }

  /**
   * {@return every node and leaf with score, rank and class as an aligned table, indented by depth}
   */
  public String table() {
    TextTable table = TextTable.of("node", "#score", "#rank", "class");
    for (Element element : scores.scorer().plan().elements()) {
      int rank = rank(element.id());
      table.row(
          "  ".repeat(element.depth()) + element.id(),
          Decimals.compact(score(element.id())),
          rank == Ranks.NONE ? "-" : String.valueOf(rank),
          band(element.id()).orElse(""));
    }
    return table.toString();
  }

  /** Returns the unit, the period and the score of the root. */
  @Override
  public String toString() {
    return "Scorecard["
        + unit()
        + period().map(when -> " " + when).orElse("")
        + ", "
        + scores.root()
        + " "
        + Decimals.compact(score(scores.root()))
        + "]";
  }
}
