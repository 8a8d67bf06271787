package org.localgov.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each simple normalisation, fitted on a column and applied to it, beside hand-written loops. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NormalisationBenchmark {
  private static final MethodRegistry REGISTRY = MethodRegistry.standard();
  private static final int UNITS = 100_000;

  /** The name of the method. */
  @Param({
    "min-max",
    "z-score",
    "scaled",
    "goalposts",
    "distance-to-maximum",
    "fraction-of-maximum",
    "linear",
    "indicisation",
    "logistic"
  })
  public String method = "";

  private final double[] values = new double[UNITS];
  private final double[] out = new double[UNITS];
  private Column column = Column.of();
  private Parameters parameters = Parameters.none();

  /** Fills the column. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (int row = 0; row < UNITS; row++) {
      values[row] = random.nextDouble(1, 1000);
    }
    column = Column.of(values);
    parameters =
        switch (method) {
          case "scaled", "goalposts" -> Parameters.of("lower", 100, "upper", 900);
          case "linear" -> Parameters.of("slope", 2, "intercept", 1);
          case "logistic" -> Parameters.of("midpoint", 500, "slope", 0.01);
          default -> Parameters.none();
        };
  }

  /** Fits the library's method on the column, and applies it. */
  @Benchmark
  public double[] method() {
    NormalisationMethod found = REGISTRY.normalisation(method);
    column.read(0, out, UNITS);
    found.fit(Sample.of("x", column, 1), parameters).apply(out, out, UNITS);
    return out;
  }

  /** Does the same arithmetic in loops written for it. */
  @Benchmark
  public double[] handWritten() {
    System.arraycopy(values, 0, out, 0, UNITS);
    switch (method) {
      case "min-max" -> range(100);
      case "distance-to-maximum" -> range(1);
      case "z-score" -> standard();
      case "scaled" -> affine(100, 800, 100, 0);
      case "goalposts" -> clipped(100, 900, 100);
      case "fraction-of-maximum" -> affine(0, maximum(), 1, 0);
      case "linear" -> affine(0, 1, 2, 1);
      case "indicisation" -> affine(0, mean(), 100, 0);
      default -> logistic(500, 0.01);
    }
    return out;
  }

  private void affine(double origin, double unit, double factor, double base) {
    for (int row = 0; row < UNITS; row++) {
      out[row] = (out[row] - origin) / unit * factor + base;
    }
  }

  private void range(double factor) {
    double minimum = Double.POSITIVE_INFINITY;
    for (double value : out) {
      minimum = value < minimum ? value : minimum;
    }
    affine(minimum, maximum() - minimum, factor, 0);
  }

  private double maximum() {
    double maximum = Double.NEGATIVE_INFINITY;
    for (double value : out) {
      maximum = value > maximum ? value : maximum;
    }
    return maximum;
  }

  private double mean() {
    double sum = 0;
    for (double value : out) {
      sum += value;
    }
    return sum / UNITS;
  }

  private void standard() {
    double mean = mean();
    double squares = 0;
    for (double value : out) {
      squares += (value - mean) * (value - mean);
    }
    affine(mean, Math.sqrt(squares / (UNITS - 1)), 1, 0);
  }

  private void clipped(double lower, double upper, double factor) {
    for (int row = 0; row < UNITS; row++) {
      double share = (out[row] - lower) / (upper - lower);
      out[row] = (share < 0 ? 0 : share > 1 ? 1 : share) * factor;
    }
  }

  private void logistic(double midpoint, double slope) {
    for (int row = 0; row < UNITS; row++) {
      out[row] = 1 / (1 + Math.exp(-slope * (out[row] - midpoint)));
    }
  }
}
