package org.localgov.core.power;

import java.util.Locale;
import java.util.Objects;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.UnknownNameException;

/**
 * How much power a city government has in one dimension over one asset or function.
 *
 * <p>Four ordered levels with the values 0 to 3, evenly spaced, are a convention of this library.
 * C40 and Arup, <i>Powering Climate Action</i> (2015) is not known to use this scale or these
 * wordings, so ratings made with it are not C40's. A cell that was not rated has no level; that is
 * not the same as {@link #NONE}.
 *
 * <pre>{@code
 * PowerLevel.parse("partial").value(); // 2
 * PowerLevel.of(2);                    // PARTIAL
 * }</pre>
 */
public enum PowerLevel {
  /** No power, value 0: somebody else has it all (this library's own). */
  NONE(0),
  /** Limited power, value 1: most of it lies with others (this library's own). */
  LIMITED(1),
  /** Partial power, value 2: shared, the city having a substantial part (this library's own). */
  PARTIAL(2),
  /** Strong power, value 3: the city decides alone or nearly so (this library's own). */
  STRONG(3);

  /** The value of the highest level. */
  static final int HIGHEST = 3;

  private final String text = name().toLowerCase(Locale.ROOT);
  private final int value;

  PowerLevel(int value) {
    this.value = value;
  }

  /**
   * {@return the level of that value}
   *
   * @param value the value, 0 to 3
   * @throws IllegalArgumentException if it is not one of 0, 1, 2, 3
   */
  public static PowerLevel of(int value) {
    if (value < 0 || value > HIGHEST) {
      throw new IllegalArgumentException(
          "power level must be 0, 1, 2 or 3, got " + Quoted.of(value));
    }
    return values()[value];
  }

  /**
   * {@return the level of that lower-case name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such level
   */
  public static PowerLevel parse(String text) {
    return UnknownNameException.find("power level", Objects.requireNonNull(text, "text"), values());
  }

  /** {@return the value of the level, 0 to 3} */
  public int value() {
    return value;
  }

  /** Returns the lower-case name, such as {@code strong}. */
  @Override
  public String toString() {
    return text;
  }
}
