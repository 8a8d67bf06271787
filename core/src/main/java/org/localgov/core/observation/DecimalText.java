package org.localgov.core.observation;

import org.jspecify.annotations.Nullable;

/**
 * Which texts are numbers: {@code [+-]digits[.digits][e[+-]digits]}, finite.
 *
 * <p>{@link Double#parseDouble} also takes {@code NaN}, {@code 1d}, {@code 0x1p3} and blanks around
 * the number, which in a data file are mistakes.
 */
final class DecimalText {
  static final String FINITE = "must be finite";
  private static final String NUMBER = "must be a number";
  private static final int LONGEST = 1000;

  private DecimalText() {}

  /** Returns the rule that the text breaks, or null. */
  static @Nullable String brokenRule(String text) {
    if (text.equals("NaN") || (text.endsWith("Infinity") && text.length() <= 9)) {
      return FINITE;
    }
    if (text.length() > LONGEST || !isDecimal(text)) {
      return NUMBER;
    }
    return Double.isFinite(Double.parseDouble(text)) ? null : FINITE;
  }

  private static boolean isDecimal(String text) {
    int start = sign(text, 0);
    int whole = digits(text, start);
    int part = whole;
    if (part < text.length() && text.charAt(part) == '.') {
      part = digits(text, whole + 1);
    }
    boolean noDigit = part - start - (part > whole ? 1 : 0) == 0;
    if (noDigit) {
      return false;
    }
    if (part < text.length() && (text.charAt(part) == 'e' || text.charAt(part) == 'E')) {
      int exponent = sign(text, part + 1);
      part = digits(text, exponent);
      return part > exponent && part == text.length();
    }
    return part == text.length();
  }

  private static int sign(String text, int at) {
    boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    return signed ? at + 1 : at;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
