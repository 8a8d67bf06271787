package org.localgov.examples.cli;

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

  @Override
  public String toString() {
    return text;
  }
}
