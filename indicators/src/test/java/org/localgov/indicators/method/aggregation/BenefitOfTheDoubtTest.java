package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

class BenefitOfTheDoubtTest extends ScoringRuleContract {
  /** A, B and C are the frontier; D lies on the ray of B, E below the segment from A to B. */
  private static final double[][] PLANE = {{2, 8}, {6, 6}, {8, 2}, {4, 4}, {2, 4}, {8, 1}};

  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("benefit-of-the-doubt");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("minimumShare", 0.05, "maximumShare", 1));
  }

  @Override
  protected int rows() {
    return 40;
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  /** With a minimum share a child that rises takes room from others. */
  @Override
  protected boolean isMonotone() {
    return false;
  }

  @Test
  void score_isTheDistanceToTheFrontier() {
    double[] scores = scoresOf(Methods.benefitOfTheDoubt(), PLANE);
    assertThat(scores[0]).isEqualTo(1);
    assertThat(scores[1]).isEqualTo(1);
    assertThat(scores[2]).isEqualTo(1);
    assertThat(scores[3]).as("4 / 6").isCloseTo(2 / 3.0, within(1e-14));
    assertThat(scores[4])
        .as("(2 + 2 × 4) / 18, A and B both 18")
        .isCloseTo(10 / 18.0, within(1e-14));
    assertThat(scores[5]).as("on the first child nobody is better").isEqualTo(1);
  }

  /** Half of the sum from each child: w = (s/4, s/8), and C has 9 s / 4 = 1. */
  @Test
  void score_withShares_isLower() {
    double[] scores = scoresOf(Methods.benefitOfTheDoubt(0.5, 0.5), PLANE);
    assertThat(scores[4]).isCloseTo(4 / 9.0, within(1e-14));
    assertThat(scores[1]).isEqualTo(1);
    assertThat(scores[0]).as("w = (s/4, s/16): B has 15 s / 8").isCloseTo(8 / 17.0, within(1e-14));
  }

  @Test
  void score_doesNotDependOnUnits_norOnZeros() {
    double[][] other =
        Arrays.stream(PLANE)
            .map(u -> new double[] {u[0] * 1e9, u[1] * 1e-9, 0})
            .toArray(double[][]::new);
    assertThat(scoresOf(Methods.benefitOfTheDoubt(), other))
        .containsExactly(scoresOf(Methods.benefitOfTheDoubt(), PLANE), within(1e-13));
    assertThat(scoresOf(Methods.benefitOfTheDoubt(), new double[][] {{0, 0}, {1, 2}}))
        .containsExactly(0, 1);
    assertThat(scoresOf(Methods.benefitOfTheDoubt(), new double[][] {{0, 0}})).containsExactly(0);
  }

  @Test
  void score_leavesMissingChildrenOut() {
    double none = Double.NaN;
    assertThat(
            scoresOf(
                Methods.benefitOfTheDoubt(),
                new double[][] {{2, 8}, {none, 4}, {4, none}, {none, none}}))
        .containsExactly(1, 0.5, 1, none);
    assertThatThrownBy(
            () -> scoresOf(Methods.benefitOfTheDoubt(0, 0.5), new double[][] {{2, 8}, {none, 4}}))
        .hasMessage(
            "cannot score unit 'u1' on 'Index': benefit of the doubt needs shares that can sum to"
                + " 1, got 0 to 0.5 for 1 child; widen them");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 3", "0, 1, 6", "0.1, 0.6, 4", "0, 0.4, 5", "0.2, 0.2, 5"})
  void score_agreesWithAnotherSolver(double minimum, double maximum, int criteria) {
    Random random = new Random(17);
    double[][] units = new double[30][criteria];
    for (double[] unit : units) {
      Arrays.setAll(unit, i -> 1 + 99 * random.nextDouble());
    }
    double[] scores = scoresOf(Methods.benefitOfTheDoubt(minimum, maximum), units);
    for (int unit = 0; unit < units.length; unit++) {
      assertThat(scores[unit])
          .isCloseTo(bySimplex(units, unit, minimum, maximum), within(1e-10))
          .isLessThanOrEqualTo(1);
    }
    if (minimum == 0 && maximum == 1) {
      assertThat(scores).contains(1);
    }
  }

  private static double bySimplex(double[][] units, int unit, double minimum, double maximum) {
    List<LinearConstraint> limits = new ArrayList<>();
    for (double[] peer : units) {
      limits.add(new LinearConstraint(peer, Relationship.LEQ, 1));
    }
    double[] own = units[unit];
    for (int i = 0; i < own.length; i++) {
      for (double share : new double[] {minimum, maximum}) {
        double[] limit = Arrays.stream(own).map(x -> -share * x).toArray();
        limit[i] += own[i];
        limits.add(
            new LinearConstraint(limit, share == maximum ? Relationship.LEQ : Relationship.GEQ, 0));
        if (minimum == maximum) {
          limits.add(new LinearConstraint(limit, Relationship.EQ, 0));
        }
      }
    }
    return new SimplexSolver(1e-12, 10, 1e-13)
        .optimize(
            new LinearObjectiveFunction(own, 0),
            new LinearConstraintSet(limits),
            GoalType.MAXIMIZE,
            new NonNegativeConstraint(true))
        .getValue();
  }

  @Test
  void score_withoutShares_neverFallsAsAChildRises() {
    double[][] units = Votes.random(2, 12, 3, false);
    double[] before = scoresOf(Methods.benefitOfTheDoubt(), units);
    for (int i = 0; i < 36; i++) {
      double[][] higher = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
      higher[i / 3][i % 3] += 2;
      assertThat(scoresOf(Methods.benefitOfTheDoubt(), higher)[i / 3])
          .isGreaterThanOrEqualTo(before[i / 3] - 1e-12);
    }
  }

  @Test
  void score_refusesWhatHasNoMeaning() {
    assertThatThrownBy(() -> score(Methods.benefitOfTheDoubt(), 2, -1))
        .hasMessageContaining("benefit of the doubt needs values >= 0, 'c1' is -1");
    assertThatThrownBy(() -> score(Methods.benefitOfTheDoubt(0.1, 1), 2, 0))
        .hasMessageContaining("benefit of the doubt with a minimum share needs values > 0");
    assertThatThrownBy(() -> score(Methods.benefitOfTheDoubt(0.4, 1), 2, 3, 4))
        .hasMessageContaining("needs shares that can sum to 1, got 0.4 to 1 for 3 children");
    assertThatThrownBy(() -> score(Methods.benefitOfTheDoubt(0.5, 0.4), 2, 3))
        .hasMessageContaining("parameter 'maximumShare' must be from 0.5 to 1, got 0.4");
    assertThatThrownBy(() -> score(Methods.benefitOfTheDoubt(), new double[] {1, 2}, 1, 2))
        .hasMessageContaining("benefit of the doubt takes no weights, child 'c1' has weight 2");
  }

  @Test
  void formula_hasTheBestWeights() {
    assertThat(formula(Methods.benefitOfTheDoubt(), PLANE, 4))
        .isEqualTo("0.0555556 × 2 + 0.111111 × 4, the best weights; none has more than 1");
  }
}
