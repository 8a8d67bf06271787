package org.localgov.core.observation;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Quoted;

/**
 * The identifier of an indicator: its source's own variable name where it has one, such as {@code
 * law_a}, {@code LPI} or {@code SP.POP.TOTL}, else lower-kebab, such as {@code voter-turnout}.
 *
 * <p>It is made of letters and digits of any script and of {@code _ . - /}, starts with a letter, a
 * digit or {@code _}, and has at most {@value #LONGEST} characters. So it can head a CSV column and
 * be told from the column names {@code group:…}, and no blank can hide in it. What people read is
 * the indicator's name, which is kept elsewhere.
 *
 * <p>Instances are immutable and safe to share between threads. Case matters. They are ordered by
 * UTF-16 code unit.
 *
 * <pre>{@code
 * IndicatorId turnout = IndicatorId.of("voter-turnout");
 * }</pre>
 *
 * @param text the identifier as text
 */
public record IndicatorId(String text) implements Comparable<IndicatorId>, Serializable {
  private static final int LONGEST = 255;
  private static final String RULE =
      "must be letters, digits and _ . - /, starting with a letter, a digit or _";

  /**
   * Creates an identifier.
   *
   * @param text the identifier as text
   * @throws IllegalArgumentException if the text is malformed
   */
  public IndicatorId {
    Objects.requireNonNull(text, "text");
    String rule = brokenRule(text);
    if (rule != null) {
      throw new IllegalArgumentException("indicator id " + rule + ", got " + Quoted.of(text));
    }
  }

  /**
   * {@return the identifier of that text}
   *
   * @param text the identifier as text
   * @throws IllegalArgumentException if the text is malformed
   */
  public static IndicatorId of(String text) {
    return new IndicatorId(text);
  }

  /**
   * {@return the identifier that {@link #toString()} writes; the same as {@link #of}}
   *
   * @param text the text form
   * @throws IllegalArgumentException if the text is malformed
   */
  public static IndicatorId parse(String text) {
    return new IndicatorId(text);
  }

  @Override
  public int compareTo(IndicatorId other) {
    return text.compareTo(other.text);
  }

  /** Returns the text alone. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns the rule that the text breaks, or null. */
  static @Nullable String brokenRule(String text) {
    if (text.isEmpty()) {
      return "must not be blank";
    }
    if (text.length() > LONGEST) {
      return "must have at most " + LONGEST + " characters";
    }
    for (int i = 0, width; i < text.length(); i += width) {
      int point = text.codePointAt(i);
      width = Character.charCount(point);
      boolean allowed =
          Character.isLetterOrDigit(point)
              || point == '_'
              || (i > 0 && (point == '.' || point == '-' || point == '/' || isMark(point)));
      if (!allowed) {
        return RULE;
      }
    }
    return null;
  }

  /** Says whether the point is an accent or vowel sign, without which many scripts cannot write. */
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
