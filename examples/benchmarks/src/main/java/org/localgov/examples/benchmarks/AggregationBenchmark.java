package org.localgov.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.MethodRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each simple aggregation of ten children in a block of rows, as the scorer calls it, beside
 * hand-written loops over the same arrays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AggregationBenchmark {
  private static final MethodRegistry REGISTRY = MethodRegistry.standard();
  private static final int ROWS = 256;
  private static final int CHILDREN = 10;

  /** The name of the method. */
  @Param({
    "arithmetic-mean",
    "geometric-mean",
    "harmonic-mean",
    "generalised-mean",
    "sum",
    "product",
    "minimum",
    "maximum",
    "weighted-product"
  })
  public String method = "";

  private final double[][] scores = new double[CHILDREN][ROWS];
  private final double[] out = new double[ROWS];
  private Parameters parameters = Parameters.none();

  /** Fills the children. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (double[] child : scores) {
      for (int row = 0; row < ROWS; row++) {
        child[row] = random.nextDouble(1, 100);
      }
    }
    parameters = method.equals("generalised-mean") ? Parameters.of("power", 3) : Parameters.none();
  }

  /** Applies the library's rule. */
  @Benchmark
  public double[] rule() {
    REGISTRY.aggregation(method).score(new TenChildren(scores), parameters, out);
    return out;
  }

  /** Does the same arithmetic in loops written for it. */
  @Benchmark
  public double[] handWritten() {
    Arrays.fill(out, neutral());
    for (double[] child : scores) {
      add(child);
    }
    finish();
    return out;
  }

  private double neutral() {
    return switch (method) {
      case "product" -> 1;
      case "minimum" -> Double.POSITIVE_INFINITY;
      case "maximum" -> Double.NEGATIVE_INFINITY;
      default -> 0;
    };
  }

  private void add(double[] child) {
    switch (method) {
      case "geometric-mean", "weighted-product" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] += Math.log(child[row]);
        }
      }
      case "harmonic-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] += 1 / child[row];
        }
      }
      case "generalised-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] += Math.pow(child[row], 3);
        }
      }
      case "product" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] *= child[row];
        }
      }
      case "minimum" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = child[row] < out[row] ? child[row] : out[row];
        }
      }
      case "maximum" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = child[row] > out[row] ? child[row] : out[row];
        }
      }
      default -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] += child[row];
        }
      }
    }
  }

  private void finish() {
    switch (method) {
      case "arithmetic-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] /= CHILDREN;
        }
      }
      case "geometric-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = Math.exp(out[row] / CHILDREN);
        }
      }
      case "weighted-product" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = Math.exp(out[row]);
        }
      }
      case "harmonic-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = CHILDREN / out[row];
        }
      }
      case "generalised-mean" -> {
        for (int row = 0; row < ROWS; row++) {
          out[row] = Math.pow(out[row] / CHILDREN, 1.0 / 3);
        }
      }
      default -> {}
    }
  }

  /**
   * Ten children of weight 1, complete.
   *
   * @param all the scores of each
   */
  private record TenChildren(double[][] all) implements Children {
    @Override
    public int rows() {
      return ROWS;
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
      return 1;
    }

    @Override
    public Scale range(int child) {
      return Scale.UNBOUNDED;
    }
  }
}
