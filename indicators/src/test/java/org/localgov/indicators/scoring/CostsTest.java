package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.bordaCount;
import static org.localgov.indicators.method.Methods.copeland;
import static org.localgov.indicators.method.Methods.nearestNeighbours;
import static org.localgov.indicators.method.Methods.none;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.indicators.definition.Direction;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Cells;
import org.localgov.indicators.spi.FittedImputation;
import org.localgov.indicators.spi.ImputationMethod;
import org.localgov.indicators.spi.MethodRegistry;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class CostsTest {
  private static Index.Builder index(MethodSpec rule) {
    return Index.builder("x")
        .indicator("a", Direction.HIGHER_IS_BETTER)
        .indicator("b", Direction.HIGHER_IS_BETTER)
        .normalise(none())
        .root(node("Index", rule).children("a", "b"));
  }

  /** Rows of which some, the first, have a gap. */
  private static IndicatorTable table(int rows, int gaps) {
    TableBuilder table = IndicatorTable.builder("a", "b");
    for (int row = 0; row < rows; row++) {
      table.row("u" + row, row, row < gaps ? Double.NaN : row % 7);
    }
    return table.build();
  }

  private static List<String> costs(Index.Builder index, IndicatorTable table) {
    return Scorer.of(index.build()).costs(table).stream().map(Violation::toString).toList();
  }

  @Test
  void copeland_ofManyUnits_isTold() {
    String told =
        "node 'Index': copeland compares each of 10001 rows with 10001, and its time grows with the"
            + " product; borda-count takes less";
    assertThat(costs(index(copeland()), table(10_001, 0))).containsExactly(told);
    assertThat(costs(index(copeland()), table(10_000, 0))).isEmpty();
    assertThat(costs(index(bordaCount()), table(10_001, 0))).isEmpty();
    assertThat(costs(index(arithmeticMean()), table(10_001, 1))).isEmpty();
    assertThat(Scorer.of(index(copeland()).build()).score(table(10_001, 0)).warnings())
        .extracting(Violation::toString)
        .containsExactly(told);
  }

  @Test
  void copeland_comparesWithinAPeriod() {
    TableBuilder table = IndicatorTable.builder("a", "b");
    for (int row = 0; row < 12_000; row++) {
      table.row("u" + row / 2, ReferencePeriod.year(2020 + row % 2), row, row % 7);
    }
    assertThat(costs(index(copeland()), table.build())).isEmpty();
  }

  @Test
  void nearestNeighbours_ofManyGaps_isTold() {
    Index.Builder filled = index(arithmeticMean()).impute(nearestNeighbours(5));
    assertThat(costs(filled, table(20_000, 5_001)))
        .containsExactly(
            "imputation: nearest-neighbours compares each of 5001 rows with 20000, and its time"
                + " grows with the product; regression or group-mean takes less");
    assertThat(costs(filled, table(20_000, 5_000))).isEmpty();
  }

  @Test
  void anImputationOfOnesOwn_isWarnedOfWithTheScores() {
    Index slow = index(arithmeticMean()).impute(MethodSpec.of("own-slow")).build();
    Scorer scorer =
        Scorer.builder(slow).registry(MethodRegistry.standard().with(new Slow())).build();
    FittedScorer fitted = scorer.fit(table(3, 1));
    assertThat(fitted.score(table(5, 2)).warnings())
        .extracting(Violation::toString)
        .contains("imputation: own-slow looks at 2 and 3 rows");
    assertThat(scorer.warnings(Step.DENOMINATED, table(3, 1))).isEmpty();
    assertThat(scorer.costs(table(3, 1)))
        .extracting(Violation::toString)
        .containsExactly("imputation: own-slow looks at 1 and 3 rows");
  }

  /** Says what it costs, and fills nothing. */
  private static final class Slow implements ImputationMethod {
    @Override
    public String name() {
      return "own-slow";
    }

    @Override
    public String description() {
      return "nothing, slowly";
    }

    @Override
    public Optional<String> cost(long rows, long others) {
      return Optional.of("looks at " + rows + " and " + others + " rows");
    }

    @Override
    public FittedImputation fit(Cells sample, Parameters parameters) {
      return (cells, filling) -> {};
    }
  }
}
