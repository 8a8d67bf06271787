package org.localgov.indicators.analysis;

import org.localgov.core.error.UnknownNameException;

/** Which rows a figure of several columns is found in, where values are missing. */
public enum RowUse {
  /** For each two columns the rows in which both have a value. */
  PAIRWISE("pairwise"),
  /** The rows in which no column is missing. */
  COMPLETE("complete");

  private final String text;

  RowUse(String text) {
    this.text = text;
  }

  /**
   * {@return the use of a name}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such use
   */
  public static RowUse parse(String text) {
    return UnknownNameException.find("use of rows", text, values());
  }

  /** Returns the name, such as {@code pairwise}. */
  @Override
  public String toString() {
    return text;
  }
}
