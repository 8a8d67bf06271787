package org.localgov.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every value type promises: equality by its parts, refusal of nulls and of what is out of
 * bounds, a text form that reads back where there is a {@code parse}, immutability, a round trip
 * through Java serialization, and a {@code toString} of one line.
 *
 * <p>A test of a value type implements it and says which samples there are and what is refused. The
 * parts are found by convention: the components of a record, and the abstract accessors of a class
 * that Immutables implements. Of other classes only the samples are compared.
 *
 * <pre>{@code
 * class AgreementTest implements ValueContract<Agreement> {
 *   public List<Agreement> samples() {
 *     return CooperationValues.agreements();
 *   }
 *
 *   public Stream<Refusal> refused() {
 *     return Stream.of(Refusal.ofNull("signed", () -> Agreement.of(null)));
 *   }
 * }
 * }</pre>
 *
 * @param <T> the value type
 */
public interface ValueContract<T> {
  /**
   * Returns values built anew at each call, no two of them equal: the first with every part that a
   * value may have, the last with none that may be absent, and for each part two that differ in it
   * alone.
   */
  List<T> samples();

  /**
   * Returns what is refused: a null for each argument, and a value beyond each bound. Only a type
   * that {@linkplain #takesAnything() takes anything} refuses nothing.
   */
  Stream<Refusal> refused();

  /** Says whether the type takes nulls and whatever else it is given, as a raw record does. */
  default boolean takesAnything() {
    return false;
  }

  /**
   * Returns factories that take a list, map or array; those of a builder and of a record are found
   * without being named here.
   */
  default Stream<HandedIn<T>> handedIn() {
    return Stream.empty();
  }

  @Test
  default void contract_equals_isByTheParts() {
    List<T> samples = samples();
    List<T> again = samples();
    assertThat(samples).hasSizeGreaterThan(1);
    for (int i = 0; i < samples.size(); i++) {
      for (int j = 0; j < samples.size(); j++) {
        if (i == j) {
          assertThat(samples.get(i))
              .isEqualTo(samples.get(i))
              .isEqualTo(again.get(i))
              .hasSameHashCodeAs(again.get(i));
        } else {
          assertThat(samples.get(i)).isNotEqualTo(again.get(j));
        }
      }
    }
  }

  @Test
  default void contract_equals_ofNullAndOfAnotherClass_isFalse() {
    for (T sample : samples()) {
      assertThat(sample.equals(null)).isFalse();
      assertThat(sample).isNotEqualTo(new Object()).isNotEqualTo(sample.toString());
    }
  }

  @TestFactory
  default Stream<DynamicTest> contract_equals_seesEachPart() {
    List<T> samples = samples();
    List<Method> parts = Parts.of(samples.get(0));
    return parts.stream()
        .map(
            part ->
                DynamicTest.dynamicTest(
                    part.getName(),
                    () ->
                        assertThat(samples)
                            .as("two samples that differ in '%s' alone", part.getName())
                            .anyMatch(
                                one ->
                                    samples.stream()
                                        .map(other -> Parts.differing(parts, one, other))
                                        .anyMatch(List.of(part)::equals))));
  }

  @Test
  default void contract_samples_areFromFullToBare() {
    List<T> samples = samples();
    for (Method part : Parts.of(samples.get(0))) {
      assertThat(Parts.isAbsent(Parts.get(part, samples.get(0))))
          .as("'%s' of the first sample is absent", part.getName())
          .isFalse();
      if (Parts.isOptional(part)) {
        assertThat(Parts.isAbsent(Parts.get(part, samples.get(samples.size() - 1))))
            .as("'%s' of the last sample is absent", part.getName())
            .isTrue();
      }
    }
  }

  @TestFactory
  default Stream<DynamicTest> contract_malformedIsRefused() {
    List<Refusal> refused = refused().toList();
    assertThat(refused.isEmpty()).isEqualTo(takesAnything());
    return refused.stream()
        .map(each -> DynamicTest.dynamicTest(each.message(), () -> each.check()));
  }

  @TestFactory
  default Stream<DynamicTest> contract_parse_readsWhatToStringWrites() {
    List<T> samples = samples();
    return Parts.parser(samples.get(0)).stream()
        .flatMap(
            parse ->
                Stream.concat(
                    samples.stream()
                        .map(
                            sample ->
                                DynamicTest.dynamicTest(
                                    sample.toString(),
                                    () ->
                                        assertThat(parse.apply(sample.toString()))
                                            .isEqualTo(sample))),
                    Stream.of(
                        DynamicTest.dynamicTest(
                            "null",
                            () ->
                                assertThatNullPointerException()
                                    .isThrownBy(() -> parse.apply(null))
                                    .withMessage("text")))));
  }

  @TestFactory
  default Stream<DynamicTest> contract_whatIsHandedIn_mayChangeLater() {
    T value = samples().get(0);
    List<HandedIn<?>> cases = new ArrayList<>(Parts.handedIn(value));
    handedIn().forEach(cases::add);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.what(),
                    () -> assertThat(each.changedLater()).isEqualTo(each.unchanged())));
  }

  @TestFactory
  default Stream<DynamicTest> contract_whatIsHandedOut_cannotBeChanged() {
    List<T> samples = samples();
    return Parts.views(samples.get(0)).stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.getName(),
                    () -> samples.forEach(sample -> Parts.requireFixed(Parts.get(view, sample)))));
  }

  @Test
  default void contract_serialisation_keepsTheValue() {
    for (T sample : samples()) {
      assertThat(sample).isInstanceOf(Serializable.class);
      T copy = Serialised.copy(sample);
      assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
    }
  }

  @Test
  default void contract_toString_isOneLine() {
    for (T sample : samples()) {
      assertThat(sample.toString())
          .isNotBlank()
          .doesNotContain("\n", "\r", "Optional[", "Optional.empty")
          .doesNotContainPattern("@" + Integer.toHexString(System.identityHashCode(sample)))
          .doesNotContainPattern("[A-Za-z]@[0-9a-f]{5,8}");
    }
  }
}
