package org.localgov.core.power;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.UnknownNameException;

/**
 * In which way a city government has power over an asset or a function.
 *
 * <p>The four names are those of C40 and Arup, <i>Powering Climate Action: Cities as Global
 * Changemakers</i>, version 1.0, June 2015, figure 9. The wording of that report's definitions is
 * not part of this library: the constants say what the name says. The text form is lower-kebab and
 * never changes.
 *
 * <pre>{@code
 * PowerDimension.parse("control-budget"); // CONTROL_BUDGET
 * }</pre>
 */
public enum PowerDimension {
  /** "Own/operate" (C40 and Arup 2015, figure 9): of an asset, or of the means of a function. */
  OWN_OPERATE,
  /** "Set/enforce policy" (C40 and Arup 2015, figure 9): policies and regulations. */
  SET_ENFORCE_POLICY,
  /** "Control budget" (C40 and Arup 2015, figure 9). */
  CONTROL_BUDGET,
  /** "Set vision" (C40 and Arup 2015, figure 9). */
  SET_VISION;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * {@return the dimension of that lower-kebab name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such dimension
   */
  public static PowerDimension parse(String text) {
    return UnknownNameException.find(
        "power dimension", Objects.requireNonNull(text, "text"), values());
  }

  /** Returns the lower-kebab name, such as {@code own-operate}. */
  @Override
  public String toString() {
    return text;
  }
}
