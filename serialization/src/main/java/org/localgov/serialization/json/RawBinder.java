package org.localgov.serialization.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.PropertyPath;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.RawFault;
import org.localgov.core.intake.ValueIntake;
import org.localgov.serialization.internal.RawRecords;

/**
 * Makes a raw record of the properties of an object, by the names of its components, and has the
 * intake check it; {@link RawWriter} is its mirror.
 *
 * <p>What cannot be read into a component is reported where it stands and left out; what the intake
 * finds is reported where the part stands, or, of a missing one, the object that lacks it. One
 * binder is for one object.
 */
final class RawBinder {
  private final Faults faults;
  private final Map<PropertyPath, JsonValue> places = new HashMap<>();
  private final Set<PropertyPath> unfit = new HashSet<>();

  private RawBinder(Faults faults) {
    this.faults = faults;
  }

  /** Takes all fields and reports faults; the value is asked for when there is none. */
  static <V, R extends Record & Raw<V>> Supplier<V> bind(Class<R> type, Fields fields) {
    RawBinder binder = new RawBinder(fields.faults());
    R raw = binder.record(type, fields, PropertyPath.root());
    for (RawFault fault : ValueIntake.standard().faults(raw, binder.unfit)) {
      Violation violation = fault.violation();
      JsonValue place = binder.places.getOrDefault(fault.place(), fields.object());
      binder.faults.add(place, violation.code(), violation.message());
    }
    return raw::toValue;
  }

  private <R extends Record> R record(Class<R> type, Fields fields, PropertyPath path) {
    places.put(path, fields.object());
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      Type asked = components[i].getGenericType();
      JsonValue given = fields.given(name);
      parts[i] = given == null ? null : part(given, asked, fields, path.property(name));
      if (parts[i] == null) {
        parts[i] = absent(components[i].getType());
      }
    }
    fields.done();
    return RawRecords.of(type, parts);
  }

  private @Nullable Object part(JsonValue given, Type asked, Fields owner, PropertyPath path) {
    places.put(path, given);
    Object part =
        asked instanceof ParameterizedType container
            ? container(given, container, owner, path)
            : single(given, (Class<?>) asked, owner, path);
    if (part == null) {
      unfit.add(path);
    }
    return part;
  }

  private @Nullable Object single(
      JsonValue given, Class<?> asked, Fields owner, PropertyPath path) {
    if (asked.isRecord()) {
      return owner
          .in(given)
          .map(fields -> record(asked.asSubclass(Record.class), fields, path))
          .orElse(null);
    }
    if (asked == String.class) {
      return owner.text(given).orElse(null);
    }
    if (asked == Boolean.class) {
      return owner.flag(given).orElse(null);
    }
    if (asked == Double.class) {
      return owner.number(given).orElse(null);
    }
    return whole(given, asked);
  }

  private @Nullable Number whole(JsonValue given, Class<?> asked) {
    OptionalLong whole =
        given instanceof JsonValue.Amount amount ? amount.whole() : OptionalLong.empty();
    if (whole.isPresent() && asked == Long.class) {
      return whole.getAsLong();
    }
    if (whole.isPresent() && whole.getAsLong() == (int) whole.getAsLong()) {
      return (int) whole.getAsLong();
    }
    Fields.unfit(given, "a whole number" + (asked == Long.class ? "" : " of 32 bits"), faults);
    return null;
  }

  private @Nullable Object container(
      JsonValue given, ParameterizedType asked, Fields owner, PropertyPath path) {
    return asked.getRawType() == List.class
        ? list(given, asked.getActualTypeArguments()[0], owner, path)
        : map(given, asked.getActualTypeArguments()[1], owner, path);
  }

  /** Returns the elements, null for one that is unfit, so that positions stay. */
  private @Nullable List<@Nullable Object> list(
      JsonValue given, Type asked, Fields owner, PropertyPath path) {
    if (!(given instanceof JsonValue.Elements elements)) {
      Fields.unfit(given, "a list", faults);
      return null;
    }
    List<@Nullable Object> parts = new ArrayList<>();
    for (JsonValue element : elements.values()) {
      parts.add(part(element, asked, owner, path.element(parts.size())));
    }
    return parts;
  }

  private @Nullable Map<String, @Nullable Object> map(
      JsonValue given, Type asked, Fields owner, PropertyPath path) {
    if (!(given instanceof JsonValue.Members members)) {
      Fields.unfit(given, "an object", faults);
      return null;
    }
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    members
        .values()
        .forEach((key, value) -> parts.put(key, part(value, asked, owner, path.entry(key))));
    return parts;
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    return type == Map.class ? Map.of() : null;
  }
}
