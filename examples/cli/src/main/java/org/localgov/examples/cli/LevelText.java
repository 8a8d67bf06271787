package org.localgov.examples.cli;

import java.util.OptionalInt;

/** A level of an index where a word may stand too. */
final class LevelText {
  private LevelText() {}

  /** Returns the level, if the text is a number. */
  static OptionalInt parse(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /**
   * Checks that a text is the number of a level.
   *
   * @throws BadUsageException if it is not; words that may stand there too are told
   */
  static void require(String option, String words, String text) {
    if (parse(text).isEmpty()) {
      throw new BadUsageException(
          option + " must be " + words + " or the number of a level, got '" + text + "'");
    }
  }
}
