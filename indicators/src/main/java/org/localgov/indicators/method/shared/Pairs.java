package org.localgov.indicators.method.shared;

import java.util.Optional;

/** What methods that compare rows two at a time cost. */
public final class Pairs {
  /** With more comparisons than this, a round number, a method no longer answers at once. */
  public static final long MANY = 100_000_000;

  private Pairs() {}

  /**
   * Returns what a user should know of so many comparisons; empty where they are few.
   *
   * @param rows how many rows are compared
   * @param others how many rows each is compared with
   * @param instead what takes less time
   */
  public static Optional<String> cost(long rows, long others, String instead) {
    return others == 0 || rows <= MANY / others
        ? Optional.empty()
        : Optional.of(
            "compares each of "
                + rows
                + " rows with "
                + others
                + ", and its time grows with the product; "
                + instead);
  }
}
