package org.localgov.indicators.scoring;

import java.util.Optional;
import java.util.function.DoublePredicate;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.text.Decimals;

/**
 * The smallest change of one value for the better by which a unit gains a rank in the root.
 *
 * <p>Better is by the indicator's direction, and never beyond its scale; an indicator without a
 * bound is tried up to twice the sample's width beyond its best value. Levels are tried one by one,
 * whole numbers and others by bisection, which takes for granted that a better value never lowers
 * the score: true of every aggregation that grows with its children, but not of one with a penalty
 * for imbalance, such as {@code mazziotta-pareto}. That the value found gains a rank is true of
 * any.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * scores.whatIf().leastImprovement("name:Banfora", "water")
 *     .map(Improvement::to);                 // 63.2: from there on it passes the next unit
 * }</pre>
 *
 * @param indicator the id of the indicator
 * @param from the value as it is
 * @param to the value that gains a rank
 * @param rankBefore the rank as it is
 * @param rankAfter the rank with the other value
 * @param whatIf everything else that becomes of it
 */
public record Improvement(
    String indicator, double from, double to, int rankBefore, int rankAfter, WhatIf whatIf) {

  static Optional<Improvement> least(WhatIf start, int row, String indicator) {
    Scores scores = start.after();
    if (!(scores.scorer().plan().element(indicator) instanceof LeafElement leaf)) {
      throw new IllegalArgumentException("'" + indicator + "' must be an indicator, not a node");
    }
    CellChange cell = new CellChange(scores, row, indicator);
    double from = cell.value();
    int before = Ranks.of(scores.column(scores.scorer().plan().root()), scores.data(), row);
    if (Double.isNaN(from) || before == Ranks.NONE) {
      throw new IllegalArgumentException(
          scores.data().place(row)
              + (before == Ranks.NONE
                  ? " must have a rank to gain another, it has no score"
                  : ", indicator '"
                      + indicator
                      + "' must have a value to improve, it is missing; try one by value"));
    }
    DoublePredicate gains = value -> cell.rank(value) < before;
    double best = best(scores, leaf.indicator(), from);
    double found =
        leaf.indicator().levels().isEmpty()
            ? bisected(from, best, leaf.indicator().range().integer(), gains)
            : nextLevel(leaf.indicator(), from, gains);
    if (Double.isNaN(found)) {
      return Optional.empty();
    }
    return Optional.of(
        new Improvement(
            indicator, from, found, before, cell.rank(found), start.value(row, indicator, found)));
  }

  /** Returns the best value to try: the bound of the scale, or well beyond all that were seen. */
  private static double best(Scores scores, Indicator indicator, double from) {
    Scale scale = indicator.range();
    int sign = indicator.direction().sign();
    double bound = sign > 0 ? scale.maximum() : scale.minimum();
    if (Double.isFinite(bound)) {
      return bound;
    }
    Column column = scores.data().column(indicator.column());
    double width = Math.max(column.maximum() - column.minimum(), Math.ulp(from));
    return sign > 0 ? column.maximum() + 2 * width : column.minimum() - 2 * width;
  }

  private static double nextLevel(Indicator indicator, double from, DoublePredicate gains) {
    int sign = indicator.direction().sign();
    return indicator.levels().stream()
        .mapToDouble(Level::value)
        .filter(level -> sign * level > sign * from)
        .boxed()
        .sorted((a, b) -> sign * Double.compare(a, b))
        .filter(gains::test)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Returns the value next to {@code from} that gains; NaN if not even the best does. */
  private static double bisected(double from, double best, boolean integer, DoublePredicate gains) {
    boolean beyond = from == best || !gains.test(best);
    if (beyond) {
      return Double.NaN;
    }
    double no = from;
    double yes = best;
    while (true) {
      double middle = no + (yes - no) / 2;
      middle = integer ? Math.rint(middle) : middle;
      if (middle == no || middle == yes) {
        return yes;
      }
      if (gains.test(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
  }

  /** Returns the change in one line. */
  @Override
  public String toString() {
    return indicator
        + " "
        + Decimals.compact(from)
        + " → "
        + Decimals.compact(to)
        + ": rank "
        + rankBefore
        + " → "
        + rankAfter;
  }
}
