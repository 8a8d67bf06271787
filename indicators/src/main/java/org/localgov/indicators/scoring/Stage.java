package org.localgov.indicators.scoring;

/** A step between denominators and normalisation, as the definition asks for it. */
interface Stage {
  /** Returns which step it is. */
  Step step();

  /**
   * Returns the step fitted on a sample.
   *
   * @param earlier what may be taken over instead of being fitted
   * @throws ScoringException if the sample does not allow it
   */
  FittedStage fit(Inputs sample, Earlier earlier);
}
