package org.localgov.indicators.method.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.ScoringException;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Calls methods by name, as a definition does. */
public final class MethodCases {
  private MethodCases() {}

  /** Returns a method fitted on raw values of an indicator of which more is better. */
  public static Fitted fit(MethodSpec spec, double... sample) {
    return fitted(spec, 1, sample);
  }

  /** Returns a method fitted on raw values of an indicator of which less is better. */
  public static Fitted fitTurned(MethodSpec spec, double... sample) {
    return fitted(spec, -1, sample);
  }

  private static Fitted fitted(MethodSpec spec, int sign, double[] sample) {
    return MethodRegistry.standard()
        .normalisation(spec.method())
        .fit(
            Sample.of(
                "a",
                Column.of(sample),
                sign,
                IntStream.range(0, sample.length).mapToObj(row -> "u" + row).toList()),
            spec.parameters());
  }

  /** Returns the score that a rule makes of children with these weights and scores. */
  public static double score(MethodSpec rule, double[] weights, double... scores) {
    Index index = index(rule, weights);
    TableBuilder table = IndicatorTable.builder(index.columns()).row("u", scores);
    return Scorer.of(index).score(table.build()).score("u", "Index");
  }

  /** Returns the scores that a rule makes of several units, u0, u1, …, compared with each other. */
  public static double[] scoresOf(MethodSpec rule, double[] weights, double[][] units) {
    Index index = index(rule, weights);
    TableBuilder table = IndicatorTable.builder(index.columns());
    for (int unit = 0; unit < units.length; unit++) {
      table.row("u" + unit, units[unit]);
    }
    return Scorer.of(index).score(table.build()).scores("Index");
  }

  /** Returns the scores that a rule makes of several units, all weights being 1. */
  public static double[] scoresOf(MethodSpec rule, double[][] units) {
    double[] weights = new double[units[0].length];
    Arrays.fill(weights, 1);
    return scoresOf(rule, weights, units);
  }

  /** Returns the formula of one unit among those it is compared with. */
  public static String formula(MethodSpec rule, double[][] units, int unit) {
    return MethodRegistry.standard()
        .aggregation(rule.method())
        .formula(new Given(units), unit, rule.parameters());
  }

  private static Index index(MethodSpec rule, double[] weights) {
    Index.Builder index = Index.builder("x");
    Node root = Node.of("Index", rule);
    for (int i = 0; i < weights.length; i++) {
      index.indicator("c" + i, Direction.HIGHER_IS_BETTER);
      root = root.child("c" + i, weights[i]);
    }
    return index.root(root).build();
  }

  /** Units given row by row, all weights 1. */
  record Given(double[][] units) implements Children {
    @Override
    public int rows() {
      return units.length;
    }

    @Override
    public double[] scores(int child) {
      return Arrays.stream(units).mapToDouble(unit -> unit[child]).toArray();
    }

    @Override
    public boolean isComplete(int child) {
      return Arrays.stream(scores(child)).noneMatch(Double::isNaN);
    }

    @Override
    public int size() {
      return units[0].length;
    }

    @Override
    public String id(int child) {
      return "c" + child;
    }

    @Override
    public double weight(int child) {
      return 1;
    }

    @Override
    public Scale range(int child) {
      return Scale.UNBOUNDED;
    }
  }

  /** Returns the score of children of weight 1. */
  public static double score(MethodSpec rule, double... scores) {
    double[] weights = new double[scores.length];
    Arrays.fill(weights, 1);
    return score(rule, weights, scores);
  }

  /** Asserts that a definition with this normalisation is refused with a message. */
  public static void refuses(MethodSpec spec, String rule) {
    Index index =
        Index.builder("x")
            .indicator(Indicator.of("a", Direction.HIGHER_IS_BETTER).withNormalisation(spec))
            .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
            .build();
    assertThatThrownBy(() -> Scorer.of(index))
        .isInstanceOf(ViolationsException.class)
        .hasMessage("index 'x': indicator 'a': " + spec.method() + ": " + rule);
  }

  /** Asserts that a sample is refused with a message. */
  public static void refusesSample(MethodSpec spec, String rule, double... sample) {
    refusesSample(Direction.HIGHER_IS_BETTER, spec, rule, sample);
  }

  /** Asserts that a sample of an indicator of which less is better is refused with a message. */
  public static void refusesTurnedSample(MethodSpec spec, String rule, double... sample) {
    refusesSample(Direction.LOWER_IS_BETTER, spec, rule, sample);
  }

  private static void refusesSample(
      Direction direction, MethodSpec spec, String rule, double... sample) {
    Index index =
        Index.builder("x")
            .indicator("a", direction)
            .normalise(spec)
            .root(Node.of("Index", MethodSpec.of("sum")).child("a"))
            .build();
    TableBuilder table = IndicatorTable.builder("a");
    for (int row = 0; row < sample.length; row++) {
      table.row("u" + row, sample[row]);
    }
    assertThatThrownBy(() -> Scorer.of(index).score(table.build()))
        .isInstanceOf(ScoringException.class)
        .hasMessage("cannot score index 'x' on 'a': " + rule);
  }

  /** Asserts results to a relative 1e-15. */
  public static void assertApplied(Fitted fit, double... valuesAndResults) {
    for (int i = 0; i < valuesAndResults.length; i += 2) {
      double result = fit.apply(valuesAndResults[i]);
      double expected = valuesAndResults[i + 1];
      assertThat(result)
          .as("result of " + valuesAndResults[i])
          .isCloseTo(expected, within(1e-15 * Math.abs(expected)));
    }
  }
}
