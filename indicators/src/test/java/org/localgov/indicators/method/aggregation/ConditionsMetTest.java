package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Definitions;
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

class ConditionsMetTest extends ScoringRuleContract {
  private static final List<String> OUTCOMES = List.of("good", "bad");
  private static final Map<String, Object> AT_LEAST_60 = Map.of("from", 60, "fromInclusive", true);

  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("conditions-met");
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(
        parameters("", rule("good", Map.of("child-0", AT_LEAST_60, "child-3", Map.of("to", 50)))),
        parameters(
            "child-",
            rule("good", Map.of("0", AT_LEAST_60)),
            rule("bad", Map.of("1", AT_LEAST_60))));
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Override
  protected boolean isMonotone() {
    return false;
  }

  @Override
  protected boolean isOrderFree() {
    return false;
  }

  @Override
  protected boolean skipsMissing() {
    return false;
  }

  private static Map<String, Object> rule(String outcome, Map<String, ?> conditions) {
    return Map.of("outcome", outcome, "conditions", conditions);
  }

  private static Parameters parameters(String prefix, Object... rules) {
    return Parameters.of(
        "rules", List.of(rules), "outcome", "good", "outcomes", OUTCOMES, "prefix", prefix);
  }

  private static MethodSpec spec(Object... rules) {
    return new MethodSpec("conditions-met", parameters("", rules));
  }

  /** Both conditions, one, none; at the bound 60 counts and 50 does not; missing keeps none. */
  @Test
  void score_isTheShareOfConditionsThatHold() {
    MethodSpec good = spec(rule("good", Map.of("c0", AT_LEAST_60, "c1", Map.of("to", 50))));
    assertThat(score(good, 60, 49)).isEqualTo(1);
    assertThat(score(good, 60, 50)).isEqualTo(0.5);
    assertThat(score(good, Math.nextDown(60.0), 50)).isZero();
    assertThat(score(good, Double.NaN, 49)).isEqualTo(0.5);
    assertThat(score(good, Double.NaN, Double.NaN)).isNaN();
  }

  @Test
  void score_isThatOfTheBestRuleForTheOutcome() {
    Map<String, Object> demanding = rule("good", Map.of("c0", AT_LEAST_60, "c1", AT_LEAST_60));
    Map<String, Object> easy = rule("good", Map.of("c1", AT_LEAST_60));
    Map<String, Object> other = rule("bad", Map.of("c0", AT_LEAST_60));
    assertThat(score(spec(demanding, easy, other), 0, 60)).isEqualTo(1);
    assertThat(score(spec(demanding, other), 60, 0)).isEqualTo(0.5);
    assertThat(score(spec(other), 60, 60)).as("no rule for it").isZero();
  }

  @Test
  void formula_saysWhatHolds() {
    MethodSpec good = spec(rule("good", Map.of("c0", AT_LEAST_60, "c1", AT_LEAST_60)));
    assertThat(formula(good, new double[][] {{60, Double.NaN}}, 0))
        .isEqualTo("1 / 2 (c0 60 is >= 60, c1 missing is not >= 60)");
    assertThat(formula(spec(rule("bad", Map.of("c0", AT_LEAST_60))), new double[][] {{1}}, 0))
        .isEqualTo("no rule");
  }

  @Test
  void prefix_isLeftOutOfTheIdsThatHaveIt() {
    Object[] rules = {rule("good", Map.of("0", AT_LEAST_60, "c1", AT_LEAST_60))};
    assertThatThrownBy(() -> score(spec(rules), 60, 60))
        .hasMessageContaining("unknown condition '0'");
    assertThatThrownBy(
            () -> score(new MethodSpec("conditions-met", parameters("c", rules)), 60, 60))
        .hasMessageContaining("unknown condition 'c1'");
    Parameters shared = parameters("a-", rule("good", Map.of("x", AT_LEAST_60)));
    assertThat(indexScore(shared, "a-x", "y")).isEqualTo(1);
    assertThatThrownBy(() -> indexScore(shared, "a-x", "x"))
        .hasMessageContaining(
            "conditions-met must know the children apart without their prefix, got 'x' and 'a-x'");
  }

  private static double indexScore(Parameters parameters, String first, String second) {
    Node root = Definitions.node("Index", new MethodSpec("conditions-met", parameters));
    Index index =
        Index.builder("typology")
            .indicator(first, Direction.HIGHER_IS_BETTER)
            .indicator(second, Direction.HIGHER_IS_BETTER)
            .normalise(Methods.none())
            .root(root.children(first, second))
            .build();
    return Scorer.of(index)
        .score(IndicatorTable.builder(first, second).row("u", 60, 60).build())
        .score("u", "Index");
  }

  /** Every row that has a child has a score, whatever the conditions are about. */
  @Test
  void missing_keepsNoConditionAndTakesNoScore() {
    MethodSpec good = spec(rule("good", Map.of("c0", AT_LEAST_60)));
    assertThat(score(good, Double.NaN, 99)).isZero();
    assertThat(score(good, 60, Double.NaN)).isEqualTo(1);
  }

  @Test
  void check_refusesPartsOfTheWrongKind() {
    assertThatThrownBy(() -> score(spec(Map.of("outcome", "good", "conditions", List.of(1))), 1))
        .hasMessageContaining("rule for 'good': 'conditions' must be an object of conditions");
    assertThatThrownBy(
            () ->
                score(
                    spec(
                        Map.of(
                            "outcome",
                            "good",
                            "conditions",
                            Map.of("c0", AT_LEAST_60),
                            "wight",
                            2)),
                    1))
        .hasMessageContaining("unknown part of a rule 'wight'");
    assertThatThrownBy(
            () -> score(spec(rule("good", Map.of("c0", Map.of("from", 60, "to", 50)))), 1))
        .hasMessageContaining(
            "rule for 'good': condition 'c0': condition must have bounds with values between them");
    assertThatThrownBy(() -> score(spec(rule("good", Map.of("c0", Map.of("from", "x")))), 1))
        .hasMessageContaining("rule for 'good': condition 'c0'")
        .hasMessageContaining("'from' must be a number");
    Parameters numbers =
        Parameters.of("rules", List.of(), "outcome", "1", "outcomes", List.of(1.0));
    assertThatThrownBy(() -> score(new MethodSpec("conditions-met", numbers), 1))
        .hasMessageContaining("parameter 'outcomes' must be a list of texts");
  }

  @Test
  void check_refusesWhatIsNotKnown() {
    assertThatThrownBy(() -> score(spec(rule("god", Map.of("c0", AT_LEAST_60))), 1, 1))
        .hasMessageContaining("unknown outcome 'god', did you mean 'good'?");
    assertThatThrownBy(() -> score(spec(rule("good", Map.of("c9", AT_LEAST_60))), 1, 1))
        .hasMessageContaining("unknown condition 'c9', did you mean 'c0'?");
    assertThatThrownBy(() -> score(spec(rule("good", Map.of())), 1, 1))
        .hasMessageContaining("rule for 'good' must have a condition, got none");
    assertThatThrownBy(() -> score(spec(rule("good", Map.of("c0", 60))), 1, 1))
        .hasMessageContaining("condition 'c0' must be an object with from or to");
    assertThatThrownBy(() -> score(spec(rule("good", Map.of("c0", Map.of("above", 60)))), 1, 1))
        .hasMessageContaining("a condition has no 'above', known: from");
    MethodSpec none = MethodSpec.of("conditions-met", "rules", 1, "outcome", "good", "outcomes", 1);
    assertThatThrownBy(() -> score(none, 1, 1)).hasMessageContaining("must be a list of texts");
    assertThatThrownBy(
            () -> score(spec(rule("good", Map.of("c0", AT_LEAST_60))), new double[] {1, 2}, 1, 1))
        .hasMessageContaining("conditions-met takes no weights");
  }
}
