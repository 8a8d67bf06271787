package org.localgov.core.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/**
 * The rules of a code in an open list: lower-kebab in any script, so that it can be part of an
 * indicator's id.
 */
public final class CodeText {
  private static final int LONGEST = 100;
  private static final String LOWER_KEBAB =
      "must be lower-kebab: letters without capitals and digits, joined by single hyphens";

  private CodeText() {}

  /**
   * {@return the rule that the text breaks, or null: letters that are not capitals and digits, of
   * any script, in groups joined by single hyphens, at most {@value #LONGEST} characters}
   *
   * @param text the text to check
   */
  public static @Nullable String brokenRule(String text) {
    if (text.isEmpty()) {
      return "must not be blank";
    }
    if (text.length() > LONGEST) {
      return "must have at most " + LONGEST + " characters";
    }
    boolean starts = true;
    for (int i = 0, width; i < text.length(); i += width) {
      int point = text.codePointAt(i);
      width = Character.charCount(point);
      if (!(isLetterOrDigit(point) || (!starts && (point == '-' || isMark(point))))) {
        return LOWER_KEBAB;
      }
      starts = point == '-';
    }
    return starts ? LOWER_KEBAB : null;
  }

  /**
   * {@return the text if it keeps the rules}
   *
   * @param what what the text is, for messages
   * @param text the text to check
   * @throws IllegalArgumentException naming {@code what}, the broken rule and the text
   * @throws NullPointerException naming {@code what} if the text is null
   */
  public static String require(String what, String text) {
    Objects.requireNonNull(text, what);
    String rule = brokenRule(text);
    if (rule != null) {
      throw new IllegalArgumentException(what + " " + rule + ", got " + Quoted.of(text));
    }
    return text;
  }

  private static boolean isLetterOrDigit(int point) {
    return Character.isLetterOrDigit(point)
        && !Character.isUpperCase(point)
        && !Character.isTitleCase(point);
  }

  /** Says whether the point is an accent or vowel sign, without which many scripts cannot write. */
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
