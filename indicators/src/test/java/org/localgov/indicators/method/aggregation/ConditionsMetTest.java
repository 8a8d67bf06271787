package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.shared.MethodCases.formula;
import static org.localgov.indicators.method.shared.MethodCases.score;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;

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
