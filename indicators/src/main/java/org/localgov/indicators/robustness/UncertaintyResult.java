package org.localgov.indicators.robustness;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.text.Decimals;
import org.localgov.indicators.text.ResultTable;

/**
 * What became of the scores and ranks of the root when what was uncertain varied.
 *
 * <p>Rows are those of the {@link #nominal} scores, which stand beside. A replication that failed
 * is counted by its cause and plays no part in anything else. Quantiles are of type 7 (Hyndman and
 * Fan 1996, The American Statistician 50(4), p. 361-365). Ranks are of the period; rank 1 is the
 * highest score, and ties share the best.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * result.rankInterval("name:Banfora");       // [3.0, 9.0]: 90 percent of its ranks
 * result.probabilityOfTop("name:Banfora", 10);
 * System.out.println(result.table());
 * }</pre>
 */
public final class UncertaintyResult {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final Scores nominal;
  private final int replications;
  private final RankCounts counts;
  private final Runs.Moments moments;
  private final Map<String, Integer> failures;
  private final double @Nullable [][] scores;
  private final int @Nullable [][] ranks;
  private final double[] shifts;
  private final long[][] pairs;

  UncertaintyResult(Runs runs) {
    nominal = runs.experiment().nominal();
    replications = runs.counted();
    counts = runs.rankCounts();
    moments = runs.moments();
    failures = Collections.unmodifiableMap(runs.countedFailures());
    scores = runs.scores();
    ranks = runs.ranks();
    shifts = runs.shifts();
    pairs = runs.pairs();
  }

  /** {@return the scores of the definition and data as they are} */
  public Scores nominal() {
    return nominal;
  }

  /**
   * {@return how many replications these are, those that failed included; of a sensitivity analysis
   * the first 2N}
   */
  public int replications() {
    return replications;
  }

  /** {@return how many replications failed, by cause; unmodifiable} */
  public Map<String, Integer> failures() {
    return failures;
  }

  /** {@return how many replications failed} */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int row(String unit) {
    return nominal.data().row(unit);
  }

  /**
   * {@return how often each rank was had, by rank in ascending order}
   *
   * @param row the number of the row, from 0
   */
  public Map<Integer, Integer> rankCounts(int row) {
    return counts.byRank(row);
  }

  /**
   * {@return the mean of a row's ranks; NaN without a rank}
   *
   * @param row the number of the row, from 0
   */
  public double rankMean(int row) {
    return counts.mean(row);
  }

  /**
   * {@return the median of a row's ranks; NaN without a rank}
   *
   * @param row the number of the row, from 0
   */
  public double rankMedian(int row) {
    return counts.quantile(row, 0.5);
  }

  /**
   * {@return a quantile of a row's ranks; NaN without a rank}
   *
   * @param row the number of the row, from 0
   * @param p the share of ranks below it, 0..1
   */
  public double rankQuantile(int row, double p) {
    return counts.quantile(row, share(p));
  }

  /**
   * {@return the ranks between which nine tenths of a unit's ranks lie: quantiles 0.05 and 0.95}
   *
   * @param unit the id of the unit
   * @throws org.localgov.core.error.UnknownNameException if there is no such unit
   * @throws IllegalArgumentException if it has rows for several periods; use their numbers
   */
  public List<Double> rankInterval(String unit) {
    return rankInterval(row(unit));
  }

  /**
   * {@return {@link #rankInterval(String)} of a row}
   *
   * @param row the number of the row, from 0
   */
  public List<Double> rankInterval(int row) {
    return List.of(rankQuantile(row, LOW), rankQuantile(row, HIGH));
  }

  /**
   * {@return the mean of a row's scores; NaN without a score}
   *
   * @param row the number of the row, from 0
   */
  public double scoreMean(int row) {
    return moments.mean(row);
  }

  /**
   * {@return the sample deviation of a row's scores; NaN below two scores}
   *
   * @param row the number of the row, from 0
   */
  public double scoreDeviation(int row) {
    return moments.deviation(row);
  }

  /**
   * {@return a quantile of a row's scores; NaN without a score}
   *
   * @param row the number of the row, from 0
   * @param p the share of scores below it, 0..1
   * @throws IllegalStateException if scores were not kept
   */
  public double scoreQuantile(int row, double p) {
    return Runs.quantile(kept()[row], share(p));
  }

  private double[][] kept() {
    if (scores == null) {
      throw new IllegalStateException(
          "scores were not kept; ask for it before the run: keep(true)");
    }
    return scores;
  }

  /**
   * {@return the scores of one replication, a row each; NaN where there is none, or it failed}
   *
   * @param replication the number of the replication, from 0
   * @throws IllegalStateException if scores were not kept
   */
  public double[] scores(int replication) {
    double[][] all = kept();
    double[] found = new double[all.length];
    for (int row = 0; row < found.length; row++) {
      found[row] = all[row][replication];
    }
    return found;
  }

  /**
   * {@return the ranks of one replication, a row each; 0 where there is none, or it failed}
   *
   * @param replication the number of the replication, from 0
   * @throws IllegalStateException if ranks were not kept
   */
  public int[] ranks(int replication) {
    kept();
    int[][] all = Objects.requireNonNull(ranks);
    int[] found = new int[all.length];
    for (int row = 0; row < found.length; row++) {
      found[row] = all[row][replication];
    }
    return found;
  }

  /**
   * {@return the mean over the rows of |rank - nominal rank|, of each replication, those of a
   * sensitivity analysis beyond the first 2N too; NaN of one that failed}
   *
   * @throws IllegalStateException if they were not kept; replays and sensitivity analyses keep them
   */
  public double[] rankShifts() {
    if (shifts.length == 0) {
      throw new IllegalStateException(
          "shifts of ranks were not kept; ask for it before the run: keep(true)");
    }
    return shifts.clone();
  }

  /**
   * {@return the share of replications in which a unit had a rank, of those in which it had any;
   * 0..1, NaN without a rank}
   *
   * @param unit the id of the unit
   * @param rank the rank, from 1
   */
  public double probabilityOfRank(String unit, int rank) {
    return probabilityOfRank(row(unit), rank);
  }

  /**
   * {@return {@link #probabilityOfRank(String, int)} of a row}
   *
   * @param row the number of the row, from 0
   * @param rank the rank, from 1
   */
  public double probabilityOfRank(int row, int rank) {
    return (double) counts.count(row, rank) / counts.count(row);
  }

  /**
   * {@return the share of replications in which a unit was among the first, of those in which it
   * had a rank; 0..1, NaN without a rank}
   *
   * @param unit the id of the unit
   * @param count how many are the first, 1 or more
   */
  public double probabilityOfTop(String unit, int count) {
    return probabilityOfTop(row(unit), count);
  }

  /**
   * {@return {@link #probabilityOfTop(String, int)} of a row}
   *
   * @param row the number of the row, from 0
   * @param count how many are the first, 1 or more
   */
  public double probabilityOfTop(int row, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("the first must be 1 or more, got " + count);
    }
    return (double) counts.upTo(row, count) / counts.count(row);
  }

  /**
   * {@return the share of replications in which a unit's score was above another's, 0..1; a tie is
   * none, nor is a missing score; NaN if all failed}
   *
   * @param unit the id of the unit
   * @param other the id of the other
   * @throws IllegalStateException if pairs were not counted
   */
  public double probabilityAbove(String unit, String other) {
    return probabilityAbove(row(unit), row(other));
  }

  /**
   * {@return {@link #probabilityAbove(String, String)} of two rows}
   *
   * @param row the number of the row, from 0
   * @param other the number of the other row
   * @throws IllegalStateException if pairs were not counted
   */
  public double probabilityAbove(int row, int other) {
    if (pairs.length == 0) {
      throw new IllegalStateException(
          "pairs were not counted; ask for it before the run: pairs(true)");
    }
    return (double) pairs[row][other] / (replications - failed());
  }

  private static double share(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be between 0 and 1, got " + p);
    }
    return p;
  }

  /**
   * {@return a line a row: the nominal score and rank, then mean, median and the 5 and 95 percent
   * quantiles of its ranks, and mean and deviation of its scores; with quantiles of scores where
   * they were kept}
   */
  public ResultTable result() {
    return tables().summary(scores != null, LOW, HIGH);
  }

  /** {@return a line a row and rank it had: how often, and the share of its ranks} */
  public ResultTable rankResult() {
    return tables().ranks();
  }

  /**
   * {@return a line a row: the nominal rank, and the probability that it is among the first}
   *
   * @param count how many are the first
   */
  public ResultTable topResult(int count) {
    return tables().top(count);
  }

  /**
   * {@return a line a row and other row: the probability that its score is above the other's}
   *
   * @throws IllegalStateException if pairs were not counted
   */
  public ResultTable pairResult() {
    return tables().pairs();
  }

  private UncertaintyTables tables() {
    return new UncertaintyTables(this);
  }

  /** {@return a line a cause of failure, with how many replications it failed} */
  public ResultTable failureResult() {
    ResultTable.Builder table = ResultTable.of("failures", "cause", "#replications");
    failures.forEach(table::row);
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns index, replications and failures in one line. */
  @Override
  public String toString() {
    return "UncertaintyResult["
        + nominal.index().id()
        + ", "
        + replications
        + " replications, "
        + failed()
        + " failed"
        + (shifts.length == 0 ? "" : ", mean rank shift " + Decimals.compact(Runs.mean(shifts)))
        + "]";
  }
}
