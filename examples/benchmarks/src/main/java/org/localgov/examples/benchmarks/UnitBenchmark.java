package org.localgov.examples.benchmarks;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.goalposts;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.FittedScorer;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.scoring.UnitScorer;
import org.localgov.indicators.table.IndicatorTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One city in one instrument of 25 indicators on a scale of 0..10, in five areas: values in an
 * array, a table of one row, and a loop that knows the shape of the instrument.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UnitBenchmark {
  private static final int AREAS = 5;
  private static final int EACH = 5;

  private final Index index = index();
  private final double[] values = new double[AREAS * EACH];
  private final UnitScorer units = Scorer.of(index).unit();
  private FittedScorer scorer =
      Scorer.of(index).fit(IndicatorTable.builder(index.columns()).build());
  private IndicatorTable table = IndicatorTable.builder(index.columns()).build();

  /** Fills the city's values. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(11);
    }
    table = IndicatorTable.builder(index.columns()).row("city", values).build();
    scorer = Scorer.of(index).fit(table);
    double score = scorer.score(table).score("city", "root");
    Agreement.require("unit", new double[] {unit(), score}, new double[] {handWritten(), unit()});
  }

  private static Index index() {
    Index.Builder index = Index.builder("instrument").normalise(goalposts(0, 10, 100));
    Node root = node("root", arithmeticMean());
    for (int area = 0; area < AREAS; area++) {
      Node node = node("area" + area);
      for (int i = 0; i < EACH; i++) {
        String id = "i" + (area * EACH + i);
        index.indicator(
            Indicator.of(id, Direction.HIGHER_IS_BETTER).withScale(Scale.integers(0, 10)));
        node = node.child(id, HandWritten.weight(i));
      }
      root = root.child(node, HandWritten.weight(area));
    }
    return index.root(root).build();
  }

  /** Scores the values with a scorer of units. */
  @Benchmark
  public double unit() {
    return units.score(values);
  }

  /** Scores a table of one row. */
  @Benchmark
  public Scores tableOfOne() {
    return scorer.score(table);
  }

  /** Scores the values in a loop. */
  @Benchmark
  public double handWritten() {
    double root = 0;
    double rootWeights = 0;
    for (int area = 0; area < AREAS; area++) {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < EACH; i++) {
        double value = values[area * EACH + i];
        if (!(value >= 0 && value <= 10) || value != Math.rint(value)) {
          throw new IllegalArgumentException("off the scale: " + value);
        }
        double weight = HandWritten.weight(i);
        sum += weight * (Math.min(Math.max(value / 10, 0), 1) * 100);
        weights += weight;
      }
      root += HandWritten.weight(area) * (sum / weights);
      rootWeights += HandWritten.weight(area);
    }
    return root / rootWeights;
  }
}
