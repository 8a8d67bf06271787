package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** Whether more of an indicator is better or worse for the unit that is scored. */
public enum Direction {
  /** A higher value is better, as with coverage or turnout. */
  HIGHER_IS_BETTER("higher-is-better", 1),
  /** A lower value is better, as with delays or debt. */
  LOWER_IS_BETTER("lower-is-better", -1);

  private final String text;
  private final int sign;

  Direction(String text, int sign) {
    this.text = text;
    this.sign = sign;
  }

  /**
   * {@return the direction of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such direction
   */
  public static Direction parse(String text) {
    return UnknownNameException.find("direction", text, values());
  }

  /** {@return 1 or -1: what a value is multiplied by so that more is better} */
  public int sign() {
    return sign;
  }

  /** Returns the name in data, such as {@code lower-is-better}. */
  @Override
  public String toString() {
    return text;
  }
}
