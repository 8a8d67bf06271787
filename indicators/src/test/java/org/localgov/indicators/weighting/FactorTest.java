package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.WeightedGroup;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

/**
 * The worked example of the OECD and JRC Handbook (2008): the Technology Achievement Index of 23
 * countries by patents, royalties, internet, exports, telephones, electricity, schooling and
 * university; pp. 86-90, tables 16 and 17.
 */
class FactorTest extends WeightingMethodContract {
  private static final double[][] TAI = {
    row(187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4),
    row(289, 130, 179.1, 66.2, 3, 4.07, 12, 13.9),
    row(271, 156.6, 125.8, 59.7, 3.1, 4.14, 11.4, 15.3),
    row(994, 64.6, 49, 80.8, 3, 3.86, 9.5, 10),
    row(779, 9.8, 4.8, 66.7, 2.97, 3.65, 10.8, 23.2),
    row(189, 151.2, 136, 50.9, 3.02, 3.77, 9.4, 9.5),
    row(82, 134, 57.4, 61.9, 3.02, 3.73, 9.4, 14.9),
    row(31, 38.6, 108, 48.7, 2.94, 4.18, 11.6, 14.2),
    row(75, 18.2, 125.9, 16.2, 2.94, 3.94, 10.9, 25.3),
    row(8, 25.5, 72.3, 74.9, 2.95, 3.83, 7.1, 24.2),
    row(235, 36.8, 41.2, 64.2, 2.94, 3.75, 10.2, 14.4),
    row(103, 20.2, 193.6, 19, 3.12, 4.39, 11.9, 11.2),
    row(106, 110.3, 48.6, 53.6, 2.97, 3.68, 9.4, 12.3),
    row(72, 73.9, 58.9, 47.6, 2.91, 3.86, 9.3, 13.6),
    row(103, 13, 146.7, 15.4, 2.86, 3.91, 11.7, 13.1),
    row(165, 14.8, 84.2, 50.3, 2.99, 3.79, 8.4, 13.6),
    row(205, 33.6, 36.4, 58.9, 2.97, 3.8, 7.9, 12.6),
    row(74, 43.6, 43.2, 45, 2.96, 3.74, 9.6, 11),
    row(42, 8.6, 21, 53.4, 2.86, 3.62, 7.3, 15.6),
    row(13, 9.8, 30.4, 51, 3, 3.65, 7.2, 13),
    row(28, 4.2, 25, 51.7, 2.75, 3.68, 9.5, 8.2),
    row(26, 6.2, 21.6, 63.5, 2.73, 3.46, 9.1, 7.7),
    row(105, 4, 20.3, 49.5, 2.84, 3.71, 7.1, 10.6)
  };

  /** Table 17, a row a factor, in the order of what they explain. */
  private static final double[][] ROTATED = {
    {0.07, 0.13, 0.79, -0.64, 0.37, 0.82, 0.88, 0.08},
    {0.06, 0.93, 0.42, 0.36, 0.68, 0.35, 0.09, 0.04},
    {0.97, 0.07, -0.21, 0.56, 0.17, -0.04, 0.23, 0.04},
    {0.06, -0.07, 0.21, -0.04, 0.38, 0.25, -0.09, 0.96}
  };

  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("factor");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("factors", 2));
  }

  @Test
  void weigh_publishedEigenvalues() {
    WeightedGroup group = weigh(Weightings.pca(), TAI).group("Index");
    double[] percent = {41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9};
    for (int k = 0; k < percent.length; k++) {
      assertThat(group.figure("eigenvalue-" + (k + 1)) / 8 * 100)
          .isCloseTo(percent[k], within(0.12));
    }
  }

  @Test
  void weigh_publishedLoadings() {
    WeightedGroup group = weigh(Weightings.factor().with("factors", 4), TAI).group("Index");
    assertThat(group.figure("explained")).isCloseTo(0.872, within(5e-4));
    double[] explained = {2.64, 1.76, 1.39, 1.19};
    for (int k = 0; k < 4; k++) {
      assertThat(group.figure("variance-" + (k + 1))).isCloseTo(explained[k], within(0.03));
      for (int i = 0; i < 8; i++) {
        assertThat(group.figure("rotated-" + (k + 1), WeightCases.id(i)))
            .isCloseTo(ROTATED[k][i], within(0.015));
      }
    }
  }

  /**
   * By the published loadings: patents, 0.97² / 1.39 = 0.68 on a factor with 1.39 / 6.99 of the
   * variance, and so on: squares of the loadings that count, over their sum. Exports load higher on
   * the first factor, -0.64, but take a larger part of the third, 0.56² / 1.39.
   */
  @Test
  void weigh_sharesOutTheVarianceOfTheFactors() {
    double[] counted = {0.97, 0.93, 0.79, 0.56, 0.68, 0.82, 0.88, 0.96};
    double sum = 0;
    for (double loading : counted) {
      sum += loading * loading;
    }
    double[] weights = Factor.weights(ROTATED);
    Weighting found = weigh(Weightings.factor().with("factors", 4), TAI);
    for (int i = 0; i < counted.length; i++) {
      assertThat(weights[i]).isCloseTo(counted[i] * counted[i] / sum, within(1e-15));
      assertThat(found.weight(WeightCases.id(i))).isCloseTo(weights[i], within(0.004));
    }
    assertThat(found.weights().sum()).isCloseTo(1, within(1e-14));
    assertThat(found.group("Index").figure("factor", "a")).isEqualTo(3);
  }

  /** Two eigenvalues above 1 explain 63.8 % of the index's variance, which is enough. */
  @Test
  void weigh_keepsFactorsByTheRules() {
    assertThat(weigh(Weightings.factor(), TAI).group("Index").figure("factors")).isEqualTo(2);
  }

  @Test
  void rotate_keepsWhatIsExplainedAndRaisesTheCriterion() {
    double[][] loadings = {{0.8, 0.7, 0.6, 0.3}, {-0.3, -0.4, 0.5, 0.7}};
    double[][] turned = {loadings[0].clone(), loadings[1].clone()};
    Varimax.rotate(turned);
    for (int i = 0; i < 4; i++) {
      assertThat(turned[0][i] * turned[0][i] + turned[1][i] * turned[1][i])
          .isCloseTo(
              loadings[0][i] * loadings[0][i] + loadings[1][i] * loadings[1][i], within(1e-15));
    }
    double best = criterion(turned);
    assertThat(best).isGreaterThan(criterion(loadings));
    for (int step = -180; step <= 180; step++) {
      double angle = Math.toRadians(step);
      double[][] other = new double[2][4];
      for (int i = 0; i < 4; i++) {
        other[0][i] = Math.cos(angle) * loadings[0][i] + Math.sin(angle) * loadings[1][i];
        other[1][i] = Math.cos(angle) * loadings[1][i] - Math.sin(angle) * loadings[0][i];
      }
      assertThat(criterion(other)).isLessThanOrEqualTo(best + 1e-14);
    }
  }

  /** The variance of squared loadings, elements scaled to length 1, summed over the factors. */
  private static double criterion(double[][] loadings) {
    double sum = 0;
    for (double[] factor : loadings) {
      double squares = 0;
      double fourths = 0;
      for (int i = 0; i < factor.length; i++) {
        double length = loadings[0][i] * loadings[0][i] + loadings[1][i] * loadings[1][i];
        double share = factor[i] * factor[i] / length;
        squares += share;
        fourths += share * share;
      }
      sum += fourths / factor.length - Math.pow(squares / factor.length, 2);
    }
    return sum;
  }

  @Test
  void weigh_oneFactorIsTheFirstComponent() {
    Weighting factor = weigh(Weightings.factor().with("factors", 1), TAI);
    Weighting pca = weigh(Weightings.pca().with("nonNegative", true), TAI);
    factor
        .weights()
        .asMap()
        .forEach((id, weight) -> assertThat(pca.weight(id)).isCloseTo(weight, within(1e-14)));
  }

  @Test
  void weigh_refusesFactorsThatAreNotDetermined() {
    assertWeights(weigh(Weightings.factor(), row(1, 10), row(2, 30), row(3, 20)), 1e-14, 0.5, 0.5);
    refuses(
        Weightings.factor().with("factors", 1),
        "group 'Index': factor needs eigenvalues that differ where it stops, number 1 and the next"
            + " are both 1 among 'a', 'b'; set the parameter factors to another number than 1",
        row(1, 1),
        row(1, -1),
        row(-1, 1),
        row(-1, -1));
    refuses(
        Weightings.factor().with("factors", 3),
        "group 'Index': factor can keep 2 factors at most, one an element, got '3'; lower the"
            + " parameter factors",
        row(1, 10),
        row(2, 30),
        row(3, 20));
  }

  @Test
  void check_refusesHalfAFactor() {
    for (double factors : new double[] {-1, 1.5}) {
      assertThatThrownBy(() -> Weightings.factor().with("factors", factors))
          .hasMessageStartingWith(
              "factor: parameter 'factors' must be a whole number of 0 or more, got '");
    }
  }
}
