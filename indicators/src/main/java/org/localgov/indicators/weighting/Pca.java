package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.internal.statistics.PrincipalComponents;

/**
 * {@code pca}: the loadings of the first principal component of the elements' correlations.
 *
 * <p>The loadings have length 1, and their sign is fixed so that they sum to a positive number. One
 * that is below 0 remains so: such an element runs against the others, and counting it as a loss is
 * seldom meant. With {@code nonNegative} the weights are the squared loadings, which sum to 1.
 *
 * <p>Refused are groups with fewer than three complete rows, an element that is the same in all
 * rows, two first components of the same size, and loadings that sum to 0 (unless squared), for
 * then the sign is open. The figures are {@code explained} (the first component's share of the
 * variance), {@code eigenvalue-1} and so on; by element {@code loading-1} and so on.
 *
 * <p>Source: Jolliffe (2002), Principal Component Analysis, 2nd ed., sections 1.1 and 2.3; numbers
 * as R's {@code prcomp(center = TRUE, scale. = TRUE)}. Squared loadings: OECD and JRC (2008),
 * Handbook on Constructing Composite Indicators, pp. 89-91.
 */
final class Pca extends GroupWeighting {
  private static final int LEAST_ROWS = 3;

  @Override
  public String name() {
    return "pca";
  }

  @Override
  public String description() {
    return "loadings of the first principal component of the correlations";
  }

  @Override
  List<Parameter> own() {
    return List.of(
        Parameter.optional(
            "nonNegative", false, "whether the loadings are squared: true or false"));
  }

  @Override
  void checkOwn(Parameters parameters) {
    parameters.flag("nonNegative", false);
  }

  @Override
  Found weigh(ScoreGroup group, Parameters parameters) {
    group.needRows(name(), LEAST_ROWS);
    group.needSpread(name());
    PrincipalComponents components =
        PrincipalComponents.of(Correlations.correlations(group.columns()));
    boolean squared = parameters.flag("nonNegative", false);
    refuseTies(group, components, squared);
    double[] first = components.loadings()[0];
    double[] weights = first.clone();
    if (squared) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= weights[i];
      }
    }
    LinkedHashMap<String, double[]> byElement = new LinkedHashMap<>();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("explained", components.explained(0));
    for (int component = 0; component < group.size(); component++) {
      figures.put("eigenvalue-" + (component + 1), components.eigenvalues()[component]);
      byElement.put("loading-" + (component + 1), components.loadings()[component]);
    }
    return new Found(weights, figures, byElement);
  }

  private void refuseTies(ScoreGroup group, PrincipalComponents components, boolean squared) {
    double[] eigenvalues = components.eigenvalues();
    if (eigenvalues[0] - eigenvalues[1] < PrincipalComponents.ROUNDING) {
      throw group.refusal(
          "pca needs a first component larger than the second, both have eigenvalue "
              + compact(eigenvalues[0])
              + " and any mixture of '"
              + String.join("', '", group.members())
              + "' would do; use factor, or give the weights by judgement");
    }
    double sum = Summation.of(components.loadings()[0]);
    if (!squared && Math.abs(sum) < PrincipalComponents.ROUNDING) {
      throw group.refusal(
          "pca needs loadings whose sum tells their sign, those of '"
              + String.join("', '", group.members())
              + "' sum to 0 ('"
              + group.members().get(0)
              + "' has "
              + compact(components.loadings()[0][0])
              + "); set nonNegative, or turn the direction of an element that runs against the"
              + " others");
    }
  }
}
