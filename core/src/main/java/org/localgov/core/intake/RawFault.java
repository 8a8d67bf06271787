package org.localgov.core.intake;

import java.util.Objects;
import org.localgov.core.error.Violation;

/**
 * One fault of a raw record and the part that has it.
 *
 * <p>The violation's message tells no place, so that whoever read the record can say where the part
 * stood: in which line of a file, in which field of a form. The path of a part that is missing is
 * the one it would have.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param path the part
 * @param violation code, rule and value
 */
public record RawFault(PropertyPath path, Violation violation) {
  /** The code of a required component that is absent. */
  public static final String MISSING = "missing-property";

  /**
   * Creates a fault.
   *
   * @param path the part
   * @param violation code, rule and value
   */
  public RawFault {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(violation, "violation");
  }

  /** {@return the path of what the fault is to be reported at: of a missing part, what lacks it} */
  public PropertyPath place() {
    return violation.code().equals(MISSING) ? path.parent().orElse(path) : path;
  }

  /**
   * {@return the violation with the place in its message and the path as detail {@code property}}
   */
  public Violation located() {
    String place = place().toString();
    Violation located = place.isEmpty() ? violation : violation.at(place);
    return located.with("property", path);
  }
}
