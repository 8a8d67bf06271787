package org.localgov.core.government;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * Whether something in a city's context widens or narrows what the city can do.
 *
 * <p>The two are those of Chivot, Abdalla and Skinner, <i>Cities as Governance Partners in an
 * Interdependent World</i> (HCSS for the Global Parliament of Mayors, The Hague, September 2016).
 * The text form is lower-case and never changes.
 *
 * <pre>{@code
 * ContextEffect.parse("constrains"); // CONSTRAINS
 * }</pre>
 */
public enum ContextEffect {
  /** It enables the city to act (Chivot et al. 2016). */
  ENABLES,
  /** It constrains the city in acting (Chivot et al. 2016). */
  CONSTRAINS;

  private final String text = name().toLowerCase(Locale.ROOT);

  /**
   * {@return the effect of that lower-case name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such effect
   */
  public static ContextEffect parse(String text) {
    return UnknownNameException.find(
        "context effect", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-case name, such as {@code enables}. */
  @Override
  public String toString() {
    return text;
  }
}
