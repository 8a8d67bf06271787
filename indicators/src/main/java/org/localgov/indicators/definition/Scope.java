package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** Which rows are one sample where a table has several periods. */
public enum Scope {
  /** All rows together, so that periods can be compared with one another. */
  ALL("all"),
  /** The rows of one period, each period for itself. */
  PERIOD("period");

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  /**
   * {@return the scope of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such scope
   */
  public static Scope parse(String text) {
    return UnknownNameException.find("scope", text, values());
  }

  /** Returns the name in data, such as {@code period}. */
  @Override
  public String toString() {
    return text;
  }
}
