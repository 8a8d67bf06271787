package org.localgov.core.error;

import java.util.List;
import java.util.Map;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class ErrorValues {
  private ErrorValues() {}

  /** Returns violations. */
  public static List<Violation> violations() {
    Violation bare = Violation.of("not-a-number", "row 4: must be a number, got 'n/a'");
    return List.of(
        bare.with("row", 4).with("column", "turnout"),
        bare.with("row", 5).with("column", "turnout"),
        bare.with("row", 4).with("column", "turnout").at("data.csv"),
        Violation.of("other", bare.message(), Map.of()),
        bare);
  }
}
