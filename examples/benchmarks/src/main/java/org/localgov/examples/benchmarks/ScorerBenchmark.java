package org.localgov.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Min-max and a two-level weighted mean of 30 indicators: the scorer, a hand-written loop over the
 * same arrays that is blocked for the cache, and a loop that does no more than read them once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScorerBenchmark {
  private static final int FEW = 1000;

  /** How many units are scored. */
  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  public int units;

  private final Scorer scorer = Scorer.of(Thirty.index());
  private double[][] columns = {};
  private IndicatorTable table = IndicatorTable.builder().build();

  /**
   * Fills the table or the arrays, whichever is measured, with the same numbers.
   *
   * @param measured says which
   */
  @Setup
  public void fill(BenchmarkParams measured) {
    columns = Thirty.columns(FEW);
    table = Thirty.table(columns);
    Scores few = scorer();
    Agreement.require("scorer", few.scores("root"), handWritten()[Thirty.PILLARS]);
    columns = Thirty.columns(units);
    if (measured.getBenchmark().endsWith(".scorer")) {
      table = Thirty.table(columns);
      columns = new double[0][];
    }
  }

  /** Scores the table with the compiled scorer: fit, normalise, aggregate. */
  @Benchmark
  public Scores scorer() {
    return scorer.score(table);
  }

  /** Does the same arithmetic in loops that know the shape of the index. */
  @Benchmark
  public double[][] handWritten() {
    return HandWritten.score(columns, Thirty.PILLARS, Thirty.EACH);
  }

  /** Reads every number once. */
  @Benchmark
  public double readOnce() {
    double highest = Double.NEGATIVE_INFINITY;
    for (double[] column : columns) {
      for (double value : column) {
        highest = Math.max(highest, value);
      }
    }
    return highest;
  }
}
