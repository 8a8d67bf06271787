package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.EnumContract;

class ObservationStatusTest implements EnumContract<ObservationStatus> {
  @Override
  public ObservationStatus parse(String text) {
    return ObservationStatus.ofCode(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U",
        "V", "W");
  }

  @Override
  public String text(ObservationStatus status) {
    return status.code();
  }

  @Override
  public String form() {
    return "[A-Z]";
  }

  @Override
  public String argument() {
    return "code";
  }

  @Test
  void code_isInAlphabeticalOrder() {
    assertThat(ObservationStatus.codes()).isSorted().doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  void isMissing_onlyWhereSdmxSaysMissingValue() {
    assertThat(ObservationStatus.missingCodes()).containsExactly("H", "L", "M", "O", "Q");
    assertThat(ObservationStatus.ofCode("M").isMissing()).isTrue();
    assertThat(ObservationStatus.NORMAL.isMissing()).isFalse();
  }
}
