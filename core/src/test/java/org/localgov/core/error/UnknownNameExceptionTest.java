package org.localgov.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownNameExceptionTest {
  private static final List<String> KNOWN = List.of("min-max", "z-score", "goalposts", "none");

  @Test
  void message_suggestsTheNearestName() {
    UnknownNameException e = new UnknownNameException("normalisation", "minmax", KNOWN);

    assertThat(e)
        .hasMessage(
            "unknown normalisation 'minmax', did you mean 'min-max'?"
                + " known: min-max, z-score, goalposts, none")
        .hasNoCause();
    assertThat(e.code()).isEqualTo("unknown-name");
    assertThat(e.kind()).isEqualTo("normalisation");
    assertThat(e.name()).isEqualTo("minmax");
    assertThat(e.known()).isEqualTo(KNOWN);
    assertThat(e.details()).isEqualTo(Map.of("kind", "normalisation", "name", "minmax"));
  }

  @Test
  void message_withoutAnythingNearOnlyListsWhatIsKnown() {
    assertThat(new UnknownNameException("instrument", "quality", KNOWN))
        .hasMessage("unknown instrument 'quality'; known: min-max, z-score, goalposts, none");
  }

  @Test
  void message_withNothingKnownSaysSo() {
    assertThat(new UnknownNameException("unit", "name:Banfora", List.of()))
        .hasMessage("unknown unit 'name:Banfora'; known: none");
  }

  @Test
  void message_listsFortyNamesAndCountsTheRest() {
    List<String> many = IntStream.range(0, 43).mapToObj(i -> "unit-" + (100 + i)).toList();

    assertThat(new UnknownNameException("row", "x", many))
        .hasMessage(
            "unknown row 'x'; known: "
                + many.stream().limit(40).collect(Collectors.joining(", "))
                + " and 3 more");
  }

  @ParameterizedTest
  @CsvSource({
    "MIN-MAX, min-max",
    "zscore, z-score",
    "gaolposts, goalposts",
    "nones, none",
    "non, none",
  })
  void nearest_forgivesCaseAndSmallSlips(String name, String nearest) {
    assertThat(new UnknownNameException("normalisation", name, KNOWN).nearest()).contains(nearest);
  }

  @Test
  void nearest_doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(new UnknownNameException("unit", "MINIMUM", List.of("minimum")).nearest())
          .contains("minimum");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nearest_ofAVeryLongNameIsNotLookedFor() {
    String name = "x".repeat(101);

    assertThat(new UnknownNameException("unit", name, List.of(name + "y")).nearest()).isEmpty();
  }

  @Test
  void find_returnsTheValueOfThatTextForm() {
    StringBuilder[] known = {new StringBuilder("sum"), new StringBuilder("maximum")};

    assertThat(UnknownNameException.find("rule", "maximum", known)).isSameAs(known[1]);
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> UnknownNameException.find("rule", "maximun", known))
        .withMessage("unknown rule 'maximun', did you mean 'maximum'? known: sum, maximum");
    assertThatNullPointerException()
        .isThrownBy(() -> UnknownNameException.find("rule", null, known))
        .withMessage("rule");
  }

  @Test
  void known_isACopy() {
    List<String> names = new ArrayList<>(KNOWN);
    UnknownNameException e = new UnknownNameException("normalisation", "minmax", names);
    names.clear();

    assertThat(e.known()).isEqualTo(KNOWN);
  }

  @Test
  void violation_saysTheSameAsAValue() {
    Violation fault = UnknownNameException.violation("normalisation", "minmax", KNOWN);
    UnknownNameException e = new UnknownNameException("normalisation", "minmax", KNOWN);

    assertThat(fault.code()).isEqualTo(e.code());
    assertThat(fault.message()).isEqualTo(e.getMessage());
    assertThat(fault.details()).isEqualTo(e.details());
  }
}
