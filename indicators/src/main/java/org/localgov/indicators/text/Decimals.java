package org.localgov.indicators.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same in every locale and on every JVM.
 *
 * <p>{@link #exact} reads back to the same bits; {@link #compact} is for people.
 *
 * <pre>{@code
 * Decimals.exact(15.0);        // "15"
 * Decimals.compact(2.0 / 3);   // "0.666667"
 * }</pre>
 */
public final class Decimals {
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double LARGEST_WHOLE = 1e15;

  private Decimals() {}

  /**
   * Returns a text that {@link Double#parseDouble} turns back into the same bits; whole numbers
   * come without a fraction.
   *
   * @param value any finite number
   */
  public static String exact(double value) {
    if (isPlainWhole(value)) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  /**
   * Returns the number rounded to six significant digits, without trailing zeros; {@code "-"} where
   * there is none (NaN).
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
   * Returns the number with a fixed count of decimals, rounded half to even; {@code "-"} for NaN.
   *
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
