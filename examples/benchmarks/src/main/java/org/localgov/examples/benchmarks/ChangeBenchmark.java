package org.localgov.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Another value of one of 10,000 units: its new score and rank, and all units scored anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChangeBenchmark {
  private static final int UNITS = 10_000;
  private static final String UNIT = "u5000";

  private final Scorer scorer = Scorer.of(Thirty.index());
  private Scores scores = scorer.score(Thirty.table(Thirty.columns(2)));
  private double value = 1;

  /** Scores once. */
  @Setup
  public void score() {
    scores = scorer.score(Thirty.table(Thirty.columns(UNITS)));
  }

  /** Changes one value; returns the rank. */
  @Benchmark
  public int value() {
    value = value < 999 ? value + 1 : 1;
    return scores.whatIf(UNIT, "i7", value).after().rank(UNIT, "root");
  }

  /** Changes one weight; returns the rank. */
  @Benchmark
  public int weight() {
    value = value < 999 ? value + 1 : 1;
    return scores.whatIf().weight("p3", value).after().rank(UNIT, "root");
  }

  /** Scores everything; returns the rank. */
  @Benchmark
  public int anew() {
    return scorer.score(scores.data()).rank(UNIT, "root");
  }
}
