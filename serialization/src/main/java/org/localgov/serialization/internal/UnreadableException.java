package org.localgov.serialization.internal;

import java.io.IOException;
import org.localgov.core.error.Violation;

/** Stops the reading of an input whose bytes cannot be had, or are no text. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Violation violation;

  UnreadableException(Violation violation) {
    super(violation.message());
    this.violation = violation;
  }

  /** {@return the fault, with the input's name and where possible the line} */
  public Violation violation() {
    return violation;
  }
}
