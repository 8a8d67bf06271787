package org.localgov.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Copeland's scores of 300 units on 30 criteria: the rule, and three loops. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CopelandBenchmark {
  private static final MethodRegistry REGISTRY = MethodRegistry.standard();
  private static final int UNITS = 300;
  private static final int CRITERIA = 30;

  private final double[][] scores = new double[CRITERIA][UNITS];
  private final double[] out = new double[UNITS];

  /** Fills the criteria. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (double[] criterion : scores) {
      for (int row = 0; row < UNITS; row++) {
        criterion[row] = random.nextDouble(0, 100);
      }
    }
    Agreement.require("copeland", rule().clone(), handWritten());
  }

  /** Applies the library's rule. */
  @Benchmark
  public double[] rule() {
    REGISTRY
        .aggregation("copeland")
        .score(new AggregationBenchmark.Alike(scores, 1), Parameters.none(), out);
    return out;
  }

  /** Compares each pair on each criterion. */
  @Benchmark
  public double[] handWritten() {
    AggregationsByHand.copeland(scores, out);
    return out;
  }
}
