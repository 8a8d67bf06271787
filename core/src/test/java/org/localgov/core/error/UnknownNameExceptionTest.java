package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class UnknownNameExceptionTest {
  private static final List<String> KNOWN = List.of("min-max", "z-score");

  @Test
  void message_suggestsTheNearest() {
    assertThat(new UnknownNameException("normalisation", "minmax", KNOWN))
        .hasMessage(
            "unknown normalisation 'minmax', did you mean 'min-max'? known: min-max, z-score")
        .satisfies(
            unknown -> {
              assertThat(unknown.kind()).isEqualTo("normalisation");
              assertThat(unknown.name()).isEqualTo("minmax");
              assertThat(unknown.known()).isEqualTo(KNOWN);
              assertThat(unknown.nearest()).contains("min-max");
              assertThat(unknown.code()).isEqualTo("unknown-name");
              assertThat(unknown.details())
                  .isEqualTo(Map.of("kind", "normalisation", "name", "minmax"));
            });
  }

  @Test
  void message_nothingNear_suggestsNothing() {
    assertThat(new UnknownNameException("normalisation", "borda", KNOWN))
        .hasMessage("unknown normalisation 'borda'; known: min-max, z-score");
  }

  @Test
  void message_oneLetter_suggestsOnlyTheOtherCase() {
    assertThat(new UnknownNameException("status", "Z", List.of("A", "B")).nearest()).isEmpty();
    assertThat(new UnknownNameException("status", "b", List.of("A", "B")).nearest()).contains("B");
    assertThat(new UnknownNameException("status", "", List.of("A", "")).nearest()).contains("");
  }

  @Test
  void message_nothingKnown_saysNone() {
    assertThat(new UnknownNameException("method", "x", List.of()))
        .hasMessageEndingWith("known: none");
  }

  @Test
  void message_manyKnown_countsTheRest() {
    List<String> many = IntStream.range(0, 50).mapToObj(i -> "name-" + i).toList();

    assertThat(new UnknownNameException("method", "z".repeat(200), many))
        .hasMessageEndingWith("name-39 and 10 more");
  }

  @Test
  void violation_saysTheSame() {
    assertThat(UnknownNameException.violation("normalisation", "minmax", KNOWN))
        .hasToString(new UnknownNameException("normalisation", "minmax", KNOWN).getMessage())
        .extracting(Violation::code)
        .isEqualTo("unknown-name");
  }

  @Test
  void serialisation_keepsTheParts() {
    assertThat(Serialised.copy(new UnknownNameException("method", "minmax", KNOWN)).nearest())
        .contains("min-max");
  }
}
