package org.localgov.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.core.error.LocalgovException;
import org.localgov.core.error.Quoted;
import org.localgov.core.intake.Raw;
import org.localgov.serialization.internal.ObjectKind;
import org.localgov.serialization.internal.ValueKinds;

/**
 * The constraints of a raw record refuse of each part what the value type refuses, and nothing
 * else: neither bound can move without the other.
 *
 * <p>A part is refused by the value type if none of its samples can have it.
 */
class RawBoundsTest {
  /** The parts that the value type refuses for the sake of another part, and how it says so. */
  private static final Map<String, String> FOR_ANOTHERS_SAKE =
      Map.of(
          "decentralisation-measure value", "value of ",
          "decentralisation-measure minimum", "scale must be finite with its minimum below",
          "decentralisation-measure maximum", "scale must be finite with its minimum below");

  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();

  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  static Stream<ObjectKind<?, ?>> kinds() {
    return ValueKinds.OBJECTS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T, R extends Record & Raw<T>> void constraints_refuseWhatTheValueRefuses(ObjectKind<T, R> kind) {
    List<R> raws = ValueJsonTest.samples(kind.type()).stream().map(kind.of()).toList();
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (RecordComponent component : kind.raw().getRecordComponents()) {
      for (Object part : RawCandidates.of(component, raws)) {
        boolean byConstraints = breaksConstraints(raws.get(0), component, part);
        Set<String> byValue = refusals(raws, component, part);
        refused += byValue.isEmpty() ? 0 : 1;
        String place = kind.kind() + " " + component.getName();
        if (byConstraints == byValue.isEmpty() && !isForAnothersSake(place, byValue)) {
          disagreements.add(place + " " + Quoted.of(part) + ": " + byConstraints + " " + byValue);
        }
      }
    }

    assertThat(disagreements).isEmpty();
    assertThat(refused).isPositive();
  }

  @Test
  void forAnothersSake_namesPartsThatThereAre() {
    assertThat(
            ValueKinds.OBJECTS.stream()
                .flatMap(
                    kind ->
                        Stream.of(kind.raw().getRecordComponents())
                            .map(component -> kind.kind() + " " + component.getName())))
        .containsAll(FOR_ANOTHERS_SAKE.keySet());
  }

  private static boolean isForAnothersSake(String place, Set<String> refusals) {
    String known = FOR_ANOTHERS_SAKE.get(place);
    return known != null && refusals.stream().anyMatch(refusal -> refusal.startsWith(known));
  }

  private static <R extends Record> boolean breaksConstraints(
      R raw, RecordComponent component, Object part) {
    return VALIDATOR.validate(RawCandidates.with(raw, component, part)).stream()
        .map(broken -> broken.getPropertyPath().iterator().next().getName())
        .anyMatch(component.getName()::equals);
  }

  /** Returns how each sample with that part is refused; nothing if one of them is taken. */
  private static <R extends Record & Raw<?>> Set<String> refusals(
      List<R> raws, RecordComponent component, Object part) {
    Set<String> refusals = new TreeSet<>();
    for (R raw : raws) {
      try {
        RawCandidates.with(raw, component, part).toValue();
        return Set.of();
      } catch (IllegalArgumentException | LocalgovException | NullPointerException e) {
        refusals.add(String.valueOf(e.getMessage()));
      }
    }
    return refusals;
  }
}
