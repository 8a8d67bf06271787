package org.localgov.examples.cli;

import org.localgov.core.error.UnknownNameException;

/** How a list is written. */
enum ListFormat {
  /** An aligned table for people. */
  TABLE("table"),
  /** JSON for programs. */
  JSON("json");

  private final String text;

  ListFormat(String text) {
    this.text = text;
  }

  static ListFormat parse(String text) {
    return UnknownNameException.find("format", text, values());
  }

  @Override
  public String toString() {
    return text;
  }
}
