package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * The form that an activity of city diplomacy takes.
 *
 * <p>The five are the key initiatives in the article on city diplomacy with files from P. Knip, VNG
 * International, before January 2007 (VNG, before 2007). They are about peace and conflict; an
 * activity in another domain, such as a trade mission, may be of none of them.
 *
 * <pre>{@code
 * DiplomacyKind.parse("solidarity-mission"); // SOLIDARITY_MISSION
 * }</pre>
 */
public enum DiplomacyKind {
  /**
   * A mission of solidarity, as of European cities to North Cauca in Colombia (VNG, before 2007).
   */
  SOLIDARITY_MISSION,
  /** Raising awareness; whose and of what, the source leaves open (VNG, before 2007). */
  AWARENESS_RAISING,
  /** Lobbying for international engagement and financial support (VNG, before 2007). */
  LOBBYING,
  /** Bringing the parties of a conflict into dialogue (VNG, before 2007). */
  DIALOGUE,
  /** A project that supports building peace where there is conflict (VNG, before 2007). */
  PEACEBUILDING_PROJECT;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the diplomacy kind of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such diplomacy kind
   */
  public static DiplomacyKind parse(String text) {
    return UnknownNameException.find(
        "diplomacy kind", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code solidarity-mission}. */
  @Override
  public String toString() {
    return text;
  }
}
