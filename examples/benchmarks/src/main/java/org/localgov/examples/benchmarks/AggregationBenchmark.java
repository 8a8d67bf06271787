package org.localgov.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each aggregation of ten children (two for a difference or quotient) in a block of rows, as the
 * scorer calls it, beside {@link AggregationsByHand}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AggregationBenchmark {
  private static final MethodRegistry REGISTRY = MethodRegistry.standard();
  private static final int ROWS = 256;

  /** The name of the method. */
  @Param({
    "arithmetic-mean",
    "geometric-mean",
    "harmonic-mean",
    "generalised-mean",
    "median",
    "minimum",
    "maximum",
    "sum",
    "product",
    "weighted-product",
    "points-over-possible",
    "owa",
    "copeland",
    "borda-count",
    "kemeny",
    "benefit-of-the-doubt",
    "mazziotta-pareto",
    "adjusted-mazziotta-pareto",
    "mean-minimum",
    "topsis",
    "evenness",
    "first-present",
    "conditions-met",
    "difference",
    "quotient"
  })
  public String method = "";

  private double[][] scores = {};
  private final double[] out = new double[ROWS];
  private Parameters parameters = Parameters.none();
  private ScoringRule rule = REGISTRY.aggregation("sum");
  private Children children = new Alike(scores, 1);

  /** Fills the children. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    scores = new double[method.equals("difference") || method.equals("quotient") ? 2 : 10][ROWS];
    for (double[] child : scores) {
      for (int row = 0; row < ROWS; row++) {
        child[row] = random.nextDouble(1, 100);
      }
    }
    parameters = spec(method).parameters();
    rule = REGISTRY.aggregation(method);
    children = new Alike(scores, method.equals("weighted-product") ? AggregationsByHand.POWER : 1);
    Agreement.require(method, rule().clone(), handWritten());
  }

  private static MethodSpec spec(String method) {
    return switch (method) {
      case "generalised-mean" -> Methods.generalisedMean(3);
      case "conditions-met" -> Methods.conditionsMet(List.of(table()), "met", List.of("met"), "");
      case "mean-minimum" -> Methods.meanMinimum(0.5, 1);
      case "owa" -> Methods.owa(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
      default -> MethodSpec.of(method);
    };
  }

  private static Map<String, ?> table() {
    Map<String, Object> conditions = new LinkedHashMap<>();
    for (int child = 0; child < 10; child++) {
      conditions.put("c" + child, Map.of("from", AggregationsByHand.LEAST));
    }
    return Map.of("outcome", "met", "conditions", conditions);
  }

  /** Applies the library's rule. */
  @Benchmark
  public double[] rule() {
    rule.score(children, parameters, out);
    return out;
  }

  /** Does the same arithmetic in loops written for it. */
  @Benchmark
  public double[] handWritten() {
    AggregationsByHand.apply(method, scores, out);
    return out;
  }

  /**
   * Children of one weight, complete.
   *
   * @param all the scores of each
   * @param weight the weight of each
   */
  record Alike(double[][] all, double weight) implements Children {
    @Override
    public int rows() {
      return all[0].length;
    }

    @Override
    public double[] scores(int child) {
      return all[child];
    }

    @Override
    public boolean isComplete(int child) {
      return true;
    }

    @Override
    public int size() {
      return all.length;
    }

    @Override
    public String id(int child) {
      return "c" + child;
    }

    @Override
    public double weight(int child) {
      return weight;
    }

    @Override
    public Scale range(int child) {
      return Scale.of(0, 100);
    }
  }
}
