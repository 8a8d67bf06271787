package org.localgov.serialization.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.UnknownNameException;

/**
 * The properties of one object, taken one by one by name.
 *
 * <p>A property that is absent or unfit is reported at its place and comes back empty, so that the
 * rest is still looked at. {@link #done()} reports the properties that nobody asked for.
 */
final class Fields {
  private final JsonValue.Members object;
  private final Faults faults;
  private final boolean lenient;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(JsonValue.Members object, Faults faults, boolean lenient) {
    this.object = object;
    this.faults = faults;
    this.lenient = lenient;
  }

  /** Returns the fields of a value, or reports that it is no object. */
  static Optional<Fields> of(JsonValue value, Faults faults, boolean lenient) {
    if (value instanceof JsonValue.Members members) {
      return Optional.of(new Fields(members, faults, lenient));
    }
    unfit(value, "an object", faults);
    return Optional.empty();
  }

  /** Returns the fields of an element of a list of this object. */
  Optional<Fields> in(JsonValue element) {
    return of(element, faults, lenient);
  }

  JsonValue.Members object() {
    return object;
  }

  Faults faults() {
    return faults;
  }

  boolean has(String name) {
    known.add(name);
    return object.values().containsKey(name);
  }

  /** Returns the names in the object, in its order, and marks all as known. */
  List<String> names() {
    known.addAll(object.values().keySet());
    return List.copyOf(object.values().keySet());
  }

  Optional<JsonValue> value(String name) {
    known.add(name);
    return Optional.ofNullable(object.values().get(name))
        .filter(value -> !(value instanceof JsonValue.Refused));
  }

  /** Returns what stands under a name, though it be refused already; null if nothing does. */
  @Nullable JsonValue given(String name) {
    known.add(name);
    return object.values().get(name);
  }

  Optional<String> text(String name) {
    return value(name).flatMap(this::text);
  }

  Optional<String> text(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return Optional.of(text.value());
    }
    unfit(value, "a text", faults);
    return Optional.empty();
  }

  Optional<String> requiredText(String name) {
    require(name);
    return text(name);
  }

  /** Returns what a text stands for; the refusal of {@code parse} is reported at its place. */
  <T> Optional<T> parsed(String name, Function<String, T> parse) {
    return value(name)
        .flatMap(at -> text(at).flatMap(written -> made(at, () -> parse.apply(written))));
  }

  <T> Optional<T> requiredParsed(String name, Function<String, T> parse) {
    require(name);
    return parsed(name, parse);
  }

  Optional<Double> number(String name) {
    return value(name).flatMap(this::number);
  }

  Optional<Double> number(JsonValue value) {
    if (value instanceof JsonValue.Amount number) {
      return Optional.of(number.value());
    }
    unfit(value, "a number", faults);
    return Optional.empty();
  }

  Optional<Double> requiredNumber(String name) {
    require(name);
    return number(name);
  }

  Optional<Boolean> flag(String name) {
    return value(name).flatMap(this::flag);
  }

  Optional<Boolean> flag(JsonValue value) {
    if (value instanceof JsonValue.Flag flag) {
      return Optional.of(flag.value());
    }
    unfit(value, "true or false", faults);
    return Optional.empty();
  }

  Optional<Fields> object(String name) {
    return value(name).flatMap(this::in);
  }

  Optional<Fields> requiredObject(String name) {
    require(name);
    return object(name);
  }

  /** Returns the elements of a list, without those refused already; empty if absent. */
  List<JsonValue> list(String name) {
    Optional<JsonValue> value = value(name);
    if (value.isPresent() && value.get() instanceof JsonValue.Elements list) {
      return list.values().stream()
          .filter(element -> !(element instanceof JsonValue.Refused))
          .toList();
    }
    value.ifPresent(other -> unfit(other, "a list", faults));
    return List.of();
  }

  List<JsonValue> requiredList(String name) {
    require(name);
    return list(name);
  }

  List<String> texts(String name) {
    return list(name).stream().flatMap(value -> text(value).stream()).toList();
  }

  /** Returns what is made of the whole object; a refusal is reported at the object's place. */
  <T> Optional<T> made(Supplier<T> maker) {
    return made(object, maker);
  }

  /** Returns what is made of a value; a refusal is reported at its place. */
  <T> Optional<T> made(JsonValue at, Supplier<T> maker) {
    return faults.made(at, maker);
  }

  /** Reports a fault of the object as a whole. */
  void fault(String code, String rule) {
    faults.add(object, code, rule);
  }

  /** Reports each property that nobody asked for. */
  void done() {
    if (lenient) {
      return;
    }
    for (Map.Entry<String, JsonValue> property : object.values().entrySet()) {
      if (!known.contains(property.getKey())) {
        String rule =
            UnknownNameException.violation("property", property.getKey(), known).message();
        faults.add(property.getValue(), "unknown-property", rule);
      }
    }
  }

  private void require(String name) {
    require(name, "");
  }

  /** Reports the absence of a property of which only one value is right. */
  void require(String name, String value) {
    if (!has(name)) {
      fault("missing-property", "must have '" + name + "'" + (value.isEmpty() ? "" : ": " + value));
    }
  }

  /** Reports that a value is of another sort than asked for. */
  static void unfit(JsonValue value, String rule, Faults faults) {
    if (!(value instanceof JsonValue.Refused)) {
      faults.add(value, "wrong-type", "must be " + rule + ", got " + value.shown());
    }
  }
}
