package org.localgov.indicators.weighting;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.Summation;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.internal.statistics.PrincipalComponents;

/**
 * {@code factor}: squared loadings on rotated factors, times the share of the variance that the
 * factor explains.
 *
 * <p>Factors are the principal components of the elements' correlations, loadings being
 * eigenvectors times the root of the eigenvalue. Kept are those with an eigenvalue above 1 that
 * explain more than 10 % of the variance, at least the first, and further ones until 60 % are
 * explained; or as many as {@code factors} says. They are rotated by {@link Varimax}. Each element
 * belongs to the factor on which its squared loading, divided by the sum over the elements, is
 * largest; that share times the factor's share of the variance explained by all that are kept is
 * its weight, divided by the sum over the elements at the end.
 *
 * <p>Refused are fewer than three complete rows, an element that is the same in all rows, and
 * eigenvalues that are the same on both sides of the cut, for then the factors are not determined.
 * The figures are {@code factors}, {@code explained} (the share of the whole variance), and {@code
 * variance-1} and so on, after rotation; by element {@code rotated-1} and so on, and {@code
 * factor}, the number of the factor it belongs to.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, pp. 89-91, after
 * Nicoletti, Scarpetta and Boylaud (2000), OECD Economics Department Working Papers 226.
 */
final class Factor extends GroupWeighting {
  private static final int LEAST_ROWS = 3;
  private static final double LEAST_EIGENVALUE = 1;
  private static final double LEAST_SHARE = 0.1;
  private static final double LEAST_TOTAL = 0.6;

  @Override
  public String name() {
    return "factor";
  }

  @Override
  public String description() {
    return "squared loadings after a varimax rotation × the share of variance of their factor";
  }

  @Override
  List<Parameter> own() {
    return List.of(
        Parameter.optional(
            "factors",
            0,
            "how many factors are kept; 0 for those with an eigenvalue above 1 that explain 10 %,"
                + " and more until 60 % are explained"));
  }

  @Override
  void checkOwn(Parameters parameters) {
    double factors = parameters.number("factors", 0);
    if (!(factors >= 0) || factors != Math.rint(factors)) {
      throw new IllegalArgumentException(
          "parameter 'factors' must be a whole number of 0 or more, got '"
              + compact(factors)
              + "'");
    }
  }

  @Override
  Found weigh(ScoreGroup group, Parameters parameters) {
    group.needRows(name(), LEAST_ROWS);
    group.needSpread(name());
    PrincipalComponents components =
        PrincipalComponents.of(Correlations.correlations(group.columns()));
    int kept = kept(group, components, (int) parameters.number("factors", 0));
    double[][] loadings = new double[kept][group.size()];
    double explained = 0;
    for (int factor = 0; factor < kept; factor++) {
      explained += components.explained(factor);
      double scale = Math.sqrt(components.eigenvalues()[factor]);
      for (int i = 0; i < group.size(); i++) {
        loadings[factor][i] = components.loadings()[factor][i] * scale;
      }
    }
    Varimax.rotate(loadings);
    return found(loadings, explained);
  }

  private static int kept(ScoreGroup group, PrincipalComponents components, int asked) {
    if (asked > group.size()) {
      throw group.refusal(
          "factor can keep "
              + group.size()
              + " factors at most, one an element, got '"
              + asked
              + "'; lower the parameter factors");
    }
    double[] eigenvalues = components.eigenvalues();
    int kept = asked;
    if (asked == 0) {
      double total = 0;
      while (kept < eigenvalues.length
          && (kept == 0
              || total < LEAST_TOTAL
              || (eigenvalues[kept] > LEAST_EIGENVALUE
                  && components.explained(kept) > LEAST_SHARE))) {
        total += components.explained(kept);
        kept++;
      }
    }
    if (kept < eigenvalues.length
        && eigenvalues[kept - 1] - eigenvalues[kept] < PrincipalComponents.ROUNDING) {
      throw group.refusal(
          "factor needs eigenvalues that differ where it stops, number "
              + kept
              + " and the next are both "
              + compact(eigenvalues[kept])
              + " among '"
              + String.join("', '", group.members())
              + "'; set the parameter factors to another number than "
              + kept);
    }
    return kept;
  }

  private static Found found(double[][] loadings, double explained) {
    Map<String, Double> figures = new LinkedHashMap<>();
    LinkedHashMap<String, double[]> byElement = new LinkedHashMap<>();
    figures.put("factors", (double) loadings.length);
    figures.put("explained", explained);
    double[] variances = variances(loadings);
    int[] home = homes(loadings);
    byElement.put("factor", Arrays.stream(home).mapToDouble(f -> f + 1.0).toArray());
    for (int factor = 0; factor < loadings.length; factor++) {
      figures.put("variance-" + (factor + 1), variances[factor]);
      byElement.put("rotated-" + (factor + 1), loadings[factor]);
    }
    return new Found(weights(loadings), figures, byElement);
  }

  /**
   * Returns the weights that rotated loadings give, summing to 1.
   *
   * @param loadings the loadings of each factor, an element each
   */
  static double[] weights(double[][] loadings) {
    double[] variances = variances(loadings);
    double total = Summation.of(variances);
    int[] home = homes(loadings);
    double[] weights = new double[home.length];
    for (int i = 0; i < weights.length; i++) {
      double loading = loadings[home[i]][i];
      weights[i] = loading * loading / variances[home[i]] * (variances[home[i]] / total);
    }
    return shares(weights);
  }

  /** Returns the sum of the squared loadings of each factor. */
  private static double[] variances(double[][] loadings) {
    return Arrays.stream(loadings).mapToDouble(Varimax::squares).toArray();
  }

  /** Returns the factor that each element belongs to; the first where two are the same. */
  private static int[] homes(double[][] loadings) {
    double[] variances = variances(loadings);
    int[] homes = new int[loadings[0].length];
    for (int i = 0; i < homes.length; i++) {
      for (int factor = 1; factor < loadings.length; factor++) {
        double best = loadings[homes[i]][i] * loadings[homes[i]][i] / variances[homes[i]];
        double here = loadings[factor][i] * loadings[factor][i] / variances[factor];
        homes[i] = here > best ? factor : homes[i];
      }
    }
    return homes;
  }
}
