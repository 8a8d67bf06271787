package org.localgov.core.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Data or a definition was refused; carries every fault that was found, not only the first.
 *
 * <p>The message lists up to twenty faults, one a line; {@link #violations()} has them all.
 */
public final class ViolationsException extends LocalgovException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final List<Violation> violations;

  /**
   * Creates an exception for the faults of one subject.
   *
   * @param code stable lower-kebab code, such as {@code invalid-data} or {@code invalid-definition}
   * @param violations every fault; at least one
   * @throws IllegalArgumentException if there is none
   */
  public ViolationsException(String code, List<Violation> violations) {
    super(code, message(violations), Map.of("violations", String.valueOf(violations.size())), null);
    this.violations = List.copyOf(violations);
  }

  /** {@return every fault, in the order found; unmodifiable, never empty} */
  public List<Violation> violations() {
    return violations;
  }

  private static String message(List<Violation> violations) {
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("violations must not be empty");
    }
    String shown =
        violations.stream().limit(SHOWN).map(Violation::message).collect(Collectors.joining("\n"));
    int rest = violations.size() - SHOWN;
    return rest > 0 ? shown + "\n(and " + rest + " more)" : shown;
  }
}
