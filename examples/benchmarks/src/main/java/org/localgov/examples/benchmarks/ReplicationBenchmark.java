package org.localgov.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.localgov.indicators.robustness.Robustness;
import org.localgov.indicators.robustness.UncertaintyResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A replication of an uncertainty analysis of COINr's example, of many in one analysis. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReplicationBenchmark {
  private static final int REPLICATIONS = 50_000;

  /** How many threads an analysis has. */
  @Param({"1", "2"})
  public int threads;

  private final Asem asem = Asem.read();
  private final ReplicationsByHand byHand = new ReplicationsByHand(asem);
  private long seed;

  /** Runs an analysis, from the definition to the distribution of ranks. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public UncertaintyResult analysis() {
    return Robustness.of(asem.index(), Asem.uncertainty())
        .replications(REPLICATIONS)
        .seed(seed++)
        .threads(threads)
        .run(asem.data());
  }

  /** Does the replications in loops that know the shape of the index, on one thread. */
  @Benchmark
  @OperationsPerInvocation(REPLICATIONS)
  public int handWritten() {
    return byHand.run(REPLICATIONS, seed++);
  }
}
