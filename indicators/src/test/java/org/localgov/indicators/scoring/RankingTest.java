package org.localgov.indicators.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localgov.indicators.scoring.Cases.Y2010;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Ranking.Entry FIRST =
      new Ranking.Entry(1, "x", Optional.empty(), 2.0 / 3, Optional.empty());
  private static final Ranking.Entry SECOND =
      new Ranking.Entry(2, "y", Optional.of(Y2010), 0.5, Optional.of("low"));

  @Test
  void table_hasPeriodAndClassOnlyWhereThereAreAny() {
    assertThat(new Ranking("Index", List.of(FIRST)).table())
        .isEqualTo("rank  unit     Index\n----  ----  --------\n   1  x     0.666667\n");
    assertThat(new Ranking("Index", List.of(FIRST, SECOND)).table())
        .isEqualTo(
            """
            rank  unit  period     Index  class
            ----  ----  ------  --------  -----
               1  x             0.666667
               2  y     2010         0.5  low
            """);
  }

  @Test
  void first_takesAtMostWhatThereIs() {
    Ranking ranking = new Ranking("Index", List.of(FIRST, SECOND));
    assertThat(ranking.first(1).entries()).containsExactly(FIRST);
    assertThat(ranking.first(0).entries()).isEmpty();
    assertThat(ranking.first(9)).isEqualTo(ranking);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ranking.first(-1))
        .withMessage("count must be 0 or more, got -1");
  }

  @Test
  void reversed_beginsWithTheLast() {
    Ranking ranking = new Ranking("Index", List.of(FIRST, SECOND));
    assertThat(ranking.reversed().entries()).containsExactly(SECOND, FIRST);
    assertThat(ranking.reversed().reversed()).isEqualTo(ranking);
    assertThat(ranking).hasToString("Ranking[Index, 2 rows]");
  }

  @Test
  void in_keepsTheEntriesOfAPeriod() {
    Ranking ranking = new Ranking("Index", List.of(FIRST, SECOND));
    assertThat(ranking.in(Y2010).entries()).containsExactly(SECOND);
    assertThat(ranking.in(Cases.Y2011).entries()).isEmpty();
  }

  @Test
  void new_copiesTheEntries() {
    List<Ranking.Entry> entries = new ArrayList<>(List.of(FIRST));
    Ranking ranking = new Ranking("Index", entries);
    entries.clear();
    assertThat(ranking.entries()).hasSize(1);
  }
}
