package org.localgov.examples.benchmarks;

import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minMax;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Min-max and a two-level weighted mean of 30 indicators: the scorer, and a hand-written loop over
 * the same arrays that is blocked for the cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScorerBenchmark {
  private static final int PILLARS = 6;
  private static final int EACH = 5;

  /** How many units are scored. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int units;

  private double[][] columns = {};
  private Scorer scorer = Scorer.of(index());
  private IndicatorTable table = IndicatorTable.builder().build();

  /** Fills the arrays and the table with the same numbers. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    columns = new double[PILLARS * EACH][units];
    List<String> ids = new ArrayList<>();
    for (int c = 0; c < columns.length; c++) {
      ids.add("i" + c);
      for (int row = 0; row < units; row++) {
        columns[c][row] = random.nextDouble(0, 1000);
      }
    }
    TableBuilder builder = IndicatorTable.builder(ids);
    for (int row = 0; row < units; row++) {
      builder.units("u" + row);
    }
    for (int c = 0; c < columns.length; c++) {
      builder.column("i" + c, columns[c]);
    }
    table = builder.build();
    scorer = Scorer.of(index());
  }

  /** Scores the table with the compiled scorer: fit, normalise, aggregate. */
  @Benchmark
  public Scores scorer() {
    return scorer.score(table);
  }

  /** Does the same arithmetic in loops that know the shape of the index. */
  @Benchmark
  public double[][] handWritten() {
    return HandWritten.score(columns, PILLARS, EACH);
  }

  private static Index index() {
    Index.Builder index = Index.builder("thirty").normalise(minMax(0, 100));
    Node root = node("root", arithmeticMean());
    for (int pillar = 0; pillar < PILLARS; pillar++) {
      Node node = node("p" + pillar);
      for (int i = 0; i < EACH; i++) {
        String id = "i" + (pillar * EACH + i);
        index.indicator(id, Direction.HIGHER_IS_BETTER);
        node = node.child(id, HandWritten.weight(i));
      }
      root = root.child(node, HandWritten.weight(pillar));
    }
    return index.root(root).build();
  }
}
