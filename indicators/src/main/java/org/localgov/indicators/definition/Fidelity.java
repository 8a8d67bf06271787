package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** How faithful an instrument is to the source it cites. */
public enum Fidelity {
  /** The formula is from its source, and published inputs give the published outputs. */
  PUBLISHED("published"),
  /** The formula is from its source; no published pair of inputs and outputs is known. */
  FORMULA("formula"),
  /** Part is sourced; the rest are required parameters. */
  PARTIAL("partial"),
  /** Names and structure are sourced; the scoring scheme is this library's own. */
  INTERPRETATION("interpretation");

  private final String text;

  Fidelity(String text) {
    this.text = text;
  }

  /**
   * {@return the fidelity of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such fidelity
   */
  public static Fidelity parse(String text) {
    return UnknownNameException.find("fidelity", text, values());
  }

  /** Returns the name in data, such as {@code published}. */
  @Override
  public String toString() {
    return text;
  }
}
