package org.localgov.indicators.definition;

import java.util.Objects;

/**
 * A method called by name, with its parameters.
 *
 * <p>Whether there is such a method, and whether its parameters are right, is found out when the
 * index is compiled.
 *
 * @param method the method's lower-kebab name
 * @param parameters what it is called with
 */
public record MethodSpec(String method, Parameters parameters) {
  /**
   * Checks that both parts are there.
   *
   * @param method the method's lower-kebab name
   * @param parameters what it is called with
   */
  public MethodSpec {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(parameters, "parameters");
  }

  /**
   * {@return a call of a method with names and values of parameters by turns}
   *
   * @param method the method's lower-kebab name
   * @param namesAndValues a name and its value in turn
   */
  public static MethodSpec of(String method, Object... namesAndValues) {
    return new MethodSpec(method, Parameters.of(namesAndValues));
  }

  /** Returns the call on one line, such as {@code min-max {lower=1, upper=100}}. */
  @Override
  public String toString() {
    return parameters.isEmpty() ? method : method + " " + parameters;
  }
}
