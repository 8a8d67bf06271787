package org.localgov.examples.cli;

import org.localgov.core.error.UnknownNameException;

/** What an analysis of robustness asks. */
enum RobustnessAnalysis {
  /** How scores and ranks spread. */
  UNCERTAINTY("uncertainty"),
  /** What their spread depends on. */
  SENSITIVITY("sensitivity");

  private final String text;

  RobustnessAnalysis(String text) {
    this.text = text;
  }

  /**
   * Returns the analysis of a name.
   *
   * @throws UnknownNameException if there is no such one
   */
  static RobustnessAnalysis parse(String text) {
    return UnknownNameException.find("analysis", text, values());
  }

  /** Returns the name, such as {@code sensitivity}. */
  @Override
  public String toString() {
    return text;
  }
}
