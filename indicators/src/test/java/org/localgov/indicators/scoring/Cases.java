package org.localgov.indicators.scoring;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.List;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** The definitions and tables that the tests of scoring share. */
final class Cases {
  static final double NONE = Double.NaN;
  static final ReferencePeriod Y2010 = ReferencePeriod.parse("2010");
  static final ReferencePeriod Y2011 = ReferencePeriod.parse("2011");

  /** Water is better the more, delay the less; water counts twice. */
  static final Index SERVICES =
      Index.builder("services")
          .title("Municipal services")
          .indicator("water", higherIsBetter())
          .indicator("delay", lowerIsBetter())
          .normalise(minMax(0, 100))
          .root(node("Index", arithmeticMean()).child("water", 2).child("delay", 1))
          .build();

  static final IndicatorTable TOWNS =
      IndicatorTable.builder("water", "delay")
          .row("Banfora", 60, 13)
          .row("Beregadougou", 80, 3)
          .row("Mangodara", 40, 23)
          .row("Sideradougou", 50, NONE)
          .build();

  private Cases() {}

  /** Returns an index of indicators a, b, c … without normalisation, children of the root. */
  static Index plain(MethodSpec rule, String... ids) {
    Index.Builder index = Index.builder("x");
    for (String id : ids) {
      index.indicator(id, higherIsBetter());
    }
    return index.root(Node.of("Index", rule).children(ids)).build();
  }

  /** Returns a table of one column {@code a}, a unit {@code u0}, {@code u1} … a row. */
  static IndicatorTable column(double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int row = 0; row < values.length; row++) {
      table.row("u" + row, values[row]);
    }
    return table.build();
  }

  static List<String> messages(ViolationsException refusal) {
    return refusal.violations().stream()
        .map(fault -> fault.code() + "|" + fault.message())
        .toList();
  }

  static List<String> messages(List<Violation> faults) {
    return faults.stream().map(fault -> fault.code() + "|" + fault.message()).toList();
  }
}
