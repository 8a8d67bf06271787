package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.error.UnknownNameException;

class ObservationStatusTest {
  @ParameterizedTest
  @EnumSource
  void ofCode_code_isIdentity(ObservationStatus status) {
    assertThat(ObservationStatus.ofCode(status.code())).isSameAs(status);
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

  @Test
  void ofCode_otherText_isUnknown() {
    assertThatThrownBy(() -> ObservationStatus.ofCode("Z"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown observation status 'Z'; known: A, B, D, ");
    assertThatThrownBy(() -> ObservationStatus.ofCode("m"))
        .hasMessageContaining("did you mean 'M'?");
  }
}
