package org.localgov.indicators.internal;

/**
 * The natural logarithm, to the last bit that of {@link StrictMath#log} and so the same on every
 * machine, without a call out of Java for ordinary numbers, which costs as much as the logarithm
 * itself on JDK 17.
 *
 * <p>{@code x = 2^k (1 + f)} with {@code 1 + f} near 1; {@code ln x = k ln 2 + ln(1 + f)}, the
 * latter by a polynomial in {@code f / (2 + f)}. Error below one unit in the last place.
 *
 * <p>Source: the algorithm and its constants are those of {@code e_log.c} of fdlibm 5.3, of which
 * the following is said. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved.
 */
public final class Logarithm {
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double L1 = 6.666666666666735130e-01;
  private static final double L2 = 3.999999999940941908e-01;
  private static final double L3 = 2.857142874366239149e-01;
  private static final double L4 = 2.222219843214978396e-01;
  private static final double L5 = 1.818357216161805012e-01;
  private static final double L6 = 1.531383769920937332e-01;
  private static final double L7 = 1.479819860511658591e-01;

  private static final int LOWEST_NORMAL = 0x00100000;
  private static final int INFINITY = 0x7ff00000;
  private static final int MANTISSA = 0x000fffff;
  private static final int BIAS = 1023;

  private Logarithm() {}

  /**
   * {@return the natural logarithm; NaN below 0, negative infinity at 0}
   *
   * @param x the number
   */
  public static double of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int high = (int) (bits >>> 32);
    int mantissa = high & MANTISSA;
    if (high < LOWEST_NORMAL || high >= INFINITY || (MANTISSA & (2 + mantissa)) < 3) {
      return StrictMath.log(x);
    }
    int half = (mantissa + 0x95f64) & LOWEST_NORMAL;
    long low = bits & 0xffffffffL;
    double f = Double.longBitsToDouble((long) (mantissa | (half ^ 0x3ff00000)) << 32 | low) - 1;
    double k = (high >> 20) - BIAS + (half >> 20);
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (L2 + w * (L4 + w * L6));
    double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
    double r = odd + even;
    if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
      double square = 0.5 * f * f;
      return k * LN2_HIGH - ((square - (s * (square + r) + k * LN2_LOW)) - f);
    }
    return k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
  }
}
