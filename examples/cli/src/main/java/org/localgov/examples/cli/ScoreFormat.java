package org.localgov.examples.cli;

import org.localgov.core.error.UnknownNameException;

/** How scores are written. */
enum ScoreFormat {
  /** An aligned table for people. */
  TABLE("table"),
  /** The library's scores CSV. */
  CSV("csv"),
  /** The library's scores JSON. */
  JSON("json");

  private final String text;

  ScoreFormat(String text) {
    this.text = text;
  }

  static ScoreFormat parse(String text) {
    return UnknownNameException.find("format", text, values());
  }

  @Override
  public String toString() {
    return text;
  }
}
