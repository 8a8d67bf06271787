package org.localgov.core.observation;

import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/** What may occur once in a set: a unit, an indicator and a period or none. */
record ObservationKey(String unit, IndicatorId indicator, @Nullable ReferencePeriod period) {
  static ObservationKey of(Observation observation) {
    return new ObservationKey(
        observation.unit(), observation.indicator(), observation.period().orElse(null));
  }

  static ObservationKey of(MissingObservation missing) {
    return new ObservationKey(missing.unit(), missing.indicator(), missing.period().orElse(null));
  }

  /** Returns the parts as a message names them. */
  String place() {
    return "unit "
        + Quoted.of(unit)
        + ", indicator "
        + Quoted.of(indicator)
        + (period == null ? "" : ", period " + Quoted.of(period));
  }

  @Override
  public String toString() {
    return unit + " " + indicator + (period == null ? "" : " " + period);
  }
}
