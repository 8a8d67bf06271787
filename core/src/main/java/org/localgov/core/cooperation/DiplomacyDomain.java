package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * The field in which a city acts abroad.
 *
 * <p>The five are the domains of city diplomacy in Chivot, Abdalla and Skinner, <i>Cities as
 * Governance Partners in an Interdependent World</i>, HCSS, 11 September 2016 (HCSS 2016).
 *
 * <pre>{@code
 * DiplomacyDomain.parse("culture"); // CULTURE
 * }</pre>
 */
public enum DiplomacyDomain {
  /** Preventing and resolving conflict, and what follows it (HCSS 2016). */
  SECURITY,
  /** Development assistance, which gains from closeness to local needs (HCSS 2016). */
  DEVELOPMENT,
  /** Attracting visitors, companies and events, and exporting know-how and services (HCSS 2016). */
  ECONOMY,
  /** Cultural exchange, which builds social capital in and between cities (HCSS 2016). */
  CULTURE,
  /**
   * A voice in decisions beyond the state, as a member of organisations or by lobbying (HCSS 2016).
   */
  REPRESENTATION;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the diplomacy domain of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such diplomacy domain
   */
  public static DiplomacyDomain parse(String text) {
    return UnknownNameException.find(
        "diplomacy domain", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code security}. */
  @Override
  public String toString() {
    return text;
  }
}
