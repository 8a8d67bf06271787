package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class ViolationsExceptionTest {
  @Test
  void message_listsTwentyAndCountsTheRest() {
    List<Violation> faults =
        IntStream.rangeClosed(1, 22).mapToObj(i -> Violation.of("code", "fault " + i)).toList();

    ViolationsException exception = new ViolationsException("invalid-data", faults);

    assertThat(exception)
        .hasMessageStartingWith("fault 1\nfault 2\n")
        .hasMessageEndingWith("fault 20\n(and 2 more)");
    assertThat(exception.violations()).isEqualTo(faults);
    assertThat(exception.code()).isEqualTo("invalid-data");
    assertThat(exception.details()).isEqualTo(Map.of("violations", "22"));
  }

  @Test
  void new_withoutViolations_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ViolationsException("invalid-data", List.of()))
        .withMessage("violations must not be empty");
  }

  @Test
  void violations_surviveSerialisation() {
    List<Violation> faults = List.of(Violation.of("code", "fault").with("row", 4));

    assertThat(Serialised.copy(new ViolationsException("invalid-data", faults)).violations())
        .isEqualTo(faults);
  }
}
