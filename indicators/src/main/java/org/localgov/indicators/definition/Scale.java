package org.localgov.indicators.definition;

import org.localgov.indicators.text.Decimals;

/**
 * The range that the values of an indicator, or the scores of a node, lie in.
 *
 * <p>A bound that does not exist is infinite. Both bounds belong to the scale.
 *
 * <pre>{@code
 * Scale.integers(0, 3).contains(2);    // true
 * Scale.of(0, 1).contains(1.5);        // false
 * }</pre>
 *
 * @param minimum the lowest value, or negative infinity
 * @param maximum the highest value, or positive infinity
 * @param integer whether only whole numbers lie on the scale
 */
public record Scale(double minimum, double maximum, boolean integer) {
  /** The scale that every number lies on. */
  public static final Scale UNBOUNDED =
      new Scale(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

  /**
   * Checks the bounds.
   *
   * @param maximum the highest value, or positive infinity
   * @param minimum the lowest value, or negative infinity
   * @param integer whether only whole numbers lie on the scale
   * @throws IllegalArgumentException if a bound is NaN, the minimum is above the maximum, or both
   *     are the same infinity
   */
  public Scale {
    if (!(minimum <= maximum)) {
      throw new IllegalArgumentException(
          "scale must have a minimum that is at most its maximum, got "
              + Decimals.exact(minimum)
              + " and "
              + Decimals.exact(maximum));
    }
    if (minimum == Double.POSITIVE_INFINITY || maximum == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "scale must hold a number, got " + minimum + " for both bounds");
    }
    minimum += 0.0;
    maximum += 0.0;
  }

  /**
   * {@return the scale of all numbers between two bounds}
   *
   * @param minimum the lowest value, or negative infinity
   * @param maximum the highest value, or positive infinity
   */
  public static Scale of(double minimum, double maximum) {
    return new Scale(minimum, maximum, false);
  }

  /**
   * {@return the scale of the whole numbers between two bounds}
   *
   * @param minimum the least value
   * @param maximum the greatest value
   */
  public static Scale integers(double minimum, double maximum) {
    return new Scale(minimum, maximum, true);
  }

  /**
   * {@return the scale of all numbers from a bound up}
   *
   * @param minimum the least value
   */
  public static Scale atLeast(double minimum) {
    return new Scale(minimum, Double.POSITIVE_INFINITY, false);
  }

  /**
   * {@return whether a value lies on this scale; NaN never does}
   *
   * @param value the value to check
   */
  public boolean contains(double value) {
    return value >= minimum && value <= maximum && (!integer || value == Math.rint(value));
  }

  /** {@return whether both bounds are finite} */
  public boolean isBounded() {
    return !Double.isInfinite(minimum) && !Double.isInfinite(maximum);
  }

  /** Returns the scale in words, such as {@code 0..3, whole numbers}. */
  @Override
  public String toString() {
    String bounds;
    if (isBounded()) {
      bounds = Decimals.compact(minimum) + ".." + Decimals.compact(maximum);
    } else if (!Double.isInfinite(minimum)) {
      bounds = "at least " + Decimals.compact(minimum);
    } else if (!Double.isInfinite(maximum)) {
      bounds = "at most " + Decimals.compact(maximum);
    } else {
      bounds = "any number";
    }
    return integer ? bounds + ", whole numbers" : bounds;
  }
}
