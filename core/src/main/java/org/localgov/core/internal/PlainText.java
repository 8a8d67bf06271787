package org.localgov.core.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/** The rules of a one-line text from outside: an id, a name, a citation. */
public final class PlainText {
  private static final String NOT_BLANK = "must not be blank";
  private static final String ONE_LINE = "must not contain control characters";
  private static final String UNICODE = "must be valid Unicode";

  private PlainText() {}

  /**
   * {@return the rule that the text breaks, or null: not blank, no control character, no line
   * separator, no unpaired surrogate, at most {@code longest} characters}
   *
   * @param text the text to check
   * @param longest how many characters it may have
   */
  public static @Nullable String brokenRule(String text, int longest) {
    if (text.length() > longest) {
      return "must have at most " + longest + " characters";
    }
    boolean blank = true;
    for (int i = 0, width; i < text.length(); i += width) {
      int point = text.codePointAt(i);
      width = Character.charCount(point);
      int type = Character.getType(point);
      if (type == Character.SURROGATE) {
        return UNICODE;
      }
      if (type == Character.CONTROL
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        return ONE_LINE;
      }
      blank &= type == Character.SPACE_SEPARATOR;
    }
    return blank ? NOT_BLANK : null;
  }

  /**
   * {@return the text if it keeps the rules}
   *
   * @param what what the text is, for messages
   * @param text the text to check
   * @param longest how many characters it may have
   * @throws IllegalArgumentException naming {@code what}, the broken rule and the text
   * @throws NullPointerException naming {@code what} if the text is null
   */
  public static String require(String what, String text, int longest) {
    Objects.requireNonNull(text, what);
    String rule = brokenRule(text, longest);
    if (rule != null) {
      throw new IllegalArgumentException(what + " " + rule + ", got " + Quoted.of(text));
    }
    return text;
  }
}
