package org.localgov.indicators.method.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.definition.MissingRule.SKIP;
import static org.localgov.indicators.method.shared.MethodCases.score;

import org.junit.jupiter.api.Test;
import org.localgov.core.error.ViolationsException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.method.Methods;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;
import org.localgov.indicators.table.IndicatorTable;

class ProductTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return MethodRegistry.standard().aggregation("product");
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  @Test
  void score_isTheProduct() {
    assertThat(score(Methods.product(), 2, 3, 4)).isEqualTo(24);
    assertThat(score(Methods.product(), 0, 3)).isZero();
    assertThat(score(Methods.product(), -2, 3)).isEqualTo(-6);
    assertThat(score(Methods.product(), 2, Double.NaN)).as("blank by default").isNaN();
  }

  @Test
  void score_whereZeroDecides_isZeroWhateverIsMissing() {
    MethodSpec gate = MethodSpec.of("product", "zeroDecides", true);
    Index index =
        Index.builder("x")
            .indicator("is", higherIsBetter())
            .indicator("how", higherIsBetter())
            .root(node("r", gate).withMissing(Missing.of(SKIP)).children("is", "how"))
            .build();
    Scores scores =
        Scorer.of(index)
            .score(
                IndicatorTable.builder("is", "how")
                    .row("none", 0, Double.NaN)
                    .row("unknown", 1, Double.NaN)
                    .row("unsaid", Double.NaN, 0.5)
                    .row("both", 1, 0.5)
                    .build());
    assertThat(scores.score("none", "r")).isZero();
    assertThat(scores.score("unknown", "r")).isNaN();
    assertThat(scores.score("unsaid", "r")).isNaN();
    assertThat(scores.score("both", "r")).isEqualTo(0.5);
    assertThatThrownBy(() -> score(MethodSpec.of("product", "zeroDecides", 1), 1, 1))
        .hasMessageContaining("'zeroDecides' must be true or false");
  }

  @Test
  void check_refusesWeights() {
    assertThatThrownBy(() -> score(Methods.product(), new double[] {1, 2}, 1, 1))
        .isInstanceOf(ViolationsException.class)
        .hasMessage(
            "index 'x': node 'Index': product: product takes no weights, child 'c1' has weight 2;"
                + " leave it out");
  }
}
