package org.localgov.core.intake;

import java.util.List;
import org.localgov.core.error.ErrorValues;
import org.localgov.core.intake.RawObservation.Origin;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationValues;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class IntakeValues {
  private IntakeValues() {}

  /** Returns raw observations. */
  public static List<RawObservation> rawObservations() {
    Origin origin = new Origin("data.csv", 4);
    return List.of(
        new RawObservation("u", "i", "2024", "1", "E", "a source", origin),
        new RawObservation("v", "i", "2024", "1", "E", "a source", origin),
        new RawObservation("u", "j", "2024", "1", "E", "a source", origin),
        new RawObservation("u", "i", "2025", "1", "E", "a source", origin),
        new RawObservation("u", "i", "2024", "n/a", "E", "a source", origin),
        new RawObservation("u", "i", "2024", "1", "A", "a source", origin),
        new RawObservation("u", "i", "2024", "1", "E", "another", origin),
        new RawObservation("u", "i", "2024", "1", "E", "a source", new Origin("data.csv", 5)),
        new RawObservation(null, null, null, null, null, null, null));
  }

  /** Returns origins of raw observations. */
  public static List<Origin> origins() {
    return List.of(
        new Origin("data.csv", 4),
        new Origin("other.csv", 4),
        new Origin("data.csv", 5),
        new Origin(null, 4));
  }

  /** Returns results of an intake. */
  public static List<IntakeResult> intakeResults() {
    ObservationSet set = ObservationValues.observationSets().get(0);
    return List.of(
        new IntakeResult(set, ErrorValues.violations()),
        new IntakeResult(ObservationSet.empty(), ErrorValues.violations()),
        new IntakeResult(set, List.of()),
        new IntakeResult(ObservationSet.empty(), List.of()));
  }
}
