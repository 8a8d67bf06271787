package org.localgov.indicators.weighting;

import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.JudgementContract;

class ExpertBudgetTest implements JudgementContract {
  @Override
  public Judgement method() {
    return new ExpertBudget();
  }

  @Override
  public Parameters ofThree() {
    return Weightings.budgetAllocation(
            Map.of("council", new double[] {50, 30, 20}, "citizens", new double[] {20, 0, 80}))
        .parameters();
  }
}
