package org.localgov.indicators.definition;

import static org.localgov.indicators.text.Decimals.compact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An interval of values that count for a share, such as those above 2.5.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * RollUp.by("Country").share("score", Condition.above(2.5));
 * }</pre>
 *
 * @param from the lower bound; negative infinity if there is none
 * @param fromInclusive whether the lower bound itself counts
 * @param to the upper bound; positive infinity if there is none
 * @param toInclusive whether the upper bound itself counts
 */
public record Condition(double from, boolean fromInclusive, double to, boolean toInclusive) {
  private static final List<String> NAMES = List.of("from", "fromInclusive", "to", "toInclusive");

  /**
   * Checks the parts.
   *
   * @param toInclusive whether the upper bound itself counts
   * @param from the lower bound; negative infinity if there is none
   * @param to the upper bound; positive infinity if there is none
   * @param fromInclusive whether the lower bound itself counts
   * @throws IllegalArgumentException if a bound is not a number, or no value can lie between them
   */
  public Condition {
    boolean some = from < to || (from == to && fromInclusive && toInclusive);
    if (!some || (Double.isInfinite(from) && Double.isInfinite(to))) {
      throw new IllegalArgumentException(
          "condition must have bounds with values between them, got " + from + " and " + to);
    }
    from += 0.0;
    to += 0.0;
  }

  /**
   * {@return the condition that a value is greater than a bound}
   *
   * @param bound the bound
   */
  public static Condition above(double bound) {
    return new Condition(finite(bound), false, Double.POSITIVE_INFINITY, false);
  }

  /**
   * {@return the condition that a value is a bound or greater}
   *
   * @param bound the bound
   */
  public static Condition atLeast(double bound) {
    return new Condition(finite(bound), true, Double.POSITIVE_INFINITY, false);
  }

  /**
   * {@return the condition that a value is less than a bound}
   *
   * @param bound the bound
   */
  public static Condition below(double bound) {
    return new Condition(Double.NEGATIVE_INFINITY, false, finite(bound), false);
  }

  /**
   * {@return the condition that a value is a bound or less}
   *
   * @param bound the bound
   */
  public static Condition atMost(double bound) {
    return new Condition(Double.NEGATIVE_INFINITY, false, finite(bound), true);
  }

  /**
   * {@return the condition that a value lies between two bounds, or is one of them}
   *
   * @param from the lower bound, taken too
   * @param to the upper bound, taken too
   */
  public static Condition between(double from, double to) {
    return new Condition(finite(from), true, finite(to), true);
  }

  /**
   * {@return the condition of an object with {@code from}, {@code fromInclusive}, {@code to} and
   * {@code toInclusive}; a bound that is not given there is none, and it does not count itself
   * unless its side says so}
   *
   * @param parts the parts
   * @throws IllegalArgumentException if a part is of the wrong kind or unknown, or the bounds leave
   *     no value
   */
  public static Condition of(Parameters parts) {
    for (String name : parts.names()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "a condition has no '" + name + "', known: " + String.join(", ", NAMES));
      }
    }
    return new Condition(
        parts.number("from", Double.NEGATIVE_INFINITY),
        parts.flag("fromInclusive", false),
        parts.number("to", Double.POSITIVE_INFINITY),
        parts.flag("toInclusive", false));
  }

  /** {@return this condition as an object of parameters, as {@link #of(Parameters)} reads it} */
  public Parameters parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (!Double.isInfinite(from)) {
      parts.put("from", from);
    }
    if (fromInclusive) {
      parts.put("fromInclusive", true);
    }
    if (!Double.isInfinite(to)) {
      parts.put("to", to);
    }
    if (toInclusive) {
      parts.put("toInclusive", true);
    }
    return Parameters.of(parts);
  }

  private static double finite(double bound) {
    if (!Double.isFinite(bound)) {
      throw new IllegalArgumentException("bound of a condition must be finite, got " + bound);
    }
    return bound;
  }

  /**
   * {@return whether a value keeps the condition; NaN does not}
   *
   * @param value the value
   */
  public boolean test(double value) {
    return (value > from || (fromInclusive && value == from))
        && (value < to || (toInclusive && value == to));
  }

  /** Returns the condition in signs, such as {@code > 2.5} or {@code >= 1 and <= 3}. */
  @Override
  public String toString() {
    String low = (fromInclusive ? ">= " : "> ") + compact(from);
    String high = (toInclusive ? "<= " : "< ") + compact(to);
    if (Double.isInfinite(to)) {
      return low;
    }
    return Double.isInfinite(from) ? high : low + " and " + high;
  }
}
