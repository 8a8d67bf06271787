package org.localgov.indicators.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same in every locale and on every JVM.
 *
 * <p>{@link #exact} reads back to the same bits; {@link #compact} is for people. Before JDK 19
 * {@link Double#toString(double)} gave some numbers more digits than they need (JDK-4511638); here
 * they get no more than on newer ones.
 *
 * <pre>{@code
 * Decimals.exact(15.0);        // "15"
 * Decimals.compact(2.0 / 3);   // "0.666667"
 * }</pre>
 */
public final class Decimals {
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double LARGEST_WHOLE = 1e15;

  /** Any two decimals of this many digits are different doubles, unless they are subnormal. */
  private static final int UNIQUE = 15;

  private static final boolean SHORTEST_KNOWN = Runtime.version().feature() >= 19;

  private Decimals() {}

  /**
   * {@return a text that {@link Double#parseDouble} turns back into the same bits; whole numbers
   * come without a fraction}
   *
   * @param value any finite number
   */
  public static String exact(double value) {
    if (isPlainWhole(value)) {
      return Long.toString((long) value);
    }
    String text = Double.toString(value);
    boolean unique = text.length() < UNIQUE && Math.abs(value) >= Double.MIN_NORMAL;
    return SHORTEST_KNOWN || unique ? text : shortest(value, text);
  }

  /** Returns {@code text}, or the same number with fewer or nearer digits if there are such. */
  static String shortest(double value, String text) {
    if (!Double.isFinite(value) || value == 0) {
      return text;
    }
    BigDecimal full = new BigDecimal(value);
    int least = Math.abs(value) < Double.MIN_NORMAL ? 2 : UNIQUE;
    for (int digits = least; digits <= 17; digits++) {
      BigDecimal rounded = full.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return javaStyle(rounded.stripTrailingZeros());
      }
    }
    return text;
  }

  /** Returns the number as {@link Double#toString(double)} writes it. */
  private static String javaStyle(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - number.scale();
    String sign = number.signum() < 0 ? "-" : "";
    if (exponent >= -3 && exponent < 7) {
      String plain = number.abs().toPlainString();
      return sign + (plain.contains(".") ? plain : plain + ".0");
    }
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    return sign + digits.charAt(0) + "." + fraction + "E" + exponent;
  }

  /**
   * {@return the number rounded to six significant digits, without trailing zeros; {@code "-"}
   * where there is none (NaN)}
   *
   * @param value the number to write
   */
  public static String compact(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "infinity" : "-infinity";
    }
    if (isPlainWhole(value)) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX).stripTrailingZeros();
    boolean readable = Math.abs(value) >= 1e-6 && Math.abs(value) < LARGEST_WHOLE;
    return readable ? rounded.toPlainString() : rounded.toString();
  }

  /**
   * {@return the number with a fixed count of decimals, rounded half to even; {@code "-"} for NaN}
   *
   * @param value the number to write
   * @param decimals how many digits after the point, 0 or more
   */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return compact(value);
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static boolean isPlainWhole(double value) {
    return value == Math.rint(value)
        && Math.abs(value) < LARGEST_WHOLE
        && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
  }
}
