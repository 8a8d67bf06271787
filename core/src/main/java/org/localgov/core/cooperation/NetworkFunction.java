package org.localgov.core.cooperation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What a network of cities is good for to its members.
 *
 * <p>The four are the benefits of city networks in Chivot, Abdalla and Skinner, <i>Cities as
 * Governance Partners in an Interdependent World</i>, HCSS, 11 September 2016 (HCSS 2016), which
 * cites the studies behind each.
 *
 * <pre>{@code
 * NetworkFunction.parse("advocacy"); // ADVOCACY
 * }</pre>
 */
public enum NetworkFunction {
  /**
   * Exchange of knowledge: lessons and good practice spread, mistakes are not repeated (HCSS 2016).
   */
  INFORMATION,
  /**
   * Access to the means of getting from concept to deed: finance, technology, expertise (HCSS
   * 2016).
   */
  IMPLEMENTATION,
  /** Speaking up together before national and international bodies (HCSS 2016). */
  ADVOCACY,
  /** Guidelines on objectives, and help with following how each city does (HCSS 2016). */
  MONITORING;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the network function of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such network function
   */
  public static NetworkFunction parse(String text) {
    return UnknownNameException.find(
        "network function", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code information}. */
  @Override
  public String toString() {
    return text;
  }
}
