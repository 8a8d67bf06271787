package org.localgov.indicators.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;

/** What every weighting by judgement keeps, ours or a user's own. */
public interface JudgementContract {
  /** Returns the method under test. */
  Judgement method();

  /** Returns judgements of three elements that are sound. */
  Parameters ofThree();

  /** It names and describes itself, and its parameters. */
  @Test
  default void method_namesAndDescribesItself() {
    assertThat(method().name()).matches("[a-z]+(-[a-z0-9]+)*");
    assertThat(method().description()).isNotBlank();
    assertThat(method().parameters()).extracting(Parameter::description).doesNotContain("");
  }

  /** There is a weight an element, in order, none below 0, and they sum to 1. */
  @Test
  default void weights_areSharesOfTheElements() {
    Weights weights = method().weights(List.of("c", "a", "b"), ofThree());

    assertThat(weights.ids()).containsExactly("c", "a", "b");
    assertThat(weights.asMap().values()).allMatch(weight -> weight >= 0);
    assertThat(weights.sum()).isCloseTo(1, within(1e-12));
    assertThat(method().weights(List.of("c", "a", "b"), ofThree())).isEqualTo(weights);
  }

  /** Judgements of three elements do not fit four. */
  @Test
  default void weights_ofMoreElementsThanWereJudged_areRefused() {
    assertThatThrownBy(() -> method().weights(List.of("a", "b", "c", "d"), ofThree()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4");
  }
}
