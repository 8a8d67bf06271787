package org.localgov.indicators.weighting;

import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import org.junit.jupiter.api.Test;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

class StandardDeviationTest extends WeightingMethodContract {
  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("standard-deviation");
  }

  /** The same firms as for CRITIC; the weights as scikit-criteria computes them. */
  @Test
  void weigh_pharmaceuticalFirms() {
    assertWeights(
        weigh(Weightings.standardDeviation(), CriticTest.FIRMS),
        1e-8,
        0.27908306,
        0.34092628,
        0.37999065);
  }

  @Test
  void weigh_takesNoAccountOfTheUnitOfMeasurement() {
    assertWeights(
        weigh(Weightings.standardDeviation(), row(0, -1000), row(1, 3000)), 1e-15, 0.5, 0.5);
  }

  @Test
  void weigh_refusesTooFewRowsAndConstants() {
    refuses(
        Weightings.standardDeviation(),
        "group 'Index': standard-deviation needs at least 2 rows without a missing score, got 1 (1 left out); add units or impute missing values",
        row(1, 10),
        row(2, Double.NaN));
    refuses(
        Weightings.standardDeviation(),
        "group 'Index': standard-deviation needs scores that differ, 'a' is 7 in all 2 rows; remove it or give its weight by judgement",
        row(7, 10),
        row(7, 20));
  }
}
