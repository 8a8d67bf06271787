package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.comparison.Variants.NONE;
import static org.localgov.indicators.comparison.Variants.scores;
import static org.localgov.indicators.comparison.Variants.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localgov.core.error.UnknownNameException;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

class RanksTest {
  /** Scores 9, 7, 7 and 5 and a row without one. */
  @ParameterizedTest
  @CsvSource({
    "competition, 1, 2, 2, 4",
    "dense, 1, 2, 2, 3",
    "ordinal, 1, 2, 3, 4",
    "average, 1, 2.5, 2.5, 4",
    "maximum, 1, 3, 3, 4"
  })
  void ranks_ofTies(String ties, double first, double second, double third, double fourth) {
    Ranks ranks = Ranks.of(scores(9, 7, NONE, 7, 5)).ties(Ties.parse(ties));

    assertThat(ranks.ranks("Index")).containsExactly(first, second, NONE, third, fourth);
    assertThat(ranks.ranks("a")).isEqualTo(ranks.ranks("Index"));
    assertThat(ranks.rank("u4", "Index")).isEqualTo(fourth);
    assertThat(ranks.rank("u2", "Index")).isNaN();
  }

  /** u1 comes before u10, whatever the order of the rows. */
  @Test
  void ordinal_followsTheUnits() {
    IndicatorTable table =
        IndicatorTable.builder("a").row("u10", 3).row("u1", 3).row("u2", 3).build();
    assertThat(Ranks.of(Variants.of(table)).ties(Ties.ORDINAL).ranks("Index"))
        .containsExactly(2, 1, 3);
  }

  private static Scores panel() {
    return Variants.of(
        IndicatorTable.builder("a")
            .row("x", year(2021), 1)
            .row("y", year(2020), 5)
            .row("x", year(2020), 4)
            .row("z", year(2020), 6)
            .row("y", year(2021), 1)
            .row("w", year(2020), 7)
            .row("v", year(2020), NONE)
            .group("Region", "x", "north")
            .group("Region", "y", "south")
            .group("Region", "z", "north")
            .group("Region", "v", "south")
            .build());
  }

  @Test
  void ranks_areWithinAPeriod() {
    assertThat(Ranks.of(panel()).ranks("Index")).containsExactly(1, 3, 4, 2, 1, 1, NONE);
  }

  @Test
  void ranks_withinGroupsAndPeriods() {
    Ranks ranks = Ranks.of(panel()).within("Region");

    assertThat(ranks.ranks("Index")).containsExactly(1, 1, 2, 1, 1, NONE, NONE);
    assertThat(ranks.grouping()).contains("Region");
    assertThat(ranks.table())
        .isEqualTo(
            """
            unit  period  group  node   score  rank
            ----  ------  -----  -----  -----  ----
            z     2020    north  Index      6     1
            x     2020    north  Index      4     2
            y     2020    south  Index      5     1
            v     2020    south  Index
            w     2020           Index      7
            x     2021    north  Index      1     1
            y     2021    south  Index      1     1
            """);
  }

  @Test
  void result_hasEveryNodeInTreeOrder() {
    Ranks ranks = Ranks.of(scores(5, 9));

    assertThat(ranks.result().rows())
        .extracting(row -> row.get(2) + " " + row.get(0) + " " + row.get(4))
        .containsExactly("Index u1 1.0", "Index u0 2.0", "a u1 1.0", "a u0 2.0");
    assertThat(ranks.result(List.of("a")).rows()).hasSize(2);
    assertThat(ranks).hasToString("Ranks[x, 2 rows, competition]");
    assertThat(Ranks.of(panel()).within("Region").ties(Ties.DENSE))
        .hasToString("Ranks[x, 7 rows, within Region, dense]");
  }

  @Test
  void ranks_ofNobodyWithAScore() {
    assertThat(Ranks.of(scores(NONE, NONE)).ranks("Index")).containsExactly(NONE, NONE);
    assertThat(Ranks.of(scores(3)).ranks("Index")).containsExactly(1);
  }

  @Test
  void unknownNames_areRefused() {
    Ranks ranks = Ranks.of(panel());
    assertThatThrownBy(() -> ranks.ranks("Indx"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'Index'?");
    assertThatThrownBy(() -> ranks.within("region"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("did you mean 'Region'?");
  }
}
