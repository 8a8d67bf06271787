package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localgov.indicators.method.Methods.arithmeticMean;
import static org.localgov.indicators.method.Methods.minimum;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final UncertainInput RULE =
      UncertainInput.options("rule", "aggregation", arithmeticMean(), minimum());

  private static void refused(String message, List<UncertainInput> inputs, List<Integer> row) {
    Replay replay = new Replay(List.of(List.of(0), row));
    assertThatThrownBy(() -> replay.require(inputs)).hasMessage(message);
  }

  @Test
  void require_namesReplicationAndInput() {
    refused("replication 1, input 'rule': option must be 0..1, got 2", List.of(RULE), List.of(2));
    refused("replication 1, input 'rule': option must be 0..1, got -1", List.of(RULE), List.of(-1));
    refused("replication 1 must have 1 options, got 2", List.of(RULE), List.of(0, 1));
    refused(
        "uncertain input 'w' has noise and cannot be replayed; give options",
        List.of(UncertainInput.noise("w", "weights", Noise.dirichlet(3))),
        List.of(0));
  }

  @Test
  void options_areACopy() {
    List<Integer> row = new java.util.ArrayList<>(List.of(1));
    Replay replay = new Replay(List.of(row));
    row.set(0, 7);
    assertThat(replay.options()).containsExactly(List.of(1));
    assertThatThrownBy(() -> new Replay(List.of()))
        .hasMessage("a replay must have a replication, got none");
  }
}
