package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void counts_areByCause_toldByTheFirst() {
    Failures failures = new Failures();
    failures.add("u on Index", "got -1");
    failures.add("v on Index", "got 0");
    Failures more = new Failures();
    more.add("u on Index", "got -2");
    failures.add(more);
    assertThat(failures.counts()).isEqualTo(Map.of("got -1", 2, "got 0", 1));
  }

  @Test
  void counts_ofManyCauses_stayFew() {
    Failures failures = new Failures();
    for (int i = 0; i < 1000; i++) {
      failures.add("cause " + i, "message " + i);
    }
    assertThat(failures.counts()).hasSize(51).containsEntry("further causes", 950);
    assertThat(failures.counts().values().stream().mapToInt(i -> i).sum()).isEqualTo(1000);
  }
}
