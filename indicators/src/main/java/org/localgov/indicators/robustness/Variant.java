package org.localgov.indicators.robustness;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;

/**
 * What one combination of options makes of a definition: a scorer, its scores of the data as they
 * are, or why there are none. Safe to share between threads.
 */
final class Variant {
  private final int[] order;
  private final int[] options;
  private final @Nullable Scorer scorer;
  private final @Nullable Scores base;
  private final @Nullable Rerun rerun;
  private final String fault;
  private volatile @Nullable Weighing weighing;

  private Variant(
      int[] order,
      int[] options,
      @Nullable Scorer scorer,
      @Nullable Scores base,
      @Nullable Rerun rerun,
      String fault) {
    this.order = order;
    this.options = options.clone();
    this.scorer = scorer;
    this.base = base;
    this.rerun = rerun;
    this.fault = fault;
  }

  /** Returns a variant that scores the data as they are; only copies of its scores are weighed. */
  static Variant of(int[] order, int[] options, Rerun rerun) {
    return new Variant(order, options, null, null, rerun, "");
  }

  /**
   * Returns a variant of which each replication has other data.
   *
   * @param base scores of the data as they are
   */
  static Variant of(int[] order, int[] options, Scorer scorer, Scores base) {
    return new Variant(order, options, scorer, base, null, "");
  }

  /** Returns a variant that cannot be scored. */
  static Variant of(int[] order, int[] options, String fault) {
    return new Variant(order, options, null, null, null, fault);
  }

  /** Returns whether it is made of these options, of inputs that change the definition. */
  boolean isOf(int[] others) {
    for (int input : order) {
      if (options[input] != others[input]) {
        return false;
      }
    }
    return true;
  }

  /** Returns why it cannot be scored; empty if it can. */
  String fault() {
    return fault;
  }

  Scorer scorer() {
    return Objects.requireNonNull(scorer);
  }

  Scores base() {
    return Objects.requireNonNull(base);
  }

  Rerun rerun() {
    return Objects.requireNonNull(rerun);
  }

  /** Returns how it is weighed, once that is known. */
  @Nullable Weighing weighing() {
    return weighing;
  }

  void weighing(Weighing known) {
    weighing = known;
  }
}
