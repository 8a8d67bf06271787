package org.localgov.indicators.comparison;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.List;
import java.util.stream.IntStream;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Scores that are what one column, {@code a}, says. */
final class Variants {
  static final double NONE = Double.NaN;

  private Variants() {}

  /** Returns the index whose score is the value of {@code a}. */
  static Index index(String root) {
    return Index.builder("x")
        .indicator("a", higherIsBetter())
        .root(node(root, arithmeticMean()).child("a"))
        .build();
  }

  /** Returns the scores of units {@code u0}, {@code u1} and so on. */
  static Scores scores(double... values) {
    List<Integer> order = IntStream.range(0, values.length).boxed().toList();
    return scores(order, values);
  }

  /** Returns the scores of units {@code u0}, {@code u1} and so on, their rows in an order. */
  static Scores scores(List<Integer> order, double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    order.forEach(unit -> table.row("u" + unit, values[unit]));
    return of(table.build());
  }

  /** Returns the scores of a table with a column {@code a}. */
  static Scores of(IndicatorTable table) {
    return Scorer.of(index("Index")).score(table);
  }

  static ReferencePeriod year(int year) {
    return ReferencePeriod.year(year);
  }
}
