package org.localgov.indicators.scoring;

import java.util.List;
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

  /**
   * Returns the sample after this step.
   *
   * @param earlier what may be taken over instead of being computed
   * @throws ScoringException if the step is not defined for it
   */
  default Inputs apply(Inputs sample, Earlier earlier) {
    return apply(sample);
  }

  /** Returns the numbers found in the sample, by indicator and name. */
  default Map<String, Map<String, Double>> numbers() {
    return Map.of();
  }

  /** Returns the checks for outliers, by indicator; with the period in front if for one alone. */
  default Map<String, List<OutlierCheck>> checks() {
    return Map.of();
  }
}
