package org.localgov.indicators.scoring;

/** A step between denominators and normalisation, as the definition asks for it. */
interface Stage {
  /** Returns which step it is. */
  Step step();

  /**
   * Returns the step fitted on a sample.
   *
   * @throws ScoringException if the sample does not allow it
   */
  FittedStage fit(Inputs sample);
}
