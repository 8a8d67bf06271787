package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.TextTable;

/**
 * How one score came about: the formula with the numbers filled in, and the same for every part of
 * it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * scores.card("ESP/Navarre/Nafarroa", ReferencePeriod.year(2010)).explain().table();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Explanation {
  Explanation() {}

  /** {@return the id of the node or indicator} */
  public abstract String id();

  /** {@return its name for people; the id if it has none} */
  public abstract String name();

  /** {@return the score, or the normalised value of an indicator; empty if there is none} */
  public abstract OptionalDouble score();

  /** {@return the weight inside the parent, as given} */
  public abstract double weight();

  /**
   * {@return what this part adds to its parent's score; empty where the parent's rule is not
   * additive}
   */
  public abstract OptionalDouble contribution();

  /**
   * {@return how much the parent's score would change if this part were set to its median over the
   * units that were scored; empty where the parent's rule is additive and {@link #contribution()}
   * says it exactly, and where the rule would refuse}
   */
  public abstract OptionalDouble changeAtMedian();

  /**
   * {@return the raw value of an indicator, after its denominator; empty for a node or a missing
   * value}
   */
  public abstract OptionalDouble value();

  /** {@return the name of the normalisation or scoring rule} */
  public abstract String method();

  /** {@return the formula with the numbers filled in; empty where there is no score} */
  public abstract String formula();

  /** {@return what a reader should know: missing, clipped, turned around, weighed anew} */
  public abstract List<String> notes();

  /**
   * {@return the parts this score was made of, in the order of the definition; empty for an
   * indicator}
   */
  public abstract List<Explanation> parts();

  /** {@return the whole explanation as an aligned table, a line a node, indented by depth} */
  public String table() {
    TextTable table =
        hasChanges()
            ? TextTable.of(
                "node",
                "#score",
                "#weight",
                "#adds",
                "#change at median",
                "method",
                "formula",
                "notes")
            : TextTable.of("node", "#score", "#weight", "#adds", "method", "formula", "notes");
    lines(table, 0, hasChanges());
    return table.toString();
  }

  private void lines(TextTable table, int depth, boolean withChanges) {
    List<String> cells = new ArrayList<>();
    cells.add("  ".repeat(depth) + id());
    cells.add(number(score()));
    cells.add(Decimals.compact(weight()));
    cells.add(number(contribution()));
    if (withChanges) {
      cells.add(number(changeAtMedian()));
    }
    cells.addAll(List.of(method(), formula(), String.join("; ", notes())));
    table.row(cells.toArray(String[]::new));
    parts().forEach(part -> part.lines(table, depth + 1, withChanges));
  }

  private boolean hasChanges() {
    return changeAtMedian().isPresent() || parts().stream().anyMatch(Explanation::hasChanges);
  }

  private static String number(OptionalDouble number) {
    return Decimals.compact(number.orElse(Double.NaN));
  }

  /** Returns the id, the score and the formula. */
  @Override
  public String toString() {
    return id() + " = " + number(score()) + (formula().isEmpty() ? "" : " = " + formula());
  }
}
