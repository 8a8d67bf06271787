package org.localgov.indicators.internal;

/**
 * Looks for missing values, NaN, without a branch: in long columns with gaps here and there a
 * processor would guess a branch wrong again and again.
 */
public final class Gap {
  private static final long INFINITY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  private Gap() {}

  /** {@return all bits where a value is there, none where it is missing} */
  public static long mask(double value) {
    return ~(INFINITY - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE) >> 63);
  }

  /** {@return a number where a value is there, 0 where it is missing} */
  public static double orZero(double number, double value) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(number) & mask(value));
  }
}
