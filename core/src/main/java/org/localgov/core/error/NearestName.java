package org.localgov.core.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known name that somebody probably meant, by edit distance without regard to case. */
final class NearestName {
  private static final int LISTED = 40;
  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * Returns the nearest known name at most a third of the name's length (at least two) away; a name
   * of one or two letters must keep one of them.
   */
  static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    int best = Math.min(Math.max(2, name.length() / 3) + 1, Math.max(1, name.length()));
    String nearest = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < best) {
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the first names joined by commas, and how many more there are. */
  static String list(Collection<String> known) {
    if (known.isEmpty()) {
      return "none";
    }
    String shown = known.stream().limit(LISTED).collect(Collectors.joining(", "));
    int rest = known.size() - LISTED;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitute, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
