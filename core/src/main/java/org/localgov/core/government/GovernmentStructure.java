package org.localgov.core.government;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * In how many tiers a city is governed.
 *
 * <p>The three values are those of C40 and Arup, <i>Powering Climate Action</i> (June 2015), figure
 * 9; its definitions are not known to this library. The text form is lower-kebab and never changes.
 *
 * <pre>{@code
 * GovernmentStructure.parse("two-tiered"); // TWO_TIERED
 * }</pre>
 */
public enum GovernmentStructure {
  /** "One-tiered" (C40 and Arup 2015, figure 9); no definition is known. */
  ONE_TIERED,
  /** "Two-tiered" (C40 and Arup 2015, figure 9); no definition is known. */
  TWO_TIERED,
  /** "Pluralised" (C40 and Arup 2015, figure 9); no definition is known. */
  PLURALISED;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the structure of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such structure
   */
  public static GovernmentStructure parse(String text) {
    return UnknownNameException.find(
        "government structure", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code two-tiered}. */
  @Override
  public String toString() {
    return text;
  }
}
