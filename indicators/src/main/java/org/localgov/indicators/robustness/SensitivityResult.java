package org.localgov.indicators.robustness;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.ResultTable;

/**
 * What the ranks depend on: sensitivity indices of the mean shift of ranks, and of each unit's
 * score and rank where these were kept; beside it the uncertainty of the first 2N replications.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * result.rankShift().total("weights");           // 0.41
 * result.rank("name:Banfora").first("weights");  // of one unit, with keep(true)
 * }</pre>
 */
public final class SensitivityResult {
  private final Runs runs;
  private final UncertaintySpec spec;
  private final int base;
  private final SensitivityIndices shift;
  private final UncertaintyResult uncertainty;

  private SensitivityResult(Runs runs, UncertaintySpec spec, int base, SensitivityIndices shift) {
    this.runs = runs;
    this.spec = spec;
    this.base = base;
    this.shift = shift;
    uncertainty = new UncertaintyResult(runs);
  }

  static SensitivityResult of(Runs runs, UncertaintySpec spec, int base, int resamples, long seed) {
    return new SensitivityResult(
        runs, spec, base, SensitivityIndices.of(spec.ids(), base, runs.shifts(), resamples, seed));
  }

  /** {@return the indices of the mean over all rows of |rank - nominal rank|} */
  public SensitivityIndices rankShift() {
    return shift;
  }

  /** {@return how many replications were run: N × (inputs + 2), those that failed included} */
  public int replications() {
    return runs.count();
  }

  /** {@return how many of all replications failed, by cause; unmodifiable} */
  public Map<String, Integer> failures() {
    return Collections.unmodifiableMap(runs.failures());
  }

  /**
   * {@return the indices of one unit's score, without intervals; of its difference from its mean,
   * which has the same indices and smaller errors of estimation}
   *
   * @param unit the id of the unit
   * @throws IllegalStateException if scores were not kept
   */
  public SensitivityIndices score(String unit) {
    return score(uncertainty.nominal().data().row(unit));
  }

  /**
   * {@return the indices of one unit's rank, without intervals; of its difference from its mean, as
   * for scores}
   *
   * @param unit the id of the unit
   * @throws IllegalStateException if ranks were not kept
   */
  public SensitivityIndices rank(String unit) {
    return rank(uncertainty.nominal().data().row(unit));
  }

  private SensitivityIndices score(int row) {
    return centred(kept(runs.scores())[row].clone());
  }

  private SensitivityIndices rank(int row) {
    int[] ranks = kept(runs.ranks())[row];
    double[] outputs = new double[ranks.length];
    for (int run = 0; run < outputs.length; run++) {
      outputs[run] = ranks[run] == 0 ? Double.NaN : ranks[run];
    }
    return centred(outputs);
  }

  private SensitivityIndices centred(double[] outputs) {
    double mean = Runs.mean(Arrays.copyOf(outputs, 2 * base));
    for (int run = 0; run < outputs.length; run++) {
      outputs[run] -= mean;
    }
    return SensitivityIndices.of(spec.ids(), base, outputs);
  }

  private static <T> T kept(@Nullable T kept) {
    if (kept == null) {
      throw new IllegalStateException(
          "scores and ranks were not kept; ask for it before the run: keep(true)");
    }
    return Objects.requireNonNull(kept);
  }

  /** {@return the uncertainty of scores and ranks over the first 2N replications} */
  public UncertaintyResult uncertainty() {
    return uncertainty;
  }

  /** {@return the indices of the mean shift of ranks, a line an input} */
  public ResultTable result() {
    return shift.result();
  }

  /**
   * {@return a line a row and input: the indices of its score and of its rank}
   *
   * @throws IllegalStateException if scores were not kept
   */
  public ResultTable unitResult() {
    ResultTable.Builder table =
        ResultTable.of(
            "sensitivity-of-units",
            "unit",
            "period",
            "input",
            "#scoreFirst",
            "#scoreTotal",
            "#rankFirst",
            "#rankTotal");
    for (int row = 0; row < uncertainty.nominal().rows(); row++) {
      SensitivityIndices score = score(row);
      SensitivityIndices rank = rank(row);
      for (String input : spec.ids()) {
        table.row(
            uncertainty.nominal().data().unit(row),
            uncertainty.nominal().data().period(row).map(ReferencePeriod::toString),
            input,
            score.first(input),
            score.total(input),
            rank.first(input),
            rank.total(input));
      }
    }
    return table.build();
  }

  /** {@return {@link #result} as aligned text} */
  public String table() {
    return result().table();
  }

  /** Returns the indices of the mean shift of ranks in one line. */
  @Override
  public String toString() {
    return "SensitivityResult[" + shift + ", " + uncertainty + "]";
  }
}
