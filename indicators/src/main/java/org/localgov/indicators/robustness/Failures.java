package org.localgov.indicators.robustness;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many replications failed, by cause; told by the first of each cause. */
final class Failures {
  private static final int MOST_CAUSES = 50;
  private static final String OTHERS = "further causes";

  private final Map<String, Failure> byCause = new LinkedHashMap<>();

  /** The replications that failed for one reason. */
  private record Failure(String message, int times) {}

  /**
   * Counts a failure.
   *
   * @param cause what those that fail for the same reason have in common
   * @param message why it failed
   */
  void add(String cause, String message) {
    add(cause, new Failure(message, 1));
  }

  void add(Failures others) {
    others.byCause.forEach(this::add);
  }

  private void add(String cause, Failure failure) {
    boolean isNew = !byCause.containsKey(cause) && byCause.size() >= MOST_CAUSES;
    byCause.merge(
        isNew ? OTHERS : cause,
        isNew ? new Failure(OTHERS, failure.times) : failure,
        (known, more) -> new Failure(known.message, known.times + more.times));
  }

  /** Returns the number by message, in the order of the first of each cause. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    byCause.values().forEach(one -> counts.merge(one.message, one.times, Integer::sum));
    return counts;
  }
}
