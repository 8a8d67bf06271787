package org.localgov.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.ScoringRuleContract;
import org.localgov.indicators.table.IndicatorTable;

/** Every promise that the library's own rules keep is tried on this one as well. */
class MeanOfLowestTest extends ScoringRuleContract {
  @Override
  protected ScoringRule method() {
    return new MeanOfLowest();
  }

  @Override
  protected List<Parameters> parameterSets() {
    return List.of(Parameters.of("count", 1), Parameters.of("count", 2));
  }

  @Override
  protected boolean isMean() {
    return true;
  }

  @Override
  protected boolean takesWeights() {
    return false;
  }

  /** Nobody registered it: the library found its provider. */
  @Test
  void definition_namesIt_andTheLibraryFindsIt() {
    Index index =
        Index.builder("weak-sides")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .indicator("c", higherIsBetter())
            .normalise(none())
            .root(
                node("weak-sides", MethodSpec.of("mean-of-lowest", "count", 2))
                    .children("a", "b", "c"))
            .build();
    Scores scores =
        Scorer.of(index)
            .score(
                IndicatorTable.builder("a", "b", "c")
                    .row("x", 10, 90, 30)
                    .row("y", 5, Double.NaN, Double.NaN)
                    .build());
    assertThat(scores.score("x", "weak-sides")).isEqualTo(20);
    assertThat(scores.score("y", "weak-sides")).isEqualTo(5);
    assertThat(scores.card("x").explain().table()).contains("mean of lowest [10.0, 30.0]");
  }
}
