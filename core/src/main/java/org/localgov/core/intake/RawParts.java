package org.localgov.core.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a raw record by path, each before its own parts, in the order of the components. */
final class RawParts {
  private final Map<PropertyPath, @Nullable Object> parts = new LinkedHashMap<>();

  private RawParts() {}

  static Map<PropertyPath, @Nullable Object> of(Raw<?> raw) {
    RawParts all = new RawParts();
    all.add(PropertyPath.root(), raw);
    return all.parts;
  }

  private void add(PropertyPath path, @Nullable Object part) {
    parts.put(path, part);
    if (part instanceof Raw<?> raw) {
      for (RecordComponent component : raw.getClass().getRecordComponents()) {
        add(path.property(component.getName()), read(raw, component));
      }
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(path.element(i), list.get(i));
      }
    } else if (part instanceof Map<?, ?> map) {
      map.forEach((key, value) -> add(path.entry(String.valueOf(key)), value));
    }
  }

  private static @Nullable Object read(Raw<?> raw, RecordComponent component) {
    try {
      return component.getAccessor().invoke(raw);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(
          raw.getClass().getName() + " must be a public record of an exported package", e);
    }
  }
}
