package org.localgov.indicators.weighting;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.JudgementContract;

class AnalyticHierarchyTest implements JudgementContract {
  @Override
  public Judgement method() {
    return new AnalyticHierarchy();
  }

  @Override
  public Parameters ofThree() {
    return Weightings.ahp(
            new double[] {1, 3, 0.5}, new double[] {1 / 3.0, 1, 0.2}, new double[] {2, 5, 1})
        .parameters();
  }
}
