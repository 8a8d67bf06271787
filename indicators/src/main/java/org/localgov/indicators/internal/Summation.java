package org.localgov.indicators.internal;

/**
 * A sum with Neumaier's compensation, so that the order of the parts hardly shows.
 *
 * <p>A sum beyond the range of a double is not finite. Not safe for use by several threads.
 *
 * <p>Source: A. Neumaier (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, p. 39-51.
 */
public final class Summation {
  private double sum;
  private double compensation;

  /** Creates an empty sum. */
  public Summation() {}

  /**
   * {@return the sum of values}
   *
   * @param values the values
   */
  public static double of(double... values) {
    Summation sum = new Summation();
    for (double value : values) {
      sum.add(value);
    }
    return sum.value();
  }

  /**
   * Adds a part.
   *
   * @param part the part
   */
  public void add(double part) {
    double next = sum + part;
    compensation += Math.abs(sum) >= Math.abs(part) ? (sum - next) + part : (part - next) + sum;
    sum = next;
  }

  /** {@return the sum of the parts so far; 0 if there is none} */
  public double value() {
    return sum + compensation;
  }
}
