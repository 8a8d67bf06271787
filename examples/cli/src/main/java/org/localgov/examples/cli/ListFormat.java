package org.localgov.examples.cli;

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

  @Override
  public String toString() {
    return text;
  }
}
