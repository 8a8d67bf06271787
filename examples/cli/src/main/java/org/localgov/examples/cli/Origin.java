package org.localgov.examples.cli;

import org.localgov.core.error.UnknownNameException;

/** Another program whose files can be taken over. */
enum Origin {
  /** The R package COINr: iMeta and iData. */
  COINR("coinr");

  private final String text;

  Origin(String text) {
    this.text = text;
  }

  /**
   * Returns the program of a name.
   *
   * @throws UnknownNameException if there is no such one
   */
  static Origin parse(String text) {
    return UnknownNameException.find("program", text, values());
  }

  /** Returns the name, such as {@code coinr}. */
  @Override
  public String toString() {
    return text;
  }
}
