package org.localgov.indicators.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.indicators.definition.Denominator;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.Level;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.Fitted;
import org.localgov.indicators.spi.FittedTreatment;

/**
 * One indicator on its way from a single unit's raw value to the normalised one.
 *
 * @param sign what the value is multiplied by before it is normalised
 * @param column where its value stands
 * @param divisor where its denominator stands, -1 without one
 * @param scale what values are admitted, null where levels say so
 * @param treatment what is done to the value, if anything
 * @param fit the normalisation; null where it differs between periods
 * @param isImputed whether a missing value would be estimated
 */
record UnitLeaf(
    int position,
    int sign,
    int column,
    int divisor,
    double factor,
    @Nullable Scale scale,
    double[] levels,
    @Nullable FittedTreatment treatment,
    @Nullable Fitted fit,
    boolean isImputed) {
  static UnitLeaf of(FittedScorer scorer, LeafElement leaf, List<String> columns) {
    Indicator indicator = leaf.indicator();
    Optional<Denominator> denominator = indicator.denominator();
    Optional<Scoped<OutlierFit>> treatment = scorer.treatment(leaf);
    Optional<Fitted> fit = scorer.fit(leaf).everywhere();
    boolean isScoped = treatment.isPresent() && treatment.get().everywhere().isEmpty();
    return new UnitLeaf(
        leaf.position(),
        leaf.sign(),
        columns.indexOf(indicator.column()),
        denominator.map(Denominator::indicator).map(columns::indexOf).orElse(-1),
        denominator.map(Denominator::factor).orElse(1.0),
        indicator.scale().orElse(null),
        indicator.levels().stream().mapToDouble(Level::value).toArray(),
        treatment.flatMap(Scoped::everywhere).map(OutlierFit::treatment).orElse(null),
        isScoped ? null : fit.orElse(null),
        scorer.plan().stages().stream().anyMatch(Imputing.class::isInstance));
  }

  /** Returns whether one unit alone is enough to know what is done to it. */
  boolean isDirect() {
    return fit != null;
  }

  /**
   * Writes the normalised value, NaN if it is missing; returns false if the value is odd in any
   * way, or has to be estimated.
   */
  boolean isRead(double[] values, double[] into) {
    double value = values[column] + 0.0;
    if (Double.isNaN(value)) {
      into[0] = Double.NaN;
      return !isImputed;
    }
    if (Double.isInfinite(value) || !isAdmitted(value)) {
      return false;
    }
    if (divisor >= 0) {
      double part = (values[divisor] + 0.0) / factor;
      value = Double.isInfinite(part) ? Double.NaN : value / part + 0.0;
    }
    if (treatment != null && Double.isFinite(value)) {
      value = treatment.apply(value);
    }
    if (fit == null || !Double.isFinite(value)) {
      return false;
    }
    into[0] = sign < 0 ? 0.0 - value : value + 0.0;
    fit.apply(into, into, 1);
    return Double.isFinite(into[0]) || (Double.isNaN(into[0]) && LeafFits.isDropped(fit));
  }

  private boolean isAdmitted(double value) {
    if (scale != null) {
      return scale.contains(value);
    }
    for (double level : levels) {
      if (level == value) {
        return true;
      }
    }
    return levels.length == 0;
  }
}
