package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What a precondition of a partnership is about.
 *
 * <p>The groups follow the three preconditions that C. Dhaene and S. Bartholomeeussen report of
 * Flanders in <i>Capacity.org</i> on local governance through municipal international cooperation,
 * ECDPM 2004 (Dhaene 2004); their names are this library's own.
 *
 * <pre>{@code
 * PreconditionGroup.parse("anchoring"); // ANCHORING
 * }</pre>
 */
public enum PreconditionGroup {
  /** Commitment for the long term and a vision on both sides (Dhaene 2004). */
  COMMITMENT,
  /** Civil society takes part and social capital is built (Dhaene 2004). */
  PARTICIPATION,
  /** Cooperation is part of local institutional frameworks and policies (Dhaene 2004). */
  ANCHORING;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the precondition group of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such precondition group
   */
  public static PreconditionGroup parse(String text) {
    return UnknownNameException.find(
        "precondition group", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code commitment}. */
  @Override
  public String toString() {
    return text;
  }
}
