package org.localgov.indicators.scoring;

import java.util.Optional;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.table.Column;

/**
 * Reads one indicator's column block by block, normalised.
 *
 * @param column the values after all steps before
 * @param fit the normalisation
 * @param isTrusted whether results are known to be finite, so that nobody needs to look
 * @param isComplete whether no result is missing
 */
record LeafReader(
    LeafElement leaf,
    Inputs inputs,
    Column column,
    Scoped<Fitted> fit,
    boolean isTrusted,
    boolean isComplete) {
  /**
   * Returns the reader of an indicator.
   *
   * @param ownSample whether the inputs are what the normalisation was fitted on, so that results
   *     lie in the range that the method promises
   */
  static LeafReader of(FittedScorer scorer, LeafElement leaf, Inputs inputs, boolean ownSample) {
    Column column = inputs.column(leaf);
    Scoped<Fitted> fit = scorer.fit(leaf);
    boolean total = fit.fits().stream().allMatch(Fitted::isTotal);
    return new LeafReader(
        leaf, inputs, column, fit, ownSample && leaf.isBounded(), total && column.missing() == 0);
  }

  /**
   * Reads normalised values and checks them.
   *
   * @return whether none is missing
   * @throws ScoringException if a value that is there has no finite result
   */
  boolean read(int from, double[] into, int length) {
    normalise(from, into, length);
    if (!isTrusted) {
      requireFinite(from, into, length);
    }
    return isComplete;
  }

  /** Reads normalised values as they come. */
  void normalise(int from, double[] into, int length) {
    column.read(from, into, length);
    if (leaf.sign() < 0) {
      for (int i = 0; i < length; i++) {
        into[i] = 0.0 - into[i];
      }
    }
    Optional<Fitted> everywhere = fit.everywhere();
    if (everywhere.isPresent()) {
      everywhere.get().apply(into, into, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      into[i] = fit.at(inputs.table(), from + i).apply(into[i]);
    }
  }

  private void requireFinite(int from, double[] normalised, int length) {
    for (int i = 0; i < length; i++) {
      double value = normalised[i];
      if (!(Math.abs(value) <= Double.MAX_VALUE)) {
        Fitted here = fit.at(inputs.table(), from + i);
        boolean lost = here.isTotal() && !Double.isNaN(column.get(from + i));
        if (Double.isInfinite(value) || lost) {
          throw ScoringException.notFinite(
              inputs.table(), from + i, leaf.id(), leaf.method().name(), value);
        }
      }
    }
  }
}
