package org.localgov.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks with JMH, each in a virtual machine of its own, and keeps what they took. */
final class Measurements {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, Double> nanoseconds = new HashMap<>();
  private final Map<String, Double> bytes = new HashMap<>();
  private final Pace pace;

  Measurements(Pace pace) {
    this.pace = pace;
  }

  /** How long a benchmark is run: iterations to warm up, iterations that count, time of each. */
  record Pace(int warmups, int iterations, int milliseconds) {}

  /**
   * Runs a benchmark with one value of its parameter.
   *
   * @param benchmark class and method
   * @param parameter the name of the parameter, empty if it has none
   * @param heap the most memory, as the virtual machine takes it
   * @return how many nanoseconds an operation took
   */
  double run(Class<?> benchmark, String method, String parameter, String value, String heap) {
    String name = benchmark.getSimpleName() + "." + method;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(benchmark.getName() + "." + method) + "$")
            .forks(1)
            .warmupIterations(pace.warmups)
            .warmupTime(TimeValue.milliseconds(pace.milliseconds))
            .measurementIterations(pace.iterations)
            .measurementTime(TimeValue.milliseconds(pace.milliseconds))
            .timeUnit(TimeUnit.NANOSECONDS)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgs(
                "-Xmx" + heap,
                "-Dlocalgov.golden=" + System.getProperty("localgov.golden", "golden"));
    if (!parameter.isEmpty()) {
      options.param(parameter, value);
    }
    System.err.println(name + (parameter.isEmpty() ? "" : " " + value));
    try {
      RunResult result = new Runner(options.build()).runSingle();
      double score = result.getPrimaryResult().getScore();
      nanoseconds.put(key(name, value), score);
      Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
      if (allocated != null) {
        bytes.put(key(name, value), allocated.getScore());
      }
      return score;
    } catch (RunnerException e) {
      throw new IllegalStateException(name + " " + value + " did not run", e);
    }
  }

  private static String key(String name, String value) {
    return name + " " + value;
  }

  /** Returns the nanoseconds that an operation took; NaN if it was not run. */
  double time(String name, String value) {
    return nanoseconds.getOrDefault(key(name, value), Double.NaN);
  }

  /** Returns the bytes that an operation allocated. */
  double allocated(String name, String value) {
    return bytes.getOrDefault(key(name, value), Double.NaN);
  }
}
