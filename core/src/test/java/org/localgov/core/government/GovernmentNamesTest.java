package org.localgov.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.UnknownNameException;

/** The text forms of the enums of this package. */
class GovernmentNamesTest {
  static Stream<Arguments> constants() {
    return Stream.of(
            rows(GovernanceTypology.values(), GovernanceTypology::parse),
            rows(GovernmentStructure.values(), GovernmentStructure::parse),
            rows(ContextAspect.values(), ContextAspect::parse),
            rows(ContextEffect.values(), ContextEffect::parse))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void parse_toString_isIdentity(Enum<?> constant, Function<String, Enum<?>> parse) {
    assertThat(parse.apply(constant.toString())).isSameAs(constant);
    assertThat(constant.toString()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void values_areTheNamesOfTheSources() {
    assertThat(GovernanceTypology.values())
        .extracting(GovernanceTypology::toString)
        .containsExactly(
            "commanding",
            "implementing",
            "providing",
            "legislating",
            "collaborating",
            "facilitating");
    assertThat(GovernmentStructure.values())
        .extracting(GovernmentStructure::toString)
        .containsExactly("one-tiered", "two-tiered", "pluralised");
    assertThat(ContextAspect.values())
        .extracting(ContextAspect::toString)
        .containsExactly("legal", "regulatory", "fiscal-dependence");
  }

  @Test
  void parse_otherName_suggestsTheNearest() {
    assertThatThrownBy(() -> GovernanceTypology.parse("comanding"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown governance typology 'comanding', did you mean 'commanding'?");
    assertThatThrownBy(() -> GovernmentStructure.parse("two tiered"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "unknown government structure 'two tiered', did you mean 'two-tiered'?");
    assertThatThrownBy(() -> ContextAspect.parse("Legal"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown context aspect 'Legal', did you mean 'legal'?");
    assertThatThrownBy(() -> ContextEffect.parse("enable"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown context effect 'enable', did you mean 'enables'?");
  }

  private static <E extends Enum<E>> Stream<Arguments> rows(E[] values, Function<String, E> parse) {
    return Arrays.stream(values).map(value -> Arguments.of(value, parse));
  }
}
