package org.localgov.indicators.robustness;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What combinations of options make of a definition, kept for the next replication that draws the
 * same, as far as there is room: each combination has one place, and where there are more
 * combinations than places, the last one to come has it. Safe to share between threads, of which
 * one makes a variant while others wait for it.
 */
final class Variants {
  private static final int LOCKS = 64;

  private final AtomicReferenceArray<@Nullable Variant> places;
  private final Object[] locks = new Object[LOCKS];

  Variants(int count) {
    places = new AtomicReferenceArray<>(count);
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * Returns how many places there are for combinations: one for each, or as many as fit in some
   * memory.
   *
   * @param bytes what each takes
   * @param room the memory that all may take
   */
  static int places(long combinations, long bytes, long room) {
    return (int) Math.max(1, Math.min(combinations, Math.min(room / bytes, 1 << 16)));
  }

  /** Returns the place of a combination by its number. */
  int place(long number) {
    return (int) Long.remainderUnsigned(number, places.length());
  }

  /** Returns the variant of a combination, which is made if it is not there. */
  Variant get(long number, int[] options, Supplier<Variant> maker) {
    int place = place(number);
    Variant found = places.get(place);
    if (found != null && found.isOf(options)) {
      return found;
    }
    synchronized (locks[place % LOCKS]) {
      found = places.get(place);
      if (found == null || !found.isOf(options)) {
        found = maker.get();
        places.set(place, found);
      }
      return found;
    }
  }
}
