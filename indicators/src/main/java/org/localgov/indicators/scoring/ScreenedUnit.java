package org.localgov.indicators.scoring;

import java.util.Optional;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A row that was left out, because it has too little data or was excluded by name.
 *
 * @param unit the id of the unit
 * @param period the period of the row, if it has one
 * @param reason the threshold and what there is, or that it was excluded
 */
public record ScreenedUnit(String unit, Optional<ReferencePeriod> period, String reason) {
  Violation warning() {
    Violation warning =
        Violation.of("screened", "unit '" + unit + "'" + when() + " is left out: " + reason)
            .with("unit", unit);
    return period.isPresent() ? warning.with("period", period.get().toString()) : warning;
  }

  /**
   * {@return the explanation of why there is no score: the unit and the period, then the rule with
   * its numbers}
   */
  public String table() {
    return unit
        + period.map(when -> " " + when).orElse("")
        + "\n\nno score: screened out, "
        + reason
        + "\n";
  }

  private String when() {
    return period.map(when -> ", period " + when).orElse("");
  }

  /** Returns unit, period and reason in one line. */
  @Override
  public String toString() {
    return unit + period.map(when -> " " + when).orElse("") + ": " + reason;
  }
}
