package org.localgov.indicators.weighting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.internal.statistics.PrincipalComponents;

/**
 * {@code critic}: contrast times conflict. An element counts the more, the more its scores vary and
 * the less they run with those of the others.
 *
 * <p>{@code C = σ Σ (1 - r)}, with σ the standard deviation of the element's scores, stretched to
 * 0..1 over the complete rows first, and r its Pearson correlation with each element of the group;
 * the weight is C divided by the sum over the elements.
 *
 * <p>Refused are fewer than three complete rows, an element that is the same in all rows, and
 * elements that all run exactly together, for there C is 0. By element the figures are {@code
 * deviation}, {@code conflict} and {@code information}, which is C.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in
 * multiple criteria problems: the CRITIC method, Computers and Operations Research 22(7), pp.
 * 763-770.
 */
final class Critic extends GroupWeighting {
  private static final int LEAST_ROWS = 3;

  @Override
  public String name() {
    return "critic";
  }

  @Override
  public String description() {
    return "σ Σ (1 - r) of scores stretched to 0..1, divided by the sum over the elements";
  }

  @Override
  Found weigh(ScoreGroup group, Parameters parameters) {
    group.needRows(name(), LEAST_ROWS);
    group.needSpread(name());
    double[][] correlations = Correlations.correlations(group.columns());
    double[] deviations = new double[group.size()];
    double[] conflicts = new double[group.size()];
    double[] information = new double[group.size()];
    for (int i = 0; i < group.size(); i++) {
      deviations[i] = Correlations.deviation(Correlations.stretched(group.columns()[i]));
      for (int j = 0; j < group.size(); j++) {
        conflicts[i] += 1 - correlations[i][j];
      }
      information[i] = deviations[i] * conflicts[i];
    }
    if (!(Summation.of(information) > PrincipalComponents.ROUNDING)) {
      throw group.refusal(
          "critic needs elements that differ, all correlations between '"
              + String.join("', '", group.members())
              + "' are 1; remove those that say the same, or use standard-deviation");
    }
    LinkedHashMap<String, double[]> byElement = new LinkedHashMap<>();
    byElement.put("deviation", deviations);
    byElement.put("conflict", conflicts);
    byElement.put("information", information);
    return new Found(shares(information), Map.of(), byElement);
  }
}
