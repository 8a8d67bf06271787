package org.localgov.indicators.method.shared;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.text.Decimals;

/** Parameters that count something: whole numbers with a least value. */
public final class Whole {
  private Whole() {}

  /**
   * {@return a whole number}
   *
   * @throws IllegalArgumentException if it is not a number, not whole, below the least value, or
   *     beyond the range of an int
   */
  public static int number(Parameters parameters, String name, int absent, int least) {
    double value = parameters.number(name, absent);
    if (value != Math.rint(value) || value < least || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "parameter '"
              + name
              + "' must be a whole number of at least "
              + least
              + ", got "
              + Decimals.compact(value));
    }
    return (int) value;
  }
}
