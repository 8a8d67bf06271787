package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;
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
  private final int[] nominalRanks;
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
    nominalRanks = nominal.ranks(nominal.root());
    replications = runs.count();
    counts = runs.rankCounts();
    moments = runs.moments();
    failures = Collections.unmodifiableMap(new LinkedHashMap<>(runs.failures()));
    scores = runs.scores();
    ranks = runs.ranks();
    shifts = runs.shifts();
    pairs = runs.pairs();
  }

  /** {@return the scores of the definition and data as they are} */
  public Scores nominal() {
    return nominal;
  }

  /** {@return how many replications were run, those that failed included} */
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
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int rank = 1; rank <= counts.lowestPlace(row); rank++) {
      if (counts.count(row, rank) > 0) {
        found.put(rank, counts.count(row, rank));
      }
    }
    return found;
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
   */
  public List<Double> rankInterval(String unit) {
    int row = row(unit);
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
   * {@return the mean over the rows of |rank - nominal rank|, of each replication; NaN of one that
   * failed}
   */
  public double[] rankShifts() {
    return shifts.clone();
  }

  /**
   * {@return the share of replications in which a unit had a rank, 0..1; NaN without a rank}
   *
   * @param unit the id of the unit
   * @param rank the rank, from 1
   */
  public double probabilityOfRank(String unit, int rank) {
    int row = row(unit);
    return (double) counts.count(row, rank) / counts.count(row);
  }

  /**
   * {@return the share of replications in which a unit was among the first, 0..1; NaN without a
   * rank}
   *
   * @param unit the id of the unit
   * @param count how many are the first
   */
  public double probabilityOfTop(String unit, int count) {
    int row = row(unit);
    double sum = 0;
    for (int rank = 1; rank <= Math.min(count, counts.lowestPlace(row)); rank++) {
      sum += counts.count(row, rank);
    }
    return sum / counts.count(row);
  }

  /**
   * {@return the share of replications in which a unit's score was above another's, 0..1; a tie is
   * none}
   *
   * @param unit the id of the unit
   * @param other the id of the other
   * @throws IllegalStateException if pairs were not counted
   */
  public double probabilityAbove(String unit, String other) {
    if (pairs.length == 0) {
      throw new IllegalStateException(
          "pairs were not counted; ask for it before the run: pairs(true)");
    }
    return (double) pairs[row(unit)][row(other)] / (replications - failed());
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
    List<String> headers =
        new ArrayList<>(
            List.of("unit", "period", "#score", "#rank", "#rankMean", "#rankMedian", "#rank05"));
    headers.addAll(List.of("#rank95", "#scoreMean", "#scoreDeviation"));
    if (scores != null) {
      headers.addAll(List.of("#score05", "#score50", "#score95"));
    }
    ResultTable.Builder table = ResultTable.of("uncertainty", headers);
    for (int row = 0; row < nominal.rows(); row++) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(nominal.data().unit(row));
      cells.add(nominal.data().period(row).map(ReferencePeriod::toString));
      cells.add(nominal.score(row, nominal.root()));
      cells.add(nominalRanks[row] == 0 ? null : nominalRanks[row]);
      cells.add(rankMean(row));
      cells.add(rankMedian(row));
      cells.add(rankQuantile(row, LOW));
      cells.add(rankQuantile(row, HIGH));
      cells.add(scoreMean(row));
      cells.add(scoreDeviation(row));
      if (scores != null) {
        for (double p : new double[] {LOW, 0.5, HIGH}) {
          cells.add(scoreQuantile(row, p));
        }
      }
      table.row(cells.toArray());
    }
    return table.build();
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
