package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.scoring.Cases.NONE;
import static org.localgov.indicators.scoring.Cases.plain;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.MissingRule;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Children;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.spi.RefusalException;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

/** Rules of a user's own: one that looks at all rows at once, and ones that misbehave. */
class OwnRuleTest {
  private static Scores score(ScoringRule rule, IndicatorTable table) {
    Index index = plain(MethodSpec.of(rule.name()), "a", "b");
    return Scorer.builder(index)
        .registry(MethodRegistry.standard().with(rule))
        .build()
        .score(table);
  }

  @Test
  void rule_thatNeedsAllRows_getsThemAtOnce() {
    TableBuilder table = IndicatorTable.builder("a", "b");
    for (int row = 0; row < 1500; row++) {
      table.row("u" + row, row, 1);
    }
    Scores scores = score(new AboveMean(), table.build());
    assertThat(scores.score("u0", "Index")).isEqualTo(-749.5);
    assertThat(scores.score("u1499", "Index")).isEqualTo(749.5);
    Explanation explained = scores.card("u1499").explain();
    assertThat(explained.score()).hasValue(749.5);
    assertThat(explained.parts().get(0).score()).hasValue(1499);
    assertThat(explained.formula()).isEqualTo("above the mean");
  }

  @Test
  void refusal_ofTheWholeNode_namesTheIndex() {
    ScoringRule refusing =
        new AboveMean() {
          @Override
          public void score(Children children, Parameters parameters, double[] out) {
            throw new RefusalException("needs three children, got 2; add one");
          }
        };
    assertThatThrownBy(
            () -> score(refusing, IndicatorTable.builder("a", "b").row("u", 1, 2).build()))
        .isInstanceOfSatisfying(
            ScoringException.class,
            e -> {
              assertThat(e.details()).containsEntry("index", "x").containsEntry("node", "Index");
              assertThat(e.getCause()).isInstanceOf(RefusalException.class);
            })
        .hasMessage("cannot score index 'x' on 'Index': needs three children, got 2; add one");
  }

  /** Whether a neighbour has a missing value makes no difference to a row that is complete. */
  @Test
  void score_thatIsNoNumber_isRefusedBesideRowsWithMissingValues() {
    ScoringRule broken =
        new AboveMean() {
          @Override
          public void score(Children children, Parameters parameters, double[] out) {
            Arrays.fill(out, 0, children.rows(), Double.NaN);
          }
        };
    String message =
        "cannot score unit 'v' on 'Index': above-mean must give a finite number, got NaN; use"
            + " another unit of measurement";
    IndicatorTable complete = IndicatorTable.builder("a", "b").row("v", 1, 2).build();
    IndicatorTable gaps = IndicatorTable.builder("a", "b").row("u", 1, NONE).row("v", 1, 2).build();
    assertThatThrownBy(() -> score(broken, complete)).hasMessage(message);
    assertThatThrownBy(() -> score(broken, gaps)).hasMessage(message);
  }

  /** The first child's score minus the mean of all rows'. */
  static class AboveMean implements ScoringRule {
    @Override
    public String name() {
      return "above-mean";
    }

    @Override
    public String description() {
      return "x minus the mean of x";
    }

    @Override
    public MissingRule missingByDefault() {
      return MissingRule.BLANK;
    }

    @Override
    public boolean isRowWise() {
      return false;
    }

    @Override
    public void score(Children children, Parameters parameters, double[] out) {
      double[] scores = children.scores(0);
      double mean = Arrays.stream(scores, 0, children.rows()).average().orElse(Double.NaN);
      for (int row = 0; row < children.rows(); row++) {
        out[row] = scores[row] - mean;
      }
    }

    @Override
    public String formula(Children row, Parameters parameters) {
      return "above the mean";
    }
  }
}
