package org.localgov.core.decentralisation;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * What is decentralised.
 *
 * <p>The three names are those of Chivot, Abdalla and Skinner, <i>Cities as Governance Partners in
 * an Interdependent World</i> (HCSS for the Global Parliament of Mayors, The Hague, September
 * 2016), which names them without defining them; the words beside each constant are this library's.
 * The text form is lower-case and never changes.
 *
 * <pre>{@code
 * DecentralisationDimension.parse("fiscal"); // FISCAL
 * }</pre>
 */
public enum DecentralisationDimension {
  /** Tasks and the authority to carry them out (name: Chivot et al. 2016; wording: library). */
  ADMINISTRATIVE,
  /** Decisions and who is elected to take them (name: Chivot et al. 2016; wording: library). */
  POLITICAL,
  /** Revenue, expenditure and borrowing (name: Chivot et al. 2016; wording: library). */
  FISCAL;

  private final String text = name().toLowerCase(Locale.ROOT);

  /**
   * {@return the dimension of that lower-case name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such dimension
   */
  public static DecentralisationDimension parse(String text) {
    return UnknownNameException.find(
        "decentralisation dimension", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-case name, such as {@code fiscal}. */
  @Override
  public String toString() {
    return text;
  }
}
