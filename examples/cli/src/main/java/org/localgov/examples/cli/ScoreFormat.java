package org.localgov.examples.cli;

import org.localgov.core.error.UnknownNameException;

/** How scores and results are written. */
enum ScoreFormat {
  /** An aligned table for people. */
  TABLE("table"),
  /** The library's CSV. */
  CSV("csv"),
  /** The library's JSON. */
  JSON("json");

  private final String text;

  ScoreFormat(String text) {
    this.text = text;
  }

  static ScoreFormat parse(String text) {
    return UnknownNameException.find("format", text, values());
  }

  /** Returns the format that the ending of the output's name asks for; a table without one. */
  static ScoreFormat of(OutputOption output) {
    String ending = output.ending().orElse("");
    for (ScoreFormat known : values()) {
      if (known.toString().equals(ending)) {
        return known;
      }
    }
    return TABLE;
  }

  @Override
  public String toString() {
    return text;
  }
}
