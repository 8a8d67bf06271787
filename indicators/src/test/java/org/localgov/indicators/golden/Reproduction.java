package org.localgov.indicators.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Counts how many of a source's figures an instrument gives, and says so. */
public final class Reproduction {
  private final String instrument;
  private final String what;
  private final List<String> differing = new ArrayList<>();
  private int figures;

  private Reproduction(String instrument, String what) {
    this.instrument = instrument;
    this.what = what;
  }

  /**
   * {@return a count of nothing yet}
   *
   * @param instrument the id of the instrument
   * @param what what is compared, such as {@code published figures}
   */
  public static Reproduction of(String instrument, String what) {
    return new Reproduction(instrument, what);
  }

  /** Compares a figure with the source's. */
  public void figure(String name, double ours, double theirs, double tolerance) {
    figure(
        name + ": " + theirs + ", got " + ours,
        Math.abs(ours - theirs) <= tolerance || Double.compare(ours, theirs) == 0);
  }

  /** Counts a figure that is the source's or not. */
  public void figure(String name, boolean isSame) {
    figures++;
    if (!isSame) {
      differing.add(name);
    }
  }

  /** Says how many of how many were given, and fails unless all of as many as expected were. */
  public void report(int expected) {
    report(expected, 0);
  }

  /** Says how many of how many were given, where some are known to differ in the source itself. */
  public void report(int expected, int knownToDiffer) {
    System.out.printf(
        "%s: %d of %d %s reproduced%n", instrument, figures - differing.size(), figures, what);
    assertThat(differing).as(instrument + ", " + what).hasSize(knownToDiffer);
    assertThat(figures).as(instrument + ", number of " + what).isEqualTo(expected);
  }

  /** Returns the figures that differ. */
  public List<String> differing() {
    return List.copyOf(differing);
  }
}
