package org.localgov.indicators.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localgov.indicators.comparison.Variants.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.scoring.Scores;

class RanksProperties {
  /** Few different scores, so that there are ties; 0 stands for none. */
  private static double[] values(List<Integer> numbers) {
    return numbers.stream().mapToDouble(number -> number == 0 ? NONE : number).toArray();
  }

  @Property
  void ranks_doNotDependOnTheOrderOfRows(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> numbers,
      @ForAll Ties ties,
      @ForAll Random random) {
    double[] values = values(numbers);
    List<Integer> order = new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
    Collections.shuffle(order, random);
    double[] ranks = Ranks.of(Variants.scores(values)).ties(ties).ranks("Index");
    double[] shuffled = Ranks.of(Variants.scores(order, values)).ties(ties).ranks("Index");
    for (int at = 0; at < shuffled.length; at++) {
      assertThat(Double.valueOf(shuffled[at])).isEqualTo(Double.valueOf(ranks[order.get(at)]));
    }
    assertThat(Ranks.of(Variants.scores(order, values)).ties(ties).result().rows())
        .isEqualTo(Ranks.of(Variants.scores(values)).ties(ties).result().rows());
  }

  @Property
  void dense_competition_average_maximum_ascend(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6) Integer> numbers) {
    Scores scores = Variants.scores(values(numbers));
    double[] dense = Ranks.of(scores).ties(Ties.DENSE).ranks("Index");
    double[] competition = Ranks.of(scores).ranks("Index");
    double[] ordinal = Ranks.of(scores).ties(Ties.ORDINAL).ranks("Index");
    double[] average = Ranks.of(scores).ties(Ties.AVERAGE).ranks("Index");
    double[] maximum = Ranks.of(scores).ties(Ties.MAXIMUM).ranks("Index");
    int[] known = scores.ranks("Index");
    for (int row = 0; row < dense.length; row++) {
      if (known[row] == 0) {
        assertThat(competition[row]).isNaN();
      } else {
        assertThat(competition[row]).isEqualTo(known[row]);
        assertThat(dense[row]).isBetween(1.0, competition[row]);
        assertThat(average[row]).isBetween(competition[row], maximum[row]);
        assertThat(ordinal[row]).isBetween(competition[row], maximum[row]);
      }
    }
    assertThat(
            IntStream.range(0, dense.length)
                .filter(row -> known[row] > 0)
                .mapToObj(row -> ordinal[row]))
        .doesNotHaveDuplicates();
  }
}
