package org.localgov.indicators.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one use of a method: values by name, in the order given.
 *
 * <p>A value is a finite number (stored as a double), text, a boolean, a list of values, nested
 * parameters, or a {@link ParameterReference} to a parameter of the index. Instances are immutable
 * and safe to share; two are equal when names and values are, in any order.
 *
 * <pre>{@code
 * Parameters bounds = Parameters.of("lower", 1, "upper", 100);
 * bounds.number("lower", 0);   // 1.0
 * }</pre>
 */
public final class Parameters {
  private static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, Object> values;

  private Parameters(Map<String, Object> values) {
    Map<String, Object> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(name, ParameterValues.checked(name, value)));
    this.values = Collections.unmodifiableMap(copy);
  }

  /** {@return no parameters} */
  public static Parameters none() {
    return NONE;
  }

  /**
   * {@return the parameters of a map}
   *
   * @param values the values
   * @throws IllegalArgumentException if a value is of a kind parameters do not take, or not finite
   */
  public static Parameters of(Map<String, ?> values) {
    return values.isEmpty() ? NONE : new Parameters(new LinkedHashMap<>(values));
  }

  /**
   * {@return parameters from names and values by turns}
   *
   * @param namesAndValues a name and its value in turn
   * @throws IllegalArgumentException if a name has no value, a name is not text, or stands twice
   */
  public static Parameters of(Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      if (!(namesAndValues[i] instanceof String name)) {
        throw new IllegalArgumentException(
            "a parameter's name must be text, got " + namesAndValues[i]);
      }
      if (values.put(name, namesAndValues[i + 1]) != null) {
        throw new IllegalArgumentException("parameter '" + name + "' must be given once");
      }
    }
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("parameters must come as names and values by turns");
    }
    return of(values);
  }

  /** {@return the names, in the order given} */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** {@return the values by name, in the order given; unmodifiable} */
  public Map<String, Object> asMap() {
    return values;
  }

  /**
   * {@return the value of a name, if given}
   *
   * @param name the name
   */
  public Optional<Object> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * {@return a number that must be given}
   *
   * @param name the name
   * @throws IllegalArgumentException if it is absent or not a number
   */
  public double number(String name) {
    Object value = values.get(name);
    if (value instanceof Double number) {
      return number;
    }
    throw unfit(name, "a number", value);
  }

  /**
   * {@return a number, or {@code absent} where it is not given}
   *
   * @param name the name
   * @param absent what to return where it is absent
   */
  public double number(String name, double absent) {
    return values.containsKey(name) ? number(name) : absent;
  }

  /**
   * {@return a boolean, or {@code absent} where it is not given}
   *
   * @param name the name
   * @param absent what to return where it is absent
   */
  public boolean flag(String name, boolean absent) {
    Object value = values.get(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw unfit(name, "true or false", value);
  }

  /**
   * {@return a text, or {@code absent} where it is not given}
   *
   * @param name the name
   * @param absent what to return where it is absent
   */
  public String text(String name, String absent) {
    Object value = values.get(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof String text) {
      return text;
    }
    throw unfit(name, "text", value);
  }

  /**
   * {@return a list of objects that must be given, such as bands or points}
   *
   * @param name the name
   * @throws IllegalArgumentException if it is absent, not a list, or has an element that is no
   *     object
   */
  public List<Parameters> objects(String name) {
    List<Parameters> objects = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      for (Object element : list) {
        if (!(element instanceof Parameters nested)) {
          throw unfit(name, "a list of objects", values.get(name));
        }
        objects.add(nested);
      }
      return objects;
    }
    throw unfit(name, "a list of objects", values.get(name));
  }

  /** {@return the names of the index's parameters that these refer to, at any depth} */
  public List<String> references() {
    List<String> names = new ArrayList<>();
    values.values().forEach(value -> ParameterValues.collectReferences(value, names));
    return names;
  }

  /**
   * {@return these parameters with each reference replaced by its setting, where there is one}
   *
   * @param settings the values of the parameters that are referred to, by name
   */
  public Parameters resolve(Map<String, Object> settings) {
    if (references().isEmpty()) {
      return this;
    }
    Map<String, Object> resolved = new LinkedHashMap<>();
    values.forEach((name, value) -> resolved.put(name, ParameterValues.resolved(value, settings)));
    return of(resolved);
  }

  private static IllegalArgumentException unfit(String name, String kind, @Nullable Object value) {
    return new IllegalArgumentException(
        "parameter '"
            + name
            + "' must be "
            + kind
            + (value == null
                ? ", and is not given"
                : ", got '" + ParameterValues.text(value) + "'"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parameters that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the parameters on one line, such as {@code {lower=1, upper=100}}. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + ParameterValues.text(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
