package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** What a roll-up does about rows that are in no group. */
public enum Ungrouped {
  /** Refuse the table, and name the rows. */
  REFUSE("refuse"),
  /** Leave the rows out, and name them among the warnings of the result. */
  LEAVE_OUT("leave-out");

  private final String text;

  Ungrouped(String text) {
    this.text = text;
  }

  /**
   * {@return the rule of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such rule
   */
  public static Ungrouped parse(String text) {
    return UnknownNameException.find("rule for ungrouped rows", text, values());
  }

  /** Returns the name in data, such as {@code leave-out}. */
  @Override
  public String toString() {
    return text;
  }
}
