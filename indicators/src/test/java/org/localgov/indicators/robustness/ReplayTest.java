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

  /** Two inputs and N = 2: A, B, A with the first of B, A with the second. */
  @Test
  void base_isThatOfADesignOfSensitivity() {
    List<List<Integer>> design =
        List.of(
            List.of(0, 1), List.of(2, 3), // A
            List.of(4, 5), List.of(6, 7), // B
            List.of(4, 1), List.of(6, 3),
            List.of(0, 5), List.of(2, 7));
    assertThat(new Replay(design).base(2)).isEqualTo(2);
    assertThatThrownBy(() -> new Replay(design.subList(0, 7)).base(2))
        .hasMessageContaining("must have N × 4 replications with N of 2 or more, got 7");
    assertThatThrownBy(() -> new Replay(design.subList(0, 4)).base(2))
        .hasMessageContaining("got 4");
    List<List<Integer>> broken = new java.util.ArrayList<>(design);
    broken.set(5, List.of(6, 7));
    assertThatThrownBy(() -> new Replay(broken).base(2))
        .hasMessage(
            "replication 5 of a design of sensitivity must have the options of replication 1, and"
                + " for input 0 that of replication 3, got [6, 7]");
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
