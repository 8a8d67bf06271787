package org.localgov.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.NormalisationMethod;
import org.localgov.indicators.spi.Sample;
import org.localgov.indicators.table.Column;
import org.localgov.indicators.table.IndicatorTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each normalisation, fitted on a column and applied to it, beside {@link NormalisationsByHand}.
 */
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
    "normal-cdf",
    "scaled",
    "goalposts",
    "log-goalposts",
    "distance-to-maximum",
    "fraction-of-maximum",
    "distance-to-reference",
    "distance-to-target",
    "rank",
    "percentile-rank",
    "borda",
    "percentile-min-max",
    "indicisation",
    "above-below-mean",
    "logistic",
    "categorical",
    "bands",
    "piecewise-linear",
    "linear",
    "inverse-root",
    "none"
  })
  public String method = "";

  private final double[] values = new double[UNITS];
  private final double[] out = new double[UNITS];
  private IndicatorTable table = IndicatorTable.builder().build();
  private Column column = Column.of();
  private Parameters parameters = Parameters.none();
  private NormalisationMethod found = REGISTRY.normalisation("none");

  /** Fills the column. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    boolean listed = method.equals("categorical");
    for (int row = 0; row < UNITS; row++) {
      values[row] =
          listed ? NormalisationsByHand.POINTS[random.nextInt(5)] : random.nextDouble(1, 1000);
    }
    table = Thirty.table(new double[][] {values});
    column = table.column("i0");
    parameters = spec(method).parameters();
    found = REGISTRY.normalisation(method);
    Agreement.require(method, method().clone(), handWritten());
  }

  private static MethodSpec spec(String method) {
    return switch (method) {
      case "scaled" -> Methods.scaled(100, 900, 100);
      case "goalposts" -> Methods.goalposts(100, 900, 100);
      case "log-goalposts" -> Methods.logGoalposts(100, 900, 100);
      case "distance-to-reference" -> Methods.distanceToReference("u1");
      case "distance-to-target" -> Methods.distanceToTarget(1200);
      case "percentile-min-max" -> Methods.percentileMinMax(5, 95);
      case "above-below-mean" -> Methods.aboveBelowMean(0.1);
      case "logistic" -> Methods.logistic(500, 0.01);
      case "categorical" -> Methods.categorical(points());
      case "piecewise-linear" -> Methods.piecewiseLinear(points());
      case "bands" -> Methods.bands(bands());
      case "linear" -> Methods.linear(2, 1);
      case "inverse-root" -> Methods.inverseRoot(10, 2, 900);
      default -> MethodSpec.of(method);
    };
  }

  private static double[] points() {
    double[] points = new double[10];
    for (int i = 0; i < 5; i++) {
      points[2 * i] = NormalisationsByHand.POINTS[i];
      points[2 * i + 1] = NormalisationsByHand.SCORES[i];
    }
    return points;
  }

  private static List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      bands.add(
          Band.builder()
              .from(NormalisationsByHand.POINTS[i])
              .to(NormalisationsByHand.POINTS[i + 1])
              .points(NormalisationsByHand.SCORES[i])
              .build());
    }
    return bands;
  }

  /** Fits the library's method on the column, and applies it. */
  @Benchmark
  public double[] method() {
    column.read(0, out, UNITS);
    found.fit(Sample.of("x", column, 1, table::rowsOf), parameters).apply(out, out, UNITS);
    return out;
  }

  /** Does the same arithmetic in loops written for it. */
  @Benchmark
  public double[] handWritten() {
    System.arraycopy(values, 0, out, 0, UNITS);
    NormalisationsByHand.apply(method, out);
    return out;
  }
}
