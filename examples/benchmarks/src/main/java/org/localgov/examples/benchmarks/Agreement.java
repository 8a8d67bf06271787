package org.localgov.examples.benchmarks;

/** Makes sure that the two sides of a comparison compute the same. */
final class Agreement {
  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  /** Refuses numbers that differ by more than rounding. */
  static void require(String what, double[] ours, double[] byHand) {
    if (ours.length != byHand.length) {
      throw new IllegalStateException(what + ": by hand there are more or fewer numbers");
    }
    for (int row = 0; row < ours.length; row++) {
      double difference = Math.abs(ours[row] - byHand[row]);
      if (!(difference <= TOLERANCE * Math.max(1, Math.abs(byHand[row])))) {
        throw new IllegalStateException(
            what + " gives " + ours[row] + " in row " + row + ", by hand " + byHand[row]);
      }
    }
  }
}
