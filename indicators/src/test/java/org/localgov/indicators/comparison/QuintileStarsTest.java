package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.none;
import static org.localgov.indicators.method.Methods.sum;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class QuintileStarsTest {
  private static final Index INDEX =
      Index.builder("x")
          .indicator("a", higherIsBetter())
          .normalise(none())
          .root(node("root", sum()).child("a"))
          .build();

  private static QuintileStars stars(double... values) {
    TableBuilder table = IndicatorTable.builder("a");
    for (int i = 0; i < values.length; i++) {
      table.row("u" + i, values[i]);
    }
    Scores scores = Scorer.of(INDEX).score(table.build());
    return QuintileStars.of(scores, "root");
  }

  @Test
  void stars_ofTen_areTwoOfEach() {
    QuintileStars stars = stars(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    for (int i = 0; i < 10; i++) {
      assertThat(stars.stars("u" + i)).hasValue(1 + i / 2);
    }
  }

  /** Three tie at the second of five places: all take the two stars of the lowest of them. */
  @Test
  void stars_ofATie_areTheLower() {
    QuintileStars stars = stars(1, 7, 7, 7, 9, Double.NaN);
    assertThat(stars.stars(0)).hasValue(1);
    assertThat(stars.stars(1)).hasValue(2);
    assertThat(stars.stars(3)).hasValue(2);
    assertThat(stars.stars(4)).hasValue(5);
    assertThat(stars.stars(5)).isEmpty();
    assertThat(stars.table()).contains("*****");
    assertThat(stars).hasToString("QuintileStars[root, 5 of 6 rows]");
  }

  @Property(tries = 200)
  void stars_neverFallWithTheScore(
      @ForAll @Size(min = 2, max = 30) int @IntRange(max = 9) [] values) {
    double[] scores = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scores[i] = values[i];
    }
    QuintileStars stars = stars(scores);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        int first = stars.stars(i).orElseThrow();
        int second = stars.stars(j).orElseThrow();
        assertThat(first).isBetween(1, 5);
        assertThat(scores[i] >= scores[j] || first <= second).isTrue();
        assertThat(scores[i] != scores[j] || first == second).isTrue();
      }
    }
  }
}
