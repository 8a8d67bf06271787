package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.comparison.Variants.NONE;
import static org.localgov.indicators.comparison.Variants.scores;
import static org.localgov.indicators.comparison.Variants.year;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class ComparisonTest {
  /** Ranks 1, 2, 3, 4 and 2, 1, 4, 3. */
  private static Comparison pair() {
    return Comparison.of("old", scores(9, 7, 5, 3)).with("new", scores(8, 9, 1, 4));
  }

  @Test
  void shifts_areAgainstTheFirst() {
    assertThat(pair().shifts("new", "Index")).containsExactly(1, -1, 1, -1);
    assertThat(pair().differences("new", "Index")).containsExactly(-1, 2, -4, 1);
    assertThat(pair().shift("u2", "new", "Index")).isEqualTo(1);
    assertThat(pair().shifts("old", "Index")).containsExactly(0, 0, 0, 0);
    assertThat(pair().ranks("new", "a")).containsExactly(2, 1, 4, 3);
    assertThat(pair().scores("old", "a")).containsExactly(9, 7, 5, 3);
  }

  @Test
  void table_isThatOfTheRoots() {
    assertThat(pair().table())
        .isEqualTo(
            """
            unit  period  node   score:old  rank:old  score:new  rank:new  difference:new  shift:new  absoluteShift:new
            ----  ------  -----  ---------  --------  ---------  --------  --------------  ---------  -----------------
            u0            Index          9         1          8         2              -1          1                  1
            u1            Index          7         2          9         1               2         -1                  1
            u2            Index          5         3          1         4              -4          1                  1
            u3            Index          3         4          4         3               1         -1                  1
            """);
    assertThat(pair().result().rows()).hasSize(8);
    assertThat(pair()).hasToString("Comparison[old, new, 4 rows, 2 nodes]");
  }

  /**
   * Deviations 3, 1, -1, -3 and 2.5, 3.5, -4.5, -1.5 of the scores: products 20, squares 20 and 41;
   * 1.5, 0.5, -0.5, -1.5 and 0.5, 1.5, -1.5, -0.5 of the ranks: products 3, squares 5 and 5.
   */
  @Test
  void agreement_ofScoresAndRanks() {
    Concordance agreement = pair().agreements("Index").get(0);

    assertThat(agreement.units()).isEqualTo(4);
    assertThat(agreement.meanShift()).isEqualTo(1);
    assertThat(agreement.largestShift()).isEqualTo(1);
    assertThat(agreement.scoreCorrelation()).isCloseTo(20 / Math.sqrt(820), within(1e-15));
    assertThat(agreement.rankCorrelation()).isCloseTo(0.6, within(1e-15));
    assertThat(agreement.spearman()).isCloseTo(0.6, within(1e-15));
    assertThat(agreement).hasToString("Index, new: mean shift 1, correlation 0.69843 over 4 units");
  }

  /** Ranks 1, 1, 3 against 1, 2, 2: by competition -1, -1, 2 (thirds), average ranks differ. */
  @Test
  void spearman_takesAverageRanksOfTies() {
    Concordance agreement =
        Comparison.of("old", scores(5, 5, 3))
            .with("new", scores(9, 8, 8))
            .agreements("Index")
            .get(0);

    assertThat(agreement.rankCorrelation()).isCloseTo(0.5, within(1e-15));
    assertThat(agreement.spearman()).isCloseTo(0.5, within(1e-15));
    Concordance more =
        Comparison.of("old", scores(5, 5, 5, 1))
            .with("new", scores(9, 8, 7, 8))
            .agreements("Index")
            .get(0);
    // ranks 1 1 1 4 and 1 2 4 2, deviations -.75 -.75 -.75 2.25 and -1.25 -.25 1.75 -.25
    assertThat(more.rankCorrelation())
        .isCloseTo((-0.75 * 0.25 - 2.25 * 0.25) / Math.sqrt(6.75 * 4.75), within(1e-15));
    // average ranks 2 2 2 4 and 1 2.5 4 2.5, deviations -.5 -.5 -.5 1.5 and -1.5 0 1.5 0
    assertThat(more.spearman()).isZero();
  }

  @Test
  void unitsOfOneVariantOnly_areMissingInTheOther() {
    Comparison both =
        Comparison.of("old", scores(9, NONE, 5)).with("new", scores(List.of(3, 2, 1), 0, 4, 6, 8));

    assertThat(both.rows()).isEqualTo(4);
    assertThat(both.unit(3)).isEqualTo("u3");
    assertThat(both.period(3)).isEmpty();
    assertThat(both.scores("new", "Index")).containsExactly(NONE, 4, 6, 8);
    assertThat(both.ranks("old", "Index")).containsExactly(1, 0, 2, 0);
    assertThat(both.ranks("new", "Index")).containsExactly(0, 3, 2, 1);
    assertThat(both.shifts("new", "Index")).containsExactly(NONE, NONE, 0, NONE);
    Concordance agreement = both.agreements("Index").get(0);
    assertThat(agreement.units()).isEqualTo(1);
    assertThat(agreement.single()).isEqualTo(3);
    assertThat(agreement.meanShift()).isZero();
    assertThat(agreement.scoreCorrelation()).isNaN();
    assertThat(both.agreementResult(List.of("Index")).rows().get(0))
        .containsExactly("Index", null, "new", 1, 3, 0.0, 0.0, null, null, null);
  }

  @Test
  void periods_agreeByThemselves() {
    IndicatorTable first =
        IndicatorTable.builder("a")
            .row("x", year(2020), 1)
            .row("y", year(2020), 2)
            .row("x", year(2021), 3)
            .row("y", year(2021), 4)
            .build();
    IndicatorTable second =
        IndicatorTable.builder("a")
            .row("y", year(2021), 7)
            .row("x", year(2021), 9)
            .row("x", year(2020), 1)
            .row("y", year(2020), 5)
            .build();
    Comparison both = Comparison.of("old", Variants.of(first)).with("new", Variants.of(second));

    assertThat(both.shifts("new", "Index")).containsExactly(0, 0, -1, 1);
    assertThat(both.agreements("Index"))
        .extracting(one -> one.period().orElseThrow() + " " + one.meanShift())
        .containsExactly("2020 0.0", "2021 1.0");
    assertThat(both.agreements("Index").get(0))
        .hasToString("Index 2020, new: mean shift 0, correlation 1 over 2 units");
    assertThatThrownBy(() -> both.shift("x", "new", "Index"))
        .hasMessageContaining("rows for several periods");
  }

  /** The second has another root, and no indicator b. */
  @Test
  void nodes_areThoseThatAllHave() {
    Index index =
        Index.builder("y")
            .indicator("a", higherIsBetter())
            .indicator("b", higherIsBetter())
            .root(node("Whole", arithmeticMean()).children("a", "b"))
            .build();
    IndicatorTable table = IndicatorTable.builder("a", "b").row("u0", 1, 9).row("u1", 2, 4).build();
    Scores whole = Scorer.of(index).score(table);
    Comparison both = Comparison.of("whole", whole).with("part", scores(1, 2));

    assertThat(both.nodes()).containsExactly("Whole", "a");
    assertThat(both.variants()).containsExactly("whole", "part");
    assertThat(both.scores("part", "Whole")).containsExactly(1, 2);
    assertThat(both.shifts("part", "Whole")).containsExactly(1, -1);
    assertThatThrownBy(() -> both.scores("part", "b"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("unknown node 'b'");
    assertThatThrownBy(() -> both.scores("prt", "a"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'part'?");
    assertThatThrownBy(() -> both.shift("u7", "part", "a"))
        .hasMessageContaining("unknown unit 'u7'");
    assertThatThrownBy(() -> both.with("whole", whole))
        .hasMessage("variants must have different names, got 'whole' twice");
  }

  @Test
  void oneVariantAlone_hasNothingToAgreeWith() {
    Comparison alone = Comparison.of("old", scores(1, 2));
    assertThat(alone.agreementResult().rows()).isEmpty();
    assertThat(alone.result().columns())
        .containsExactly("unit", "period", "node", "score:old", "rank:old");
  }
}
