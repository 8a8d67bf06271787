package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localgov.indicators.text.Decimals;

/**
 * The kinds of value a parameter takes: double, text, boolean, list, nested parameters, reference.
 */
final class ParameterValues {
  private ParameterValues() {}

  /** Returns the value in its one stored form: numbers as doubles, lists and maps copied. */
  static Object checked(String name, Object value) {
    if (value instanceof Number number) {
      double plain = number.doubleValue() + 0.0;
      if (!Double.isFinite(plain)) {
        throw new IllegalArgumentException("parameter '" + name + "' must be finite, got " + value);
      }
      return plain;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(checked(name, element)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(String.valueOf(key), element));
      return Parameters.of(copy);
    }
    if (value instanceof String
        || value instanceof Boolean
        || value instanceof Parameters
        || value instanceof ParameterReference) {
      return value;
    }
    throw new IllegalArgumentException(
        "parameter '" + name + "' must be a number, text, boolean, list or object, got " + value);
  }

  /** Returns the value with every reference replaced by its setting; unknown references stay. */
  static Object resolved(Object value, Map<String, Object> settings) {
    if (value instanceof ParameterReference reference) {
      return settings.getOrDefault(reference.name(), reference);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> resolved(element, settings)).toList();
    }
    return value instanceof Parameters nested ? nested.resolve(settings) : value;
  }

  /** Adds the names of all references inside the value. */
  static void collectReferences(Object value, List<String> names) {
    if (value instanceof ParameterReference reference) {
      names.add(reference.name());
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collectReferences(element, names));
    } else if (value instanceof Parameters nested) {
      names.addAll(nested.references());
    }
  }

  /** Returns the value as a person would write it. */
  static String text(Object value) {
    if (value instanceof Double number) {
      return Decimals.exact(number);
    }
    if (value instanceof ParameterReference reference) {
      return "<" + reference.name() + ">";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ParameterValues::text).toList()) + "]";
    }
    return value.toString();
  }
}
