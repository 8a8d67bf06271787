package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.internal.RankShifts;

/** Runs the replications of an experiment and gathers what becomes of them. */
final class Runs {
  /** How many replications are one piece of work. */
  static final int CHUNK = 256;

  /** Says what a replication is made of. */
  interface Draws {
    void draw(long run, int[] options, double[] uniforms);
  }

  private final Experiment experiment;
  private final int count;
  private final int counted;
  private final int rows;
  private final int[] nominalRanks;
  private final int[] allRows;
  private final double[] shifts;
  private final double @Nullable [][] scores;
  private final int @Nullable [][] ranks;
  private final List<RankCounts> workers = new ArrayList<>();
  private final List<int[][]> pairs = new ArrayList<>();
  private final Moments moments;
  private final Failures failures = new Failures();
  private final Failures countedFailures = new Failures();
  private final boolean isPaired;

  /**
   * Prepares the runs.
   *
   * @param count how many there are
   * @param counted how many of them, from the first on, are part of the statistics of units
   * @param keepsShifts whether each run's mean shift of rank is kept
   * @param keepsAll whether each run's scores and ranks are kept
   * @param paired whether it is counted how often one row is above another
   */
  Runs(
      Experiment experiment,
      int count,
      int counted,
      boolean keepsShifts,
      boolean keepsAll,
      boolean paired) {
    this.experiment = experiment;
    this.count = count;
    this.counted = counted;
    rows = experiment.nominal().rows();
    nominalRanks = experiment.nominal().ranks(experiment.nominal().root());
    allRows = IntStream.range(0, rows).toArray();
    shifts = new double[keepsShifts ? count : 0];
    scores = keepsAll ? new double[rows][count] : null;
    ranks = keepsAll ? new int[rows][count] : null;
    moments = new Moments(rows);
    isPaired = paired;
  }

  /** What one chunk of runs gives that has to be added up in order. */
  private record Piece(int runs, Moments moments, Failures failures, Failures countedFailures) {}

  void run(Draws draws, int threads, Progress progress, BooleanSupplier cancelled) {
    int chunks = (count + CHUNK - 1) / CHUNK;
    long[] done = {0};
    Chunks.run(
        chunks,
        threads,
        stopped -> worker(draws, stopped),
        cancelled,
        piece -> {
          moments.add(piece.moments);
          failures.add(piece.failures);
          countedFailures.add(piece.countedFailures);
          done[0] += piece.runs;
          progress.at(done[0], count);
        });
  }

  private IntFunction<Piece> worker(Draws draws, BooleanSupplier stopped) {
    RankCounts counts = new RankCounts(rows);
    int[][] above = new int[isPaired ? rows : 0][rows];
    synchronized (workers) {
      workers.add(counts);
      pairs.add(above);
    }
    Replicator replicator = new Replicator(experiment);
    int[] options = new int[experiment.inputs()];
    double[] uniforms = new double[experiment.dimensions()];
    return chunk -> {
      Moments found = new Moments(rows);
      Failures faults = new Failures();
      Failures countedFaults = new Failures();
      int last = (int) Math.min(count, (chunk + 1L) * CHUNK);
      for (int run = chunk * CHUNK; run < last && !stopped.getAsBoolean(); run++) {
        draws.draw(run, options, uniforms);
        if (replicator.run(options, uniforms)) {
          keep(run, replicator);
          if (run < counted) {
            count(replicator, counts, found, above);
          }
        } else {
          faults.add(replicator.cause(), replicator.fault());
          if (run < counted) {
            countedFaults.add(replicator.cause(), replicator.fault());
          }
          lost(run);
        }
      }
      return new Piece(last - chunk * CHUNK, found, faults, countedFaults);
    };
  }

  private void keep(int run, Replicator replicator) {
    if (shifts.length > 0) {
      shifts[run] = RankShifts.meanAbsolute(replicator.ranks(), nominalRanks, allRows);
    }
    if (scores != null && ranks != null) {
      double[] found = replicator.scores();
      int[] ranked = replicator.ranks();
      for (int row = 0; row < rows; row++) {
        scores[row][run] = found[row];
        ranks[row][run] = ranked[row];
      }
    }
  }

  private void lost(int run) {
    if (shifts.length > 0) {
      shifts[run] = Double.NaN;
    }
    if (scores != null) {
      for (double[] row : scores) {
        row[run] = Double.NaN;
      }
    }
  }

  private static void count(
      Replicator replicator, RankCounts counts, Moments moments, int[][] above) {
    double[] scores = replicator.scores();
    int[] ranks = replicator.ranks();
    for (int row = 0; row < ranks.length; row++) {
      if (ranks[row] > 0) {
        counts.add(row, ranks[row]);
        moments.add(row, scores[row]);
      }
    }
    for (int row = 0; row < above.length; row++) {
      for (int other = 0; other < above.length; other++) {
        above[row][other] += scores[row] > scores[other] ? 1 : 0;
      }
    }
  }

  int count() {
    return count;
  }

  int counted() {
    return counted;
  }

  Experiment experiment() {
    return experiment;
  }

  /** Returns the mean shift of rank of each run, NaN of one that failed; empty if not kept. */
  double[] shifts() {
    return shifts;
  }

  double @Nullable [][] scores() {
    return scores;
  }

  int @Nullable [][] ranks() {
    return ranks;
  }

  Moments moments() {
    return moments;
  }

  /** Returns how many runs failed, by cause. */
  Map<String, Integer> failures() {
    return failures.counts();
  }

  /** Returns how many of the counted runs failed, by cause. */
  Map<String, Integer> countedFailures() {
    return countedFailures.counts();
  }

  RankCounts rankCounts() {
    RankCounts all = new RankCounts(rows);
    workers.forEach(all::add);
    return all.sorted();
  }

  /** Returns how often one row was above another; empty if it was not counted. */
  long[][] pairs() {
    long[][] all = new long[isPaired ? rows : 0][rows];
    for (int[][] some : pairs) {
      for (int row = 0; row < some.length; row++) {
        for (int other = 0; other < rows; other++) {
          all[row][other] += some[row][other];
        }
      }
    }
    return all;
  }

  /**
   * Mean and squared deviations of each row's scores (Welford 1962; merged as Chan et al. 1983).
   */
  static final class Moments {
    /** One over the first numbers: a division takes longer than all the rest. */
    private static final double[] SHARE =
        IntStream.rangeClosed(0, CHUNK).mapToDouble(n -> 1.0 / n).toArray();

    private final long[] n;
    private final double[] mean;
    private final double[] squares;

    Moments(int rows) {
      n = new long[rows];
      mean = new double[rows];
      squares = new double[rows];
    }

    void add(int row, double value) {
      int known = (int) ++n[row];
      double step = value - mean[row];
      mean[row] += step * SHARE[known];
      squares[row] += step * (value - mean[row]);
    }

    void add(Moments other) {
      for (int row = 0; row < n.length; row++) {
        long both = n[row] + other.n[row];
        if (other.n[row] > 0) {
          double step = other.mean[row] - mean[row];
          double share = (double) other.n[row] / both;
          mean[row] += step * share;
          squares[row] += other.squares[row] + step * step * share * n[row];
          n[row] = both;
        }
      }
    }

    double mean(int row) {
      return n[row] == 0 ? Double.NaN : mean[row];
    }

    /** Returns the sample deviation (n - 1). */
    double deviation(int row) {
      return n[row] < 2 ? Double.NaN : Math.sqrt(squares[row] / (n[row] - 1));
    }
  }

  /** Returns the mean of numbers, those that are missing left out. */
  static double mean(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }

  /** Returns a quantile of type 7 of numbers, those that are missing left out. */
  static double quantile(double[] values, double p) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    return below + 1 < sorted.length
        ? sorted[below] + (h - below) * (sorted[below + 1] - sorted[below])
        : sorted[below];
  }
}
