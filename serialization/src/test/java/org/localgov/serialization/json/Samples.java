package org.localgov.serialization.json;

import static org.localgov.indicators.definition.Definitions.parameter;

import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Citation;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Fidelity;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;

/** Definitions that tests share. */
final class Samples {
  private Samples() {}

  /** Returns an index in which every property of the format occurs. */
  static Index everything() {
    return Index.builder("everything")
        .version("2.1")
        .title("Everything, \"quoted\", and naïve")
        .description("Two lines\nof text.")
        .fidelity(Fidelity.INTERPRETATION)
        .citation(Citation.of("A. Author (2020), A title", "https://example.org/a"))
        .addLimitations("first", "second")
        .parameter(Parameter.required("threshold", "where it begins"))
        .parameter(Parameter.optional("share", 0.1, "between 0 and 1"))
        .parameter(Parameter.optional("clip", true, "whether bounds are clipped"))
        .indicator(scaled())
        .indicator(judged())
        .indicator(
            Indicator.of("flights", Direction.HIGHER_IS_BETTER)
                .withDenominator(new Denominator("population", 1000)))
        .indicator(
            Indicator.of("staff", Direction.HIGHER_IS_BETTER)
                .withScale(Scale.atLeast(0))
                .withDenominator(Denominator.of("population")))
        .normalise(MethodSpec.of("min-max", "lower", 1, "upper", 100))
        .root(root())
        .build();
  }

  private static Indicator scaled() {
    return Indicator.builder()
        .id("delay")
        .name("Delay of budgets")
        .direction(Direction.LOWER_IS_BETTER)
        .unit("days")
        .scale(Scale.integers(0, 366))
        .normalisation(
            MethodSpec.of(
                "piecewise-linear", "points", points(), "threshold", parameter("threshold")))
        .build();
  }

  private static List<Parameters> points() {
    return List.of(
        Parameters.of(Map.of("value", 0.1)),
        Parameters.of("value", 1e-7, "labels", List.of("a", true)));
  }

  private static Indicator judged() {
    return Indicator.of("transfers", Direction.HIGHER_IS_BETTER)
        .withLevels(new Level(1, "no transfers"), new Level(2.5, "some"));
  }

  private static Node root() {
    Node pillar =
        Node.of("pillar", MethodSpec.of("geometric-mean"))
            .withName("A pillar")
            .withMissing(new Missing(MissingRule.SKIP, 0.5))
            .child("delay", 2)
            .child("transfers", 1.0 / 3);
    return Node.of("index", MethodSpec.of("arithmetic-mean"))
        .withMissing(Missing.of(MissingRule.FAIL))
        .withScale(Scale.of(0, 100))
        .withBands(
            Band.label("red").withTo(23).withToInclusive(true),
            Band.label("green").withFrom(23).withFromInclusive(false))
        .child(pillar, 3)
        .children("flights", "staff");
  }

  /** Returns the least that an index needs. */
  static Index small() {
    return Index.builder("small")
        .indicator("water", Direction.HIGHER_IS_BETTER)
        .indicator("delay", Direction.LOWER_IS_BETTER)
        .normalise(MethodSpec.of("min-max"))
        .root(
            Node.of("all", MethodSpec.of("arithmetic-mean"))
                .withBands(Band.label("low").withTo(50), Band.label("high").withFrom(50))
                .children("water", "delay"))
        .build();
  }
}
