package org.localgov.examples.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the report.
 *
 * @param work what was done
 * @param nanoseconds how long it took; NaN where it is not about time
 * @param byHand how long it took by hand in the same run; NaN if it was not done
 * @param bounds what the figure is compared with
 */
record Line(String work, double nanoseconds, double byHand, List<Bound> bounds) {
  Line(String work, double nanoseconds, double byHand, Bound... bounds) {
    this(work, nanoseconds, byHand, List.of(bounds));
  }

  boolean isMet() {
    return bounds.stream().allMatch(Bound::isMet);
  }

  /** Returns the line of a Markdown table. */
  String text() {
    return "| "
        + work
        + " | "
        + time(nanoseconds)
        + " | "
        + time(byHand)
        + " | "
        + bounds.stream().map(Bound::text).collect(Collectors.joining("; "))
        + " |";
  }

  private static String time(double nanoseconds) {
    if (Double.isNaN(nanoseconds)) {
      return "";
    }
    if (nanoseconds < 1e3) {
      return Bound.number(nanoseconds) + " ns";
    }
    if (nanoseconds < 1e6) {
      return Bound.number(nanoseconds / 1e3) + " µs";
    }
    return nanoseconds < 1e9
        ? Bound.number(nanoseconds / 1e6) + " ms"
        : Bound.number(nanoseconds / 1e9) + " s";
  }
}
