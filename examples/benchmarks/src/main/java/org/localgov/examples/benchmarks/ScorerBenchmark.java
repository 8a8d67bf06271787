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

/**
 * Min-max and a two-level weighted mean of 30 indicators: the scorer, and a hand-written loop over
 * the same arrays that is blocked for the cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScorerBenchmark {
  /** How many units are scored. */
  @Param({"1000", "10000", "100000", "1000000", "10000000"})
  public int units;

  private double[][] columns = {};
  private Scorer scorer = Scorer.of(Thirty.index());
  private IndicatorTable table = IndicatorTable.builder().build();

  /** Fills the arrays and the table with the same numbers. */
  @Setup
  public void fill() {
    columns = Thirty.columns(units);
    table = Thirty.table(columns);
    scorer = Scorer.of(Thirty.index());
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
}
