package org.localgov.core.intake.raw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;
import org.localgov.core.intake.Raw;

/** What raw records do with their components, on the way to a value and back. */
final class Parts {
  private Parts() {}

  /** Returns a part that a raw record which keeps its constraints has. */
  static <T> T required(String name, @Nullable T part) {
    return Objects.requireNonNull(part, name);
  }

  /** Returns what a required text stands for. */
  static <T> T required(String name, @Nullable String text, Function<String, T> parse) {
    return parse.apply(required(name, text));
  }

  /** Returns the value of a required raw part. */
  static <V> V value(String name, @Nullable Raw<V> raw) {
    return required(name, raw).toValue();
  }

  /** Returns what a text stands for, if there is one. */
  static <T> Optional<T> optional(@Nullable String text, Function<String, T> parse) {
    return Optional.ofNullable(text).map(parse);
  }

  /** Returns the value of a raw part, if there is one. */
  static <V> Optional<V> value(@Nullable Raw<V> raw) {
    return raw == null ? Optional.empty() : Optional.of(raw.toValue());
  }

  /** Returns the values of raw parts. */
  static <V> List<V> values(List<? extends Raw<V>> raws) {
    return raws.stream().<V>map(Raw::toValue).toList();
  }

  /** Returns the text form of a part, or null if there is none. */
  static @Nullable String text(Optional<?> part) {
    return part.map(Object::toString).orElse(null);
  }

  /** Returns the raw form of a part, or null if there is none. */
  static <V, R> @Nullable R raw(Optional<V> part, Function<V, R> of) {
    return part.map(of).orElse(null);
  }

  /** Returns a whole number, if there is one. */
  static OptionalInt number(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Returns a whole number, or null if there is none. */
  static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** Returns a whole number, if there is one. */
  static OptionalLong number(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** Returns a whole number, or null if there is none. */
  static @Nullable Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** Returns a number, if there is one. */
  static OptionalDouble number(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** Returns a number, or null if there is none. */
  static @Nullable Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  /** Returns the raw forms of parts, or their text forms. */
  static <V, R> List<R> raws(Collection<V> parts, Function<V, R> of) {
    return parts.stream().map(of).toList();
  }

  /**
   * Returns what texts stand for, in order.
   *
   * @throws IllegalArgumentException if one stands there twice
   */
  static <T> Set<T> distinct(String name, List<String> texts, Function<String, T> parse) {
    Set<T> parts = new LinkedHashSet<>();
    for (String text : texts) {
      if (!parts.add(parse.apply(text))) {
        throw new IllegalArgumentException(
            name + " must have each once, got " + Quoted.of(text) + " twice");
      }
    }
    return parts;
  }

  /** Returns an unmodifiable copy; what a reader left out may be null in it. */
  static <T> List<T> copy(@Nullable List<T> parts) {
    return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
  }

  /** Returns an unmodifiable copy in the same order; what a reader left out may be null in it. */
  static <T> Map<String, T> copy(@Nullable Map<String, T> parts) {
    return parts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
