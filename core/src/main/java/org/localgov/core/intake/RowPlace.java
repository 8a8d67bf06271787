package org.localgov.core.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.RawObservation.Origin;
import org.localgov.core.observation.ObservationRule;

/** What a message says of the row it is about: where it stood, and which of its ids are good. */
final class RowPlace {
  private final StringBuilder text;
  private final Map<String, String> details = new LinkedHashMap<>();

  RowPlace(Origin origin, @Nullable RawObservation row) {
    text = new StringBuilder(origin.toString());
    if (origin.file() != null) {
      details.put("file", origin.file());
    }
    details.put("row", Long.toString(origin.row()));
    if (row != null) {
      name("unit", ObservationRule.UNIT, row.unit());
      name("indicator", ObservationRule.INDICATOR, row.indicator());
      name("period", ObservationRule.PERIOD, row.period());
    }
  }

  /** Returns a fault of the row as a whole. */
  Violation fault(String code, String rule) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("rule", rule);
    return Violation.of(code, text + ": " + rule, all);
  }

  /** Returns the fault of one of the row's columns, given without a place. */
  Violation fault(String column, Violation fault) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("column", column);
    all.putAll(fault.details());
    return Violation.of(fault.code(), text + ": " + column + " " + fault.message(), all);
  }

  private void name(String what, ObservationRule rule, @Nullable String id) {
    if (id != null && !id.isEmpty() && rule.check(id).isEmpty()) {
      text.append(", ").append(what).append(' ').append(Quoted.of(id));
      details.put(what, id);
    }
  }
}
