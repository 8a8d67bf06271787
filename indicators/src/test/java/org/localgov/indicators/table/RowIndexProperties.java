package org.localgov.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localgov.core.observation.ReferencePeriod;

class RowIndexProperties {
  record Key(String unit, Optional<String> year) {
    ReferencePeriod period() {
      return year.map(ReferencePeriod::parse).orElse(null);
    }
  }

  @Property
  void index_isAMapFromKeyToRow(@ForAll("keys") List<Key> keys) {
    RowIndex index = new RowIndex();
    Map<Key, Integer> model = new HashMap<>();
    List<Key> order = new ArrayList<>();
    for (Key key : keys) {
      int expected = model.getOrDefault(key, RowIndex.NONE);
      assertThat(index.find(key.unit(), key.period())).isEqualTo(expected);
      if (expected == RowIndex.NONE) {
        model.put(key, order.size());
        assertThat(index.add(key.unit(), key.period())).isEqualTo(order.size());
        order.add(key);
      }
    }
    index.trim();
    assertThat(index.size()).isEqualTo(order.size());
    for (int row = 0; row < order.size(); row++) {
      assertThat(index.unit(row)).isEqualTo(order.get(row).unit());
      assertThat(index.period(row)).isEqualTo(order.get(row).period());
      assertThat(index.find(order.get(row).unit(), order.get(row).period())).isEqualTo(row);
    }
    assertThat(index.find("not there", null)).isEqualTo(RowIndex.NONE);
    assertThat(index.periods())
        .isEqualTo(order.stream().map(Key::period).filter(p -> p != null).distinct().toList());
  }

  @Provide
  Arbitrary<List<Key>> keys() {
    // "Aa" and "BB" have one hash code.
    Arbitrary<String> units =
        Arbitraries.of(Arrays.asList("Aa", "BB"))
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return Combinators.combine(units, Arbitraries.of("2010", "2011", "2012").optional())
        .as(Key::new)
        .list()
        .ofMaxSize(300);
  }
}
