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
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.table.IndicatorTable;
import org.localgov.indicators.table.TableBuilder;

class PeersProperties {
  /** Units in three groups and none, with few different values, in an order. */
  private static Peers peers(List<Integer> numbers, List<Integer> order) {
    TableBuilder table = IndicatorTable.builder("a");
    order.forEach(unit -> table.row("u" + unit, value(numbers.get(unit))));
    order.stream()
        .filter(unit -> unit % 4 < 3)
        .forEach(unit -> table.group("Region", "u" + unit, "r" + unit % 4));
    table.group("Region", "u0", "r0");
    return Peers.of(Scorer.of(Variants.index("Index")), table.build(), "Region");
  }

  private static double value(int number) {
    return number == 0 ? NONE : number;
  }

  @Property
  void counts_doNotDependOnTheOrderOfRows(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 5) Integer> numbers,
      @ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, numbers.size()).boxed().toList());
    Peers peers = peers(numbers, order);
    Collections.shuffle(order, random);
    Peers shuffled = peers(numbers, order);
    for (int at = 0; at < order.size(); at++) {
      assertThat(shuffled.count(at)).isEqualTo(peers.count(order.get(at)));
      assertThat(shuffled.better(at, "a")).isEqualTo(peers.better(order.get(at), "a"));
    }
  }

  /** Counted one by one. */
  @Property
  void better_areThoseWithMore(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 5) Integer> numbers) {
    Peers peers = peers(numbers, IntStream.range(0, numbers.size()).boxed().toList());
    for (int unit = 0; unit < numbers.size(); unit++) {
      int own = numbers.get(unit);
      int group = unit % 4;
      long more =
          IntStream.range(0, numbers.size())
              .filter(other -> other % 4 == group && numbers.get(other) > own)
              .count();
      if (own == 0 || group == 3) {
        assertThat(peers.better(unit, "a")).isEmpty();
      } else {
        assertThat(peers.better(unit, "a")).hasValue((int) more);
      }
    }
  }
}
