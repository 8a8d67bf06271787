package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.JudgementContract;

class GivenWeightsTest implements JudgementContract {
  @Override
  public Judgement method() {
    return new GivenWeights();
  }

  @Override
  public Parameters ofThree() {
    return Parameters.of("weights", List.of(3, 0, 1));
  }

  @Test
  void weights_belowZeroOrNone_areRefused() {
    assertThatThrownBy(
            () -> method().weights(List.of("a", "b"), Parameters.of("weights", List.of(2, -1))))
        .hasMessageContaining("weight of 'b' must be 0 or more, got -1");
    assertThatThrownBy(() -> method().weights(List.of("a"), Parameters.of("weights", List.of(0))))
        .hasMessageContaining("a sum above 0");
    assertThatThrownBy(() -> method().weights(List.of("a"), Parameters.of("weights", "one")))
        .hasMessageContaining("must be a list of numbers, got 'one'");
  }
}
