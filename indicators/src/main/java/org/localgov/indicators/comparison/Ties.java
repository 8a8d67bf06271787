package org.localgov.indicators.comparison;

import java.util.Locale;
import org.localgov.core.error.UnknownNameException;

/**
 * The rank of rows whose scores are the same, 1 being the highest score.
 *
 * <p>Only scores that are the same to the last bit are ties. The examples are four rows of which
 * the second and third tie.
 */
public enum Ties {
  /** The best of their places: 1, 2, 2, 4. What published rankings mostly use. */
  COMPETITION,
  /** The place among the distinct scores: 1, 2, 2, 3. */
  DENSE,
  /** A place for each, in the order of the units' ids: 1, 2, 3, 4. */
  ORDINAL,
  /** The mean of their places: 1, 2.5, 2.5, 4. What Spearman's correlation uses. */
  AVERAGE,
  /** The worst of their places: 1, 3, 3, 4. */
  MAXIMUM;

  /**
   * {@return the rule of a name}
   *
   * @param name {@code competition}, {@code dense}, {@code ordinal}, {@code average} or {@code
   *     maximum}
   * @throws UnknownNameException if there is none with this name
   */
  public static Ties parse(String name) {
    return UnknownNameException.find("rule for ties", name, values());
  }

  /**
   * Returns the rank of one of several ties.
   *
   * @param first the first of their places
   * @param last the last of their places
   * @param distinct the place of their score among the distinct ones
   * @param place its own place
   */
  double rank(int first, int last, int distinct, int place) {
    return switch (this) {
      case COMPETITION -> first;
      case DENSE -> distinct;
      case ORDINAL -> place;
      case AVERAGE -> (first + (double) last) / 2;
      case MAXIMUM -> last;
    };
  }

  /** Returns the name in data, such as {@code competition}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
