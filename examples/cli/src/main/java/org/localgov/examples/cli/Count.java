package org.localgov.examples.cli;

import java.util.Locale;

/** How many there are of something, the same in every locale. */
final class Count {
  private Count() {}

  /** Returns a number with commas between the thousands. */
  static String of(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Returns a number and a noun, with an s unless there is one. */
  static String of(int count, String noun) {
    return of(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
