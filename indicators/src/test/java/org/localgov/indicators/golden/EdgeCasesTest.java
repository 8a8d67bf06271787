package org.localgov.indicators.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeCasesTest {
  @Test
  void everyCall_isLookedAtByOneTest() {
    Map<EdgeCases, Integer> counts = new EnumMap<>(EdgeCases.class);
    Arrays.stream(EdgeCases.values()).forEach(one -> counts.put(one, one.rows().size()));
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("edge cases: " + sum + " of " + EdgeCases.all().size() + " calls " + counts);
    assertThat(Arrays.stream(EdgeCases.values()).flatMap(one -> one.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(EdgeCases.all());
  }
}
