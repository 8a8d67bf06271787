package org.localgov.indicators.comparison;

import java.util.Optional;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.text.Decimals;

/**
 * How far a variant agrees with the one it is compared with, in one node and period.
 *
 * <p>A figure that cannot be found, such as a correlation of fewer than two units or of scores that
 * are all the same, is NaN.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param node the id of the node or indicator
 * @param period the period; empty if the rows have none
 * @param variant the name of the variant
 * @param units how many units have a score in both
 * @param single how many have a score in one of the two only
 * @param meanShift the mean of |rank - rank in the first variant|
 * @param largestShift the largest of them
 * @param scoreCorrelation Pearson's correlation of the scores
 * @param rankCorrelation Pearson's correlation of the competition ranks, as COINr gives it
 * @param spearman Spearman's rank correlation: Pearson's of average ranks among the units that have
 *     both scores
 */
public record Concordance(
    String node,
    Optional<ReferencePeriod> period,
    String variant,
    int units,
    int single,
    double meanShift,
    double largestShift,
    double scoreCorrelation,
    double rankCorrelation,
    double spearman) {
  /** Returns node, variant, mean shift and correlation of scores in one line. */
  @Override
  public String toString() {
    return node
        + period.map(when -> " " + when).orElse("")
        + ", "
        + variant
        + ": mean shift "
        + Decimals.compact(meanShift)
        + ", correlation "
        + Decimals.compact(scoreCorrelation)
        + " over "
        + units
        + " units";
  }
}
