package org.localgov.core.internal;

/** The bounds of a confidence: whole numbers, since a constraint needs them as text. */
public final class ConfidenceBounds {
  /** Not sure at all. */
  public static final int LEAST = 0;

  /** Certain. */
  public static final int MOST = 1;

  private ConfidenceBounds() {}
}
