package org.localgov.indicators.robustness;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.lowerIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.columnMean;
import static org.localgov.indicators.method.Methods.geometricMean;
import static org.localgov.indicators.method.Methods.log;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.winsorise;

import java.util.List;
import org.localgov.indicators.definition.ConstantRule;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.definition.Scope;
import org.localgov.indicators.definition.Screening;
import org.localgov.indicators.definition.Thresholds;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.table.IndicatorTable;

/** The definitions and data that the tests of robustness share. */
final class Towns {
  /** Two indicators on their own scale, and their mean. */
  static final Index PAIR =
      Index.builder("pair")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .normalise(none())
          .root(node("Index", arithmeticMean()).child("a").child("b"))
          .build();

  /** Means 5, 4, 3: z is the most even. */
  static final IndicatorTable PAIRS =
      IndicatorTable.builder("a", "b").row("x", 9, 1).row("y", 2, 6).row("z", 3, 3).build();

  /** A definition in which every part is given. */
  static final Index WHOLE =
      Index.builder("whole")
          .parameter(Parameter.optional("best", 100, "the score of the best"))
          .indicator(
              Indicator.of("water", higherIsBetter())
                  .withScale(Scale.of(0, 100))
                  .withDenominator(new Denominator("people", 1000)))
          .indicator("power", higherIsBetter())
          .indicator(
              Indicator.of("delay", lowerIsBetter())
                  .withNormalisation(
                      MethodSpec.of("goalposts", "lower", 0, "upper", 30, "factor", 100))
                  .withTreatment(Treatment.none()))
          .indicator("debt.ratio", lowerIsBetter())
          .impute(columnMean())
          .screen(
              Screening.builder()
                  .overall(new Thresholds(0.5, 0.25))
                  .putNodes("Money", new Thresholds(0.5, 0))
                  .build())
          .treat(Treatment.builder().first(winsorise(5)).second(log()).build())
          .normalise(
              new Normalisation(
                      MethodSpec.of("min-max", "lower", 1, "upper", parameter("best")),
                      Scope.ALL,
                      java.util.Optional.empty(),
                      ConstantRule.DROP)
                  .rescaled(1, 10))
          .root(
              node("Index", arithmeticMean())
                  .withMissing(new Missing(MissingRule.SKIP, 0.25))
                  .child(node("Services").child("water", 2).child("power", 1))
                  .child(money(), 3))
          .build();

  static final IndicatorTable FIVE =
      IndicatorTable.builder("water", "power", "delay", "debt.ratio", "people")
          .row("p", 40, 5, 10, 0.5, 1000)
          .row("q", 90, 2, 25, 0.4, 3000)
          .row("r", 10, 9, 5, 0.9, 500)
          .row("s", 70, 7, Double.NaN, 0.2, 2000)
          .row("t", 55, 4, 15, 0.7, 1500)
          .build();

  private Towns() {}

  private static Node money() {
    return node("Money", geometricMean()).child("delay").child("debt.ratio");
  }

  /** Returns the ids of the nodes and indicators below and including a node. */
  static List<String> elements(Node node) {
    return Target.nodes(node)
        .flatMap(
            each ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(each.id()),
                    each.children().stream()
                        .filter(child -> !(child instanceof Node))
                        .map(child -> child.id())))
        .toList();
  }
}
