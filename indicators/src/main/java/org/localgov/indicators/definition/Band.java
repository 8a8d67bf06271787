package org.localgov.indicators.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.localgov.indicators.internal.LocalgovStyle;
import org.localgov.indicators.text.Decimals;

/**
 * One step of a {@link Bands} table: an interval with a label (a class such as {@code green}) or
 * with points (a score).
 *
 * <p>A lower bound belongs to its band unless told otherwise, an upper bound does not. An open
 * lower bound begins where the band before ends, an open upper bound ends where the next band
 * begins. Bounds and points are finite.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Band red = Band.builder().label("red").to(23).toInclusive(true).build();
 * Band four = Band.points(4).withFrom(3);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Band {
  private static final List<String> NAMES =
      List.of("label", "points", "from", "fromInclusive", "to", "toInclusive");

  Band() {}

  /** {@return a builder without bounds, label or points} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an unbounded band with a label, to be bounded}
   *
   * @param label the label
   */
  public static Band label(String label) {
    return builder().label(label).build();
  }

  /**
   * {@return an unbounded band with points, to be bounded}
   *
   * @param points the points
   */
  public static Band points(double points) {
    return builder().points(points).build();
  }

  /**
   * {@return the band of an object with {@code label}, {@code points}, {@code from}, {@code
   * fromInclusive}, {@code to}, {@code toInclusive}}
   *
   * @param parts the parts
   * @throws IllegalArgumentException if a part is of the wrong kind or unknown
   */
  public static Band of(Parameters parts) {
    for (String name : parts.names()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "a band has no '" + name + "', known: " + String.join(", ", NAMES));
      }
    }
    Builder band = builder();
    parts.value("label").ifPresent(label -> band.label(parts.text("label", "")));
    parts.value("points").ifPresent(points -> band.points(parts.number("points")));
    parts.value("from").ifPresent(from -> band.from(parts.number("from")));
    parts.value("to").ifPresent(to -> band.to(parts.number("to")));
    return band.fromInclusive(parts.flag("fromInclusive", true))
        .toInclusive(parts.flag("toInclusive", false))
        .build();
  }

  /** {@return the name of the class} */
  public abstract Optional<String> label();

  /** {@return the score of a value in this band} */
  public abstract OptionalDouble points();

  /** {@return the lower bound; empty if open} */
  @SuppressWarnings("immutables:from")
  public abstract OptionalDouble from();

  /** {@return whether the lower bound itself is in the band} */
  @Value.Default
  public boolean fromInclusive() {
    return true;
  }

  /** {@return the upper bound; empty if open} */
  public abstract OptionalDouble to();

  /** {@return whether the upper bound itself is in the band} */
  @Value.Default
  public boolean toInclusive() {
    return false;
  }

  /**
   * {@return this band with another lower bound}
   *
   * @param from the lower end, or minus infinity
   */
  public abstract Band withFrom(double from);

  /**
   * {@return this band with another side for its lower bound}
   *
   * @param inclusive whether the end belongs to the band
   */
  public abstract Band withFromInclusive(boolean inclusive);

  /**
   * {@return this band with another upper bound}
   *
   * @param to the upper end, or infinity
   */
  public abstract Band withTo(double to);

  /**
   * {@return this band with another side for its upper bound}
   *
   * @param inclusive whether the end belongs to the band
   */
  public abstract Band withToInclusive(boolean inclusive);

  /** {@return this band as an object of parameters, as {@link #of(Parameters)} reads it} */
  public Parameters parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    label().ifPresent(label -> parts.put("label", label));
    points().ifPresent(points -> parts.put("points", points));
    from().ifPresent(from -> parts.put("from", from));
    if (!fromInclusive()) {
      parts.put("fromInclusive", false);
    }
    to().ifPresent(to -> parts.put("to", to));
    if (toInclusive()) {
      parts.put("toInclusive", true);
    }
    return Parameters.of(parts);
  }

  /** {@return the interval in mathematical notation, such as {@code (23, 29]}} */
  public String interval() {
    return (from().isPresent()
            ? (fromInclusive() ? "[" : "(") + Decimals.compact(from().getAsDouble())
            : "(…")
        + ", "
        + (to().isPresent()
            ? Decimals.compact(to().getAsDouble()) + (toInclusive() ? "]" : ")")
            : "…)");
  }

  @Value.Check
  Band check() {
    finite("from", from());
    finite("to", to());
    finite("points", points());
    if (isNegativeZero(from()) || isNegativeZero(to()) || isNegativeZero(points())) {
      Builder plain = builder().label(label());
      points().ifPresent(points -> plain.points(points + 0.0));
      from().ifPresent(from -> plain.from(from + 0.0));
      to().ifPresent(to -> plain.to(to + 0.0));
      return plain.fromInclusive(fromInclusive()).toInclusive(toInclusive()).build();
    }
    return this;
  }

  private static void finite(String what, OptionalDouble value) {
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException(
          what + " of a band must be finite, got " + value.getAsDouble());
    }
  }

  private static boolean isNegativeZero(OptionalDouble value) {
    return value.isPresent() && value.equals(OptionalDouble.of(-0.0));
  }

  /** Builds a {@link Band}. */
  public static final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
