package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.Definitions.parameter;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.none;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.scoring.Description;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.Weights;
import org.localgov.indicators.table.IndicatorTable;

class JudgementsTest {
  /** Consistent: the first counts twice the second and four times the third. */
  private static final MethodSpec AHP =
      Weightings.ahp(new double[] {1, 2, 4}, new double[] {0.5, 1, 2}, new double[] {0.25, 0.5, 1});

  private static final MethodSpec BUDGET =
      Weightings.budgetAllocation(Map.of("mayor", new double[] {60, 30, 10}));

  private static final IndicatorTable ONE =
      IndicatorTable.builder("water", "roads", "schools").row("A", 7, 14, 28).build();

  private static Index index(MethodSpec weighting) {
    return index(node("services", arithmeticMean()).withWeighting(weighting));
  }

  private static Index index(Node root) {
    return Index.builder("judged")
        .indicator("water", higherIsBetter())
        .indicator("roads", higherIsBetter())
        .indicator("schools", higherIsBetter())
        .normalise(none())
        .root(root.children("water", "roads", "schools"))
        .build();
  }

  @Test
  void weighting_ofComparisons_weighsTheChildren() {
    // (4 × 7 + 2 × 14 + 1 × 28) / 7
    Scores scores = Scorer.of(index(AHP)).score(ONE);

    assertThat(scores.score("A", "services")).isCloseTo(12, within(1e-12));
    assertThat(scores.card("A").explain().table()).contains("0.571429", "0.285714", "0.142857");
  }

  @Test
  void weighting_ofPoints_weighsTheChildren() {
    // 0.6 × 7 + 0.3 × 14 + 0.1 × 28
    assertThat(Scorer.of(index(BUDGET)).score(ONE).score("A", "services"))
        .isCloseTo(11.2, within(1e-12));
  }

  @Test
  void weighting_showsInDescriptionAndEffectiveWeights() {
    assertThat(Description.of(index(AHP))).contains("weights by ahp", "principal eigenvector");
    assertThat(EffectiveWeights.of(index(AHP)).weight("water")).isCloseTo(4 / 7.0, within(1e-12));
  }

  @Test
  void weighting_ofAParameter_isResolved() {
    Index asked =
        Index.builder("judged")
            .parameter(Parameter.required("matrix", "the comparisons"))
            .indicator("water", higherIsBetter())
            .indicator("roads", higherIsBetter())
            .indicator("schools", higherIsBetter())
            .normalise(none())
            .root(
                node("services", arithmeticMean())
                    .withWeighting(MethodSpec.of("ahp", "matrix", parameter("matrix")))
                    .children("water", "roads", "schools"))
            .build();

    assertThat(
            Scorer.builder(asked)
                .set("matrix", AHP.parameters().value("matrix").orElseThrow())
                .build()
                .score(ONE)
                .score("A", "services"))
        .isCloseTo(12, within(1e-12));
  }

  @Test
  void weighting_thatIsNotReciprocal_isRefusedWithNodeCellAndRemedy() {
    MethodSpec wrong =
        Weightings.ahp(
            new double[] {1, 2, 4}, new double[] {0.5, 1, 2}, new double[] {0.3, 0.5, 1});

    assertThatThrownBy(() -> Scorer.of(index(wrong)))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("node 'services'")
        .hasMessageContaining("comparison of 'schools' with 'water' must be 1 / 4 = 0.25")
        .hasMessageContaining("correct it");
  }

  @Test
  void weighting_thatClashes_isRefusedUnlessAsked() {
    double[][] clash = {{1, 9, 1 / 9.0}, {1 / 9.0, 1, 9}, {9, 1 / 9.0, 1}};

    assertThatThrownBy(() -> Scorer.of(index(Weightings.ahp(clash))))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining("consistency ratio");
    MethodSpec asked =
        MethodSpec.of(
            "ahp",
            "matrix",
            Weightings.ahp(clash).parameters().value("matrix").orElseThrow(),
            "maximumRatio",
            100);
    assertThat(Scorer.of(index(asked)).score(ONE).score("A", "services"))
        .isCloseTo(49 / 3.0, within(1e-12));
  }

  @Test
  void weighting_ofOtherChildren_isRefused() {
    assertThatThrownBy(
            () -> Scorer.of(index(Weightings.ahp(new double[] {1, 2}, new double[] {0.5, 1}))))
        .hasMessageContaining("3 rows");
    assertThatThrownBy(
            () ->
                Scorer.of(
                    index(Weightings.budgetAllocation(Map.of("mayor", new double[] {50, 50})))))
        .hasMessageContaining("3 elements");
    assertThatThrownBy(() -> Scorer.of(index(MethodSpec.of("ahp", "matrix", "text"))))
        .hasMessageContaining("list of lists of numbers");
    assertThatThrownBy(() -> Scorer.of(index(MethodSpec.of("ahp"))))
        .hasMessageContaining("needs parameter 'matrix'");
    assertThatThrownBy(() -> Scorer.of(index(MethodSpec.of("aph", "matrix", List.of()))))
        .hasMessageContaining("ahp");
  }

  @Test
  void weighting_besideWeights_isRefused() {
    Node both = node("services", arithmeticMean()).withWeighting(AHP).child("water", 2);

    assertThatThrownBy(
            () ->
                Index.builder("judged")
                    .indicator("water", higherIsBetter())
                    .normalise(none())
                    .root(both)
                    .build())
        .hasMessageContaining("must have a weighting, or children with weights, not both");
  }

  @Test
  void weights_besideADefinition_areTakenIntoIt() {
    Index plain = index(node("services", arithmeticMean()));
    Weights judged = Judgements.weights(AHP, plain, "services");

    assertThat(judged.weight("water")).isCloseTo(4 / 7.0, within(1e-12));
    assertThat(Scorer.of(judged.in(index(BUDGET))).score(ONE).score("A", "services"))
        .isCloseTo(12, within(1e-12));
    assertThatThrownBy(() -> Weights.of(Map.of("water", 2.0)).in(index(BUDGET)))
        .hasMessageContaining("every child of node 'services' or for none");
  }

  @Test
  void weights_ofAnUnknownNode_namesTheNearest() {
    assertThatThrownBy(() -> Judgements.weights(AHP, index(AHP), "service"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("services");
    assertThatThrownBy(() -> Judgements.weights(MethodSpec.of("ahp"), index(AHP), "services"))
        .isInstanceOf(ViolationsException.class);
  }
}
