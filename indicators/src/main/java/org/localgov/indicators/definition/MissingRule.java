package org.localgov.indicators.definition;

import org.localgov.core.error.UnknownNameException;

/** What a node does when some of its children have no score. */
public enum MissingRule {
  /** Leave the missing children out and weigh the others anew. */
  SKIP("skip"),
  /** Give no score when any child is missing. */
  BLANK("blank"),
  /** Refuse to score when any child is missing. */
  FAIL("fail");

  private final String text;

  MissingRule(String text) {
    this.text = text;
  }

  /**
   * {@return the rule of a name in data}
   *
   * @param text the text form
   * @throws UnknownNameException if there is no such rule
   */
  public static MissingRule parse(String text) {
    return UnknownNameException.find("missing rule", text, values());
  }

  /** Returns the name in data, such as {@code skip}. */
  @Override
  public String toString() {
    return text;
  }
}
