package org.localgov.core.internal;

import java.util.List;

/** The lengths that one-line texts of the domain may have, each with its check. */
public final class OneLine {
  /** The length of what something is known by in data. */
  public static final int LONGEST_ID = 255;

  /** The length of a name or title for people. */
  public static final int LONGEST_NAME = 1000;

  /** The length of a statement of a sentence or more. */
  public static final int LONGEST_STATEMENT = 10_000;

  private OneLine() {}

  /**
   * Checks a text that something is known by in data: at most 255 characters.
   *
   * @param what what the text is, for messages
   * @param text the text to check
   */
  public static void requireId(String what, String text) {
    PlainText.require(what, text, LONGEST_ID);
  }

  /**
   * Checks a name or title for people: at most 1,000 characters.
   *
   * @param what what the text is, for messages
   * @param text the text to check
   */
  public static void requireName(String what, String text) {
    PlainText.require(what, text, LONGEST_NAME);
  }

  /**
   * Checks a statement of a sentence or more: at most 10,000 characters.
   *
   * @param what what the text is, for messages
   * @param text the text to check
   */
  public static void requireStatement(String what, String text) {
    PlainText.require(what, text, LONGEST_STATEMENT);
  }

  /**
   * Checks each of several statements.
   *
   * @param what what the text is, for messages
   * @param texts the texts
   */
  public static void requireStatements(String what, List<String> texts) {
    texts.forEach(text -> requireStatement(what, text));
  }
}
