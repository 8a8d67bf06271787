package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViolationsExceptionTest {
  private static List<Violation> faults(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(row -> Violation.of("empty-unit", "row " + row + ": unit must not be empty"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void message_hasOneLineForEachFault() {
    ViolationsException e = new ViolationsException("invalid-data", faults(2));

    assertThat(e).hasMessage("row 1: unit must not be empty\nrow 2: unit must not be empty");
    assertThat(e.code()).isEqualTo("invalid-data");
    assertThat(e.details()).containsEntry("violations", "2").hasSize(1);
  }

  @Test
  void message_showsTwentyFaultsAndCountsTheRest() {
    assertThat(new ViolationsException("invalid-data", faults(20)).getMessage().lines())
        .hasSize(20)
        .last()
        .isEqualTo("row 20: unit must not be empty");
    assertThat(new ViolationsException("invalid-data", faults(23)).getMessage().lines())
        .hasSize(21)
        .last()
        .isEqualTo("(and 3 more)");
  }

  @Test
  void violations_hasThemAllInTheOrderFound() {
    List<Violation> faults = faults(23);
    ViolationsException e = new ViolationsException("invalid-data", faults);
    List<Violation> given = List.copyOf(faults);
    faults.clear();

    assertThat(e.violations()).isEqualTo(given);
  }

  @Test
  void constructor_refusesNoFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ViolationsException("invalid-data", List.of()))
        .withMessage("violations must not be empty");
  }

  @Test
  void serialization_keepsEverything() throws Exception {
    ViolationsException e = new ViolationsException("invalid-data", faults(3));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ViolationsException read = (ViolationsException) in.readObject();
      assertThat(read).hasMessage(e.getMessage());
      assertThat(read.violations()).isEqualTo(e.violations());
      assertThat(read.code()).isEqualTo(e.code());
      assertThat(read.details()).isEqualTo(e.details());
    }
  }
}
