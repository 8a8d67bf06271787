package org.localgov.indicators.definition;

import java.util.Objects;
import java.util.Optional;

/**
 * A value that a method or an index takes: its name, what it means, and what it is when not given.
 *
 * @param name the name in data, lower camel in methods, lower-kebab in an index
 * @param defaultValue a number, text or boolean; empty where the value must be given
 * @param description what it means, its unit and its range
 */
public record Parameter(String name, Optional<Object> defaultValue, String description) {
  /**
   * Checks the parts.
   *
   * @param name the name in data, lower camel in methods, lower-kebab in an index
   * @param description what it means, its unit and its range
   * @param defaultValue a number, text or boolean; empty where the value must be given
   * @throws IllegalArgumentException if the default is of a kind parameters do not take
   */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    defaultValue = defaultValue.map(value -> ParameterValues.checked(name, value));
  }

  /**
   * {@return a parameter that must be given}
   *
   * @param name the name in data, lower camel in methods, lower-kebab in an index
   * @param description what it means, its unit and its range
   */
  public static Parameter required(String name, String description) {
    return new Parameter(name, Optional.empty(), description);
  }

  /**
   * {@return a parameter with a default: a number, text or boolean}
   *
   * @param name the name in data, lower camel in methods, lower-kebab in an index
   * @param defaultValue a number, text or boolean; empty where the value must be given
   * @param description what it means, its unit and its range
   */
  public static Parameter optional(String name, Object defaultValue, String description) {
    return new Parameter(name, Optional.of(defaultValue), description);
  }

  /** {@return whether the value must be given} */
  public boolean isRequired() {
    return defaultValue.isEmpty();
  }
}
