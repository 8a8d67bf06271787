package org.localgov.core.error;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a value from outside stands in a message: in single quotes, on one line, and short.
 *
 * <p>Control characters and unpaired surrogates become {@code \}{@code u} escapes, and a text of
 * more than {@value #LONGEST} characters is cut, so that one bad cell cannot fill a screen or steer
 * a terminal. This class holds no state.
 *
 * <pre>{@code
 * Quoted.of("n/a"); // 'n/a'
 * }</pre>
 */
public final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  /**
   * {@return the text in single quotes, escaped and shortened; an absent text is {@code ''}}
   *
   * @param value the value, or null where there is none
   */
  public static String of(@Nullable Object value) {
    return "'" + plain(value) + "'";
  }

  /**
   * {@return the text escaped and shortened, without quotes; an absent text is empty}
   *
   * @param value the value, or null where there is none
   */
  public static String plain(@Nullable Object value) {
    String text = Objects.toString(value, "");
    boolean cut = text.length() > LONGEST;
    int end = cut ? LONGEST : text.length();
    if (cut && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String shown = escape(text, end);
    return cut ? shown + "… (" + text.length() + " characters)" : shown;
  }

  private static String escape(String text, int end) {
    StringBuilder escaped = null;
    for (int i = 0, width; i < end; i += width) {
      int point = text.codePointAt(i);
      width = Character.charCount(point);
      if (isUnprintable(point)) {
        if (escaped == null) {
          escaped = new StringBuilder(end + 16).append(text, 0, i);
        }
        escaped.append(String.format(Locale.ROOT, "\\u%04x", point));
      } else if (escaped != null) {
        escaped.appendCodePoint(point);
      }
    }
    return escaped == null ? text.substring(0, end) : escaped.toString();
  }

  private static boolean isUnprintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
