package org.localgov.indicators.scoring;

import java.util.Map;

/** A step with what it found in its sample; immutable. */
interface FittedStage {
  /** Returns which step it is. */
  Step step();

  /**
   * Returns the inputs after this step.
   *
   * @throws ScoringException if the step is not defined for them
   */
  Inputs apply(Inputs inputs);

  /** Returns the numbers found in the sample, by indicator and name. */
  default Map<String, Map<String, Double>> numbers() {
    return Map.of();
  }
}
