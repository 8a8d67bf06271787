package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class RemovalProperties {
  private static Index index(double c) {
    return Index.builder("x")
        .indicator("a", higherIsBetter())
        .indicator("b", higherIsBetter())
        .indicator("c", higherIsBetter())
        .root(
            node("Index", arithmeticMean())
                .child("a", 2)
                .child(node("Inner", arithmeticMean()).child("b", 3).child("c", c)))
        .build();
  }

  /** Rows of three values, missing where the number is 0. */
  private static IndicatorTable table(List<Integer> numbers) {
    TableBuilder table = IndicatorTable.builder("a", "b", "c");
    for (int at = 0; at + 2 < numbers.size(); at += 3) {
      table.row(
          "u" + at, value(numbers.get(at)), value(numbers.get(at + 1)), value(numbers.get(at + 2)));
    }
    return table.build();
  }

  private static double value(int number) {
    return number == 0 ? Double.NaN : number;
  }

  @Property
  void removal_ofWhatHasNoWeight_changesNothing(
      @ForAll @Size(min = 3, max = 45) List<@IntRange(max = 9) Integer> numbers) {
    Scores scores = Scorer.of(index(0)).score(table(numbers));
    Removal removal = Removal.of(scores, 1);
    assertThat(removal.scores("c")).isEqualTo(scores.scores("Index"));
    assertThat(removal.ranks("c")).isEqualTo(scores.ranks("Index"));
    assertThat(removal.note("c")).isEmpty();
  }

  /** Whatever was removed before, and by whichever way where nothing is missing. */
  @Property
  void removal_isThatOfADefinitionWithoutTheElement(
      @ForAll @Size(min = 3, max = 45) List<@IntRange(min = 1, max = 9) Integer> numbers) {
    IndicatorTable table = table(numbers);
    Removal weighed = Removal.of(Scorer.of(index(1)).score(table), 1);
    Removal dropped = Removal.dropping(index(1), 1, one -> Scorer.of(one).score(table));
    assertThat(dropped.elements()).isEqualTo(weighed.elements());
    for (String element : weighed.elements()) {
      assertThat(dropped.scores(element)).containsExactly(weighed.scores(element), within(1e-12));
    }
  }
}
