package org.localgov.indicators.weighting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.statistics.Correlations;

/**
 * {@code standard-deviation}: an element counts the more, the more its scores vary.
 *
 * <p>{@code σ / Σ σ}, with σ the standard deviation (divisor n - 1) of the element's scores,
 * stretched to 0..1 over the complete rows first. Refused are fewer than two complete rows, and an
 * element that is the same in all rows. By element the figures are {@code deviation}.
 *
 * <p>Source: the method that CRITIC is compared with by Diakoulaki, Mavrotas and Papayannakis
 * (1995), Computers and Operations Research 22(7), pp. 763-770.
 */
final class StandardDeviation extends GroupWeighting {
  @Override
  public String name() {
    return "standard-deviation";
  }

  @Override
  public String description() {
    return "σ / Σ σ of scores stretched to 0..1";
  }

  @Override
  Found weigh(ScoreGroup group, Parameters parameters) {
    group.needRows(name(), 2);
    group.needSpread(name());
    double[] deviations = new double[group.size()];
    for (int i = 0; i < group.size(); i++) {
      deviations[i] = Correlations.deviation(Correlations.stretched(group.columns()[i]));
    }
    LinkedHashMap<String, double[]> byElement = new LinkedHashMap<>();
    byElement.put("deviation", deviations);
    return new Found(shares(deviations), Map.of(), byElement);
  }
}
