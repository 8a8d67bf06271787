package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.weighting.WeightCases.assertWeights;
import static org.localgov.indicators.weighting.WeightCases.refuses;
import static org.localgov.indicators.weighting.WeightCases.row;
import static org.localgov.indicators.weighting.WeightCases.weigh;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.internal.statistics.Correlations;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.Weighting;
import org.localgov.indicators.spi.WeightingMethod;
import org.localgov.indicators.spi.WeightingMethodContract;

class OptimisedTest extends WeightingMethodContract {
  private static final double[][] ROWS = {
    row(1, 40, 9), row(2, 10, 5), row(3, 60, 6), row(5, 30, 1), row(8, 70, 8), row(4, 90, 2)
  };

  @Override
  protected WeightingMethod method() {
    return MethodRegistry.standard().weighting("optimised");
  }

  @Override
  protected boolean sumsToOne(Parameters parameters) {
    return false;
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        Parameters.none(), Parameters.of("objective", "infomax"), Parameters.of("tolerance", 1e-9));
  }

  /** Two elements correlate evenly with their sum if both have the same deviation in it. */
  @Test
  void weigh_twoElementsByHand() {
    Weighting found = weigh(Weightings.optimised(), row(1, 10), row(2, 50), row(3, 30), row(6, 40));
    double ratio =
        Correlations.deviation(row(1, 2, 3, 6)) / Correlations.deviation(row(10, 50, 30, 40));
    assertWeights(found, 1e-9, 1 / (1 + ratio), ratio / (1 + ratio));
    assertThat(found.isConverged()).isTrue();
    assertThat(found.group("all").figure("objective")).isLessThan(-60);
  }

  /**
   * Over all weights, Σ r is greatest at weights 1 / σ, where it is √(Σ of all correlations): with
   * z the standardised elements, Σ r is the covariance of Σ z with the standardised index.
   */
  @Test
  void weigh_infomaxByHand() {
    double[][] columns = {
      row(1, 2, 3, 5, 8, 4), row(40, 10, 60, 30, 70, 90), row(9, 5, 6, 1, 8, 2)
    };
    double[] expected = new double[3];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      expected[i] = 1 / Correlations.deviation(columns[i]);
      for (double r : Correlations.correlations(columns)[i]) {
        sum += r;
      }
    }
    Weighting found = weigh(Weightings.optimised().with("objective", "infomax"), ROWS);
    assertWeights(found, 1e-6, GroupWeighting.shares(expected));
    assertThat(found.group("all").figure("objective")).isCloseTo(-Math.sqrt(sum), within(1e-12));
    assertThat(found.isConverged()).isTrue();
  }

  @Test
  void weigh_meetsTargets() {
    Map<String, Object> targets = Map.of("a", 2, "b", 3, "c", 1);
    Weighting found =
        weigh(Weightings.optimised().with("targets", targets).with("nonNegative", false), ROWS);
    assertThat(found.group("all").figure("share", "a")).isCloseTo(2 / 6.0, within(1e-9));
    assertThat(found.group("all").figure("share", "b")).isCloseTo(3 / 6.0, within(1e-9));
    assertThat(found.group("all").figure("target", "c")).isEqualTo(1 / 6.0);
    assertThat(found.weights().sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void weigh_tellsTheCorrelationsOfTheNewIndex() {
    Weighting found = weigh(Weightings.optimised(), ROWS);
    double[] index = Scorer.of(found.index()).score(WeightCases.table(ROWS)).scores("Index");
    double[][] both = {index, row(1, 2, 3, 5, 8, 4)};
    assertThat(found.group("all").figure("correlation", "a"))
        .isCloseTo(Correlations.correlations(both)[0][1], within(1e-12));
  }

  /** The detour over the scores gives what the covariances give, where both can. */
  @Test
  void weigh_otherMeansAreScored() {
    Index arithmetic = WeightCases.index(3);
    Node geometricRoot = arithmetic.root().withAggregation(MethodSpec.of("geometric-mean"));
    Index.Builder geometric = arithmetic.toBuilder();
    geometric.root(geometricRoot);
    Weighting found = Weightings.optimised().weigh(geometric.build(), WeightCases.table(ROWS), 1);
    assertThat(found.isConverged()).isTrue();
    for (String id : List.of("a", "b", "c")) {
      assertThat(found.group("all").figure("share", id)).isCloseTo(1 / 3.0, within(1e-7));
      assertThat(found.weight(id)).isPositive();
    }
    double[] index = Scorer.of(found.index()).score(WeightCases.table(ROWS)).scores("Index");
    double[][] both = {index, row(9, 5, 6, 1, 8, 2)};
    assertThat(found.group("all").figure("correlation", "c"))
        .isCloseTo(Correlations.correlations(both)[0][1], within(1e-12));
  }

  /** Above the level a judgement counts as the weights that it makes. */
  @Test
  void weigh_seesTheWeightsThatAreMadeOfJudgements() {
    Index.Builder weighed = WeightCases.index(3).toBuilder();
    Index.Builder judged = WeightCases.index(3).toBuilder();
    Node ab = Node.of("ab").child("a").child("b");
    Node root = Node.of("Index", MethodSpec.of("arithmetic-mean"));
    weighed.root(root.child(ab, 0.8).child(Node.of("only").child("c"), 0.2));
    judged.root(
        root.child(ab)
            .child(Node.of("only").child("c"))
            .withWeighting(Weightings.ahp(new double[] {1, 4}, new double[] {0.25, 1})));
    Weighting expected = Weightings.optimised().weigh(weighed.build(), WeightCases.table(ROWS), 1);
    Weighting found = Weightings.optimised().weigh(judged.build(), WeightCases.table(ROWS), 1);
    for (String id : List.of("a", "b", "c")) {
      assertThat(found.group("all").figure("correlation", id))
          .isCloseTo(expected.group("all").figure("correlation", id), within(1e-9));
      assertThat(found.weight(id)).isCloseTo(expected.weight(id), within(1e-6));
    }
    assertThat(found.index().root().weighting()).isPresent();
  }

  @Test
  void weigh_ofSomeChildrenOfAJudgement_isRefused() {
    Index.Builder uneven = WeightCases.index(3).toBuilder();
    uneven.root(
        Node.of("Index", MethodSpec.of("arithmetic-mean"))
            .child(Node.of("ab").child("a").child("b"))
            .child("c")
            .withWeighting(Weightings.given(2, 1)));
    assertThatThrownBy(() -> Weightings.pca().weigh(uneven.build(), WeightCases.table(ROWS), 1))
        .isInstanceOf(RefusalException.class)
        .hasMessage(
            "node 'Index': level 1 has 1 of its 2 children, and all have their weights by given;"
                + " give each child its weight instead");
  }

  @Test
  void weigh_saysWhenItDidNotConverge() {
    Weighting found = weigh(Weightings.optimised().with("iterations", 1), ROWS);
    assertThat(found.isConverged()).isFalse();
    assertThat(found.table()).contains("not converged");
    assertThat(found).asString().contains("not converged");
  }

  @Test
  void weigh_leavesOutRowsWithAMissingScore() {
    Weighting found =
        weigh(
            Weightings.optimised(),
            row(1, 10),
            row(2, 50),
            row(900, Double.NaN),
            row(3, 30),
            row(6, 40));
    assertThat(found.weights())
        .isEqualTo(
            weigh(Weightings.optimised(), row(1, 10), row(2, 50), row(3, 30), row(6, 40))
                .weights());
    assertThat(found.group("all").dropped()).isEqualTo(1);
  }

  @Test
  void weigh_refusesTargetsThatDoNotFit() {
    assertThatThrownBy(
            () -> weigh(Weightings.optimised().with("targets", Map.of("a", 1, "b", 2)), ROWS))
        .isInstanceOf(RefusalException.class)
        .hasMessage(
            "optimised needs a target for every element of level 1, got none for 'c'; give it a"
                + " number above 0");
    assertThatThrownBy(() -> weigh(Weightings.optimised().with("targets", Map.of("z", 1)), ROWS))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown element of level 1 'z'");
    refuses(
        Weightings.optimised(),
        "group 'Index': optimised needs scores that differ, 'a' is 1 in all 3 rows; remove it or"
            + " give its weight by judgement",
        row(1, 2),
        row(1, 3),
        row(1, 5));
  }

  @Test
  void check_refusesWhatItCannotUse() {
    Weigher plain = Weightings.optimised();
    assertRefused(
        () -> plain.with("objective", "balanced"),
        "parameter 'objective' must be 'balance' or 'infomax', got 'balanced'");
    assertRefused(
        () -> plain.with("targets", Map.of("a", 0)),
        "parameter 'targets' must have numbers above 0, got '0' for 'a'");
    assertRefused(
        () -> plain.with("objective", "infomax").with("targets", Map.of("a", 1)),
        "parameter 'targets' must be left out with objective 'infomax', got {a=1}");
    assertRefused(
        () -> plain.with("iterations", 0.5),
        "parameter 'iterations' must be a whole number of 1 or more, got '0.5'");
    assertRefused(
        () -> plain.with("tolerance", 1),
        "parameter 'tolerance' must be 0 or more and below 1, got '1'");
  }

  private static void assertRefused(ThrowingCallable call, String rule) {
    assertThatThrownBy(call).hasMessage("optimised: " + rule);
  }
}
