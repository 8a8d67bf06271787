package org.localgov.core.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;
import org.localgov.core.observation.ObservationSet;

/**
 * What became of the rows that were handed in: those that are good, as observations, and every
 * fault of the others.
 *
 * <p>Each row is in one of the two: it is an observation (or a missing one), or at least one
 * violation names it. Whether to go on with the good rows is up to the caller.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ObservationSet all = intake.accept(rows).orThrow();
 * }</pre>
 *
 * @param observations the good rows, in order
 * @param violations every fault, in the order of the rows; within a row, of its parts
 */
public record IntakeResult(ObservationSet observations, List<Violation> violations)
    implements Serializable {

  /**
   * Creates a result; the list is copied.
   *
   * @param observations the good rows, in order
   * @param violations every fault, in the order of the rows; within a row, of its parts
   */
  public IntakeResult {
    Objects.requireNonNull(observations, "observations");
    violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
  }

  /** {@return whether any row was refused} */
  public boolean hasViolations() {
    return !violations.isEmpty();
  }

  /**
   * {@return the observations if every row was good}
   *
   * @throws ViolationsException with code {@code invalid-data} and every fault, if one was not
   */
  public ObservationSet orThrow() {
    if (hasViolations()) {
      throw new ViolationsException("invalid-data", violations);
    }
    return observations;
  }

  /** Returns how much was taken and how many faults there are, in one line. */
  @Override
  public String toString() {
    return observations + ", " + violations.size() + " violations";
  }
}
