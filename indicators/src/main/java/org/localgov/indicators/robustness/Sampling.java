package org.localgov.indicators.robustness;

import java.util.Locale;
import org.localgov.core.error.UnknownNameException;

/** How the points of the unit cube are chosen that uncertain inputs are drawn by. */
public enum Sampling {
  /** Pseudo-random numbers, of each replication by itself. */
  RANDOM,
  /** A Sobol' sequence with a digital shift: points that fill the cube more evenly. */
  SOBOL;

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The points of one design. */
  interface Points {
    /** Writes the coordinates of a point, each above 0 and below 1. */
    void point(long number, double[] into);
  }

  /**
   * {@return the sampling of a name}
   *
   * @param text the name, {@code random} or {@code sobol}
   * @throws UnknownNameException if there is no such sampling
   */
  public static Sampling parse(String text) {
    return UnknownNameException.find("design", text, values());
  }

  /** Returns points; the same seed and number give the same point on any thread. */
  Points points(int dimensions, long seed) {
    if (this == SOBOL) {
      return SobolSequence.of(dimensions, seed)::point;
    }
    return (number, into) -> {
      // A generator a point: two rounds keep neighbouring numbers apart.
      long state = mixed((seed ^ (number * GAMMA)) + GAMMA);
      for (int d = 0; d < dimensions; d++) {
        state += GAMMA;
        into[d] = ((mixed(state) >>> 12) + 0.5) * 0x1p-52;
      }
    };
  }

  /**
   * Returns the output of SplitMix64 at a state (Steele, Lea and Flood 2014, OOPSLA, p. 453-472).
   */
  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns the lower-case name. */
  @Override
  public String toString() {
    return text;
  }
}
