package org.localgov.indicators.spi;

import java.util.List;
import org.localgov.indicators.definition.Parameter;
import org.localgov.indicators.definition.Parameters;

/**
 * Something a definition calls by name: an imputation, a treatment, a normalisation or a scoring
 * rule.
 *
 * <p>Implementations have no state and are safe to share between threads. They check their
 * parameters in {@link #check}, which is called once when a definition is compiled, long before
 * there are data.
 */
public interface Method {
  /** {@return the stable lower-kebab name, unique among methods of its kind} */
  String name();

  /** {@return one sentence for people: what the method does, with its formula} */
  String description();

  /** {@return the parameters that the method takes; any other is refused} */
  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * Checks the values of the parameters; names are checked already.
   *
   * @param parameters the parameters
   * @throws IllegalArgumentException if a value is of the wrong kind, or breaks a rule; the message
   *     says which parameter, the rule, and the value
   */
  default void check(Parameters parameters) {}
}
