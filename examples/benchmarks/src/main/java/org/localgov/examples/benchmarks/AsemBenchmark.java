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

/** COINr's example from raw data to scores, all steps: the scorer, and arrays by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AsemBenchmark {
  private final Asem asem = Asem.read();
  private final AsemByHand byHand = AsemByHand.of(asem);
  private final Scorer scorer = Scorer.of(asem.index());

  /** Makes sure that both come to the same. */
  @Setup
  public void agree() {
    Scores scores = build();
    Agreement.require("asem", scores.scores(scores.root()), handWritten());
  }

  /** Compiles the definition and scores, as a first use does. */
  @Benchmark
  public Scores compiledAndBuilt() {
    return Scorer.of(asem.index()).score(asem.data());
  }

  /** Scores with a compiled scorer. */
  @Benchmark
  public Scores build() {
    return scorer.score(asem.data());
  }

  /** Does the same in arrays. */
  @Benchmark
  public double[] handWritten() {
    return byHand.score();
  }
}
