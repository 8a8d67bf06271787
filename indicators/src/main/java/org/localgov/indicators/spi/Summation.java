package org.localgov.indicators.spi;

/**
 * A sum with Neumaier's compensation, so that the order of the parts hardly shows.
 *
 * <p>Source: A. Neumaier (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, p. 39-51.
 */
final class Summation {
  private double sum;
  private double compensation;

  void add(double part) {
    double next = sum + part;
    compensation += Math.abs(sum) >= Math.abs(part) ? (sum - next) + part : (part - next) + sum;
    sum = next;
  }

  double value() {
    return sum + compensation;
  }
}
