package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.scoresOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;
import org.localgov.indicators.table.IndicatorTable;

class AdjustedMazziottaParetoTest extends ScoringRuleContract {
  private static final double[][] UNITS = {{10, 1}, {20, 5}, {30, 3}};

  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("adjusted-mazziotta-pareto");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.none(), Parameters.of("reference", 40, "sign", 1));
  }

  @Override
  protected boolean isWeightScaleFree() {
    return true;
  }

  @Override
  protected boolean isMonotone() {
    return false;
  }

  /**
   * References 20 and 3, ranges 20 and 4: the children become (70, 70), (100, 130) and (130, 100);
   * 115 - 15² / 115 for the last two.
   */
  @Test
  void score_isThatOfTheChildrenBetweenGoalposts() {
    double[] scores = scoresOf(Methods.adjustedMazziottaPareto(), UNITS);
    assertThat(scores[0]).isCloseTo(70, within(1e-13));
    assertThat(scores[1]).isCloseTo(115 - 225 / 115.0, within(1e-13));
    assertThat(scores[2]).isCloseTo(115 - 225 / 115.0, within(1e-13));
  }

  @Test
  void score_takesAReferenceForAllOrForEach() {
    MethodSpec one = MethodSpec.of("adjusted-mazziotta-pareto", "reference", 10, "sign", 1);
    assertThat(scoresOf(one, UNITS)[2])
        .as("160 and -5: 77.5 + 82.5² / 77.5")
        .isCloseTo(77.5 + 82.5 * 82.5 / 77.5, within(1e-12));
    MethodSpec each = MethodSpec.of("adjusted-mazziotta-pareto", "reference", List.of(20, 5));
    assertThat(scoresOf(each, UNITS)[1]).isCloseTo(100, within(1e-13));
    assertThat(scoresOf(each, UNITS)[2]).as("130 and 70").isCloseTo(100 - 9, within(1e-13));
  }

  @Test
  void score_isMazziottaParetoOfFixedGoalposts() {
    Index index =
        Index.builder("x")
            .indicator("a", Direction.HIGHER_IS_BETTER)
            .normalise(MethodSpec.of("linear", "slope", 3, "intercept", 40))
            .root(Node.of("Index", Methods.mazziottaPareto()).child("a"))
            .build();
    double fixed =
        Scorer.of(index)
            .score(IndicatorTable.builder("a").row("u", 30).build())
            .score("u", "Index");
    double[][] units = {{10}, {20}, {30}};
    assertThat(scoresOf(Methods.adjustedMazziottaPareto(), units)[2])
        .isCloseTo(fixed, within(1e-12));
  }

  @Test
  void score_whereAChildIsMissing_leavesItOut() {
    double[] scores =
        scoresOf(
            Methods.adjustedMazziottaPareto(),
            new double[][] {{10, 1}, {20, 5}, {30, Double.NaN}, {Double.NaN, Double.NaN}});
    assertThat(scores[2]).isCloseTo(130, within(1e-13));
    assertThat(scores[3]).isNaN();
  }

  @Test
  void score_refusesAChildThatIsAlwaysTheSame() {
    assertThatThrownBy(
            () -> scoresOf(Methods.adjustedMazziottaPareto(), new double[][] {{1, 5}, {2, 5}}))
        .hasMessage(
            "cannot score index 'x' on 'Index': adjusted-mazziotta-pareto needs units that differ,"
                + " 'c1' is always 5; remove it");
  }

  @Test
  void check_refusesReferencesThatDoNotFit() {
    assertThatThrownBy(
            () ->
                scoresOf(
                    MethodSpec.of("adjusted-mazziotta-pareto", "reference", List.of(1)), UNITS))
        .hasMessageContaining(
            "parameter 'reference' must have as many numbers as the node has children, got 1 for 2");
    assertThatThrownBy(
            () -> scoresOf(MethodSpec.of("adjusted-mazziotta-pareto", "reference", "DEU"), UNITS))
        .hasMessageContaining(
            "parameter 'reference' must be 'mean', a number or a list of numbers, got 'DEU'");
  }

  @Test
  void formula_hasTheNumbers() {
    assertThat(formula(Methods.adjustedMazziottaPareto(), UNITS, 1)).isEqualTo("115 - 15² / 115");
  }
}
