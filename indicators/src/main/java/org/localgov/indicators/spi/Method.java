package org.localgov.indicators.spi;

import java.util.List;
import java.util.Optional;
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

  /**
   * {@return what a user should know of the time that the method takes on so many rows, and what
   * takes less; empty where there is nothing to say, as of a method whose work grows with the rows}
   * Scoring rules that are not {@linkplain ScoringRule#isRowWise row-wise} and imputations are
   * asked; it becomes a warning.
   *
   * @param rows how many rows there are to work on: those that are scored together, or those with a
   *     gap to fill
   * @param others how many rows each of them may be compared with
   */
  default Optional<String> cost(long rows, long others) {
    return Optional.empty();
  }
}
