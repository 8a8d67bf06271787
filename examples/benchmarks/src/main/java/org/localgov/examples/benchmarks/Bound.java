package org.localgov.examples.benchmarks;

import java.util.Locale;

/**
 * What a figure is compared with.
 *
 * @param what what the number says, such as {@code × COINr}
 * @param value the number
 * @param limit what it may be at most, or must be at least; NaN if it is only reported
 * @param isMost whether the limit is the most it may be
 */
record Bound(String what, double value, double limit, boolean isMost) {
  static Bound most(String what, double value, double limit) {
    return new Bound(what, value, limit, true);
  }

  static Bound least(String what, double value, double limit) {
    return new Bound(what, value, limit, false);
  }

  static Bound reported(String what, double value) {
    return new Bound(what, value, Double.NaN, true);
  }

  boolean isBounded() {
    return !Double.isNaN(limit);
  }

  boolean isMet() {
    return !isBounded() || (isMost ? value <= limit : value >= limit);
  }

  /** Returns number and limit as a table shows them. */
  String text() {
    String bound = isBounded() ? " (" + (isMost ? "≤ " : "≥ ") + number(limit) + ")" : "";
    return number(value) + " " + what + bound + (isMet() ? "" : " MISSED");
  }

  static String number(double value) {
    double size = Math.abs(value);
    String digits = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, digits, value)
        .replaceFirst("(\\.\\d*?)0+$", "$1")
        .replaceFirst("\\.$", "");
  }
}
