package org.localgov.core.internal;

/** The bounds of scores and distances of power, for a value's own check and for the intake's. */
public final class PowerBounds {
  /** The lowest score. */
  public static final int LOWEST_SCORE = 0;

  /** The highest score. */
  public static final int HIGHEST_SCORE = 100;

  /** The fewest rated cells that a score is the mean of. */
  public static final int FEWEST_RATED_CELLS = 1;

  /** The shortest distance. */
  public static final int SHORTEST_DISTANCE = 0;

  private PowerBounds() {}
}
