package org.localgov.core.decentralisation;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.localgov.core.error.Quoted;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.Source;

/**
 * One measure of decentralisation: its name, its value, and where it is bounded the scale it was
 * published on.
 *
 * <p>Higher means more decentralised; a measure that runs the other way is turned by the caller. An
 * unbounded measure, such as the sum of a country's regions, is shown beside the others but cannot
 * be brought to their scale.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * DecentralisationMeasure autonomy = DecentralisationMeasure.of("fiscal-autonomy", 3, 0, 4);
 * autonomy.score(); // OptionalDouble[75.0]
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class DecentralisationMeasure implements Serializable {
  private static final long serialVersionUID = 1L;

  DecentralisationMeasure() {}

  /**
   * {@return a measure on a scale, without a source}
   *
   * @param name the name, in one line; its source's own
   * @param value the value as published
   * @param minimum the least value of the published scale
   * @param maximum the greatest value of the published scale
   * @throws IllegalArgumentException if the name is malformed, a number is not finite, the minimum
   *     is not below the maximum, or the value is outside of them
   */
  public static DecentralisationMeasure of(
      String name, double value, double minimum, double maximum) {
    return builder().name(name).value(value).minimum(minimum).maximum(maximum).build();
  }

  /**
   * {@return an unbounded measure, without a source}
   *
   * @param name the name, in one line; its source's own
   * @param value the value as published
   * @throws IllegalArgumentException if the name is malformed or the value is not finite
   */
  public static DecentralisationMeasure unbounded(String name, double value) {
    return builder().name(name).value(value).build();
  }

  /** {@return a builder without any part; name and value are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, in one line; its source's own where it has one} */
  public abstract String name();

  /** {@return the value as published; always finite, never {@code -0.0}} */
  public abstract double value();

  /** {@return the least value of the published scale; absent if unbounded} */
  public abstract OptionalDouble minimum();

  /** {@return the greatest value of the published scale; absent if unbounded} */
  public abstract OptionalDouble maximum();

  /** {@return where the value comes from, where it is known} */
  public abstract Optional<Source> source();

  /** {@return whether the measure has a scale} */
  public final boolean isBounded() {
    return minimum().isPresent();
  }

  /**
   * {@return the value rescaled to 0..100, {@code (value - minimum) / (maximum - minimum) × 100},
   * if the measure is bounded}
   */
  public final OptionalDouble score() {
    if (!isBounded()) {
      return OptionalDouble.empty();
    }
    double least = minimum().getAsDouble();
    return OptionalDouble.of((value() - least) / (maximum().getAsDouble() - least) * 100);
  }

  /** {@return a builder with the parts of this measure} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns name, value and scale in one line. */
  @Override
  public String toString() {
    return name()
        + " "
        + value()
        + (isBounded()
            ? " on " + minimum().getAsDouble() + ".." + maximum().getAsDouble()
            : " (unbounded)");
  }

  @Value.Check
  DecentralisationMeasure check() {
    OneLine.requireId("measure", name());
    if (!Double.isFinite(value())) {
      throw new IllegalArgumentException("value must be finite, got " + Quoted.of(value()));
    }
    if (minimum().isPresent() != maximum().isPresent()) {
      throw new IllegalArgumentException(
          "scale must have both minimum and maximum or neither, got "
              + Quoted.of(minimum().isPresent() ? "minimum" : "maximum")
              + " alone");
    }
    if (isBounded()) {
      checkScale(minimum().getAsDouble(), maximum().getAsDouble());
    }
    return withoutNegativeZero();
  }

  private void checkScale(double least, double greatest) {
    String scale = least + ".." + greatest;
    if (!(least < greatest && Double.isFinite(greatest - least))) {
      throw new IllegalArgumentException(
          "scale must be finite with its minimum below its maximum, got " + Quoted.of(scale));
    }
    if (value() < least || value() > greatest) {
      throw new IllegalArgumentException(
          "value of " + Quoted.of(name()) + " must be within " + scale + ", got " + value());
    }
  }

  /** Immutables compares doubles by bits, so that 0.0 and -0.0 would be two measures. */
  private DecentralisationMeasure withoutNegativeZero() {
    if (isNegativeZero(value())) {
      return toBuilder().value(0.0).build();
    }
    if (isBounded() && isNegativeZero(minimum().getAsDouble())) {
      return toBuilder().minimum(0.0).build();
    }
    return isBounded() && isNegativeZero(maximum().getAsDouble())
        ? toBuilder().maximum(0.0).build()
        : this;
  }

  private static boolean isNegativeZero(double number) {
    return number == 0.0 && 1.0 / number < 0;
  }

  /** Builds a measure; one builder is for one thread. */
  public static final class Builder extends ImmutableDecentralisationMeasure.Builder {
    Builder() {}
  }
}
