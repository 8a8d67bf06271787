package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * Stands in a method's parameters for a value that the definition's own parameter will give.
 *
 * @param name the name of a {@link Parameter} of the index
 */
public record ParameterReference(String name) {
  /**
   * Checks the name.
   *
   * @param name the name of a {@link Parameter} of the index
   */
  public ParameterReference {
    Objects.requireNonNull(name, "name");
  }
}
