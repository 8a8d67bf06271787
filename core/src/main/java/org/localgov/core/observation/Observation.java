package org.localgov.core.observation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;

/**
 * One measured value of one indicator, for one unit and, where it has one, one period.
 *
 * <p>An observation is raw: it is on the scale its source published, before any normalisation. A
 * value that was looked for but not found is not an observation; it is a {@link
 * MissingObservation}.
 *
 * <p>The unit is a free text id of at most 255 characters: a city, region, country, partnership,
 * programme, or treaty party. A {@link org.localgov.core.place.PlaceId} as text is one form of it.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * Observation turnout = Observation.of("wikidata:Q84", IndicatorId.of("voter-turnout"), ReferencePeriod.year(2024), 40.5);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class Observation implements Serializable {
  private static final long serialVersionUID = 1L;

  Observation() {}

  /**
   * {@return an observation with neither status nor source}
   *
   * @param unit the id of what was observed; not blank, no control character
   * @param indicator the indicator that was measured
   * @param period the period the value refers to
   * @param value the value on the source's own scale
   * @throws IllegalArgumentException if the unit is malformed or the value is not finite
   */
  public static Observation of(
      String unit, IndicatorId indicator, ReferencePeriod period, double value) {
    return builder().unit(unit).indicator(indicator).period(period).value(value).build();
  }

  /**
   * {@return an observation without period, status and source}
   *
   * @param unit the id of what was observed; not blank, no control character
   * @param indicator the indicator that was measured
   * @param value the value on the source's own scale
   * @throws IllegalArgumentException if the unit is malformed or the value is not finite
   */
  public static Observation of(String unit, IndicatorId indicator, double value) {
    return builder().unit(unit).indicator(indicator).value(value).build();
  }

  /** {@return a builder without any part; unit, indicator and value are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of what was observed; not blank, no control character} */
  public abstract String unit();

  /** {@return the indicator that was measured} */
  public abstract IndicatorId indicator();

  /** {@return the period the value refers to, where it has one} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return the value on the source's own scale; always finite, never {@code -0.0}} */
  public abstract double value();

  /** {@return what is to be known about the value; absent means normal} Never a missing one. */
  public abstract Optional<ObservationStatus> status();

  /** {@return where the value comes from, where it is known} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this observation} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns unit, indicator, period, value and status in one line. */
  @Override
  public String toString() {
    return ObservationKey.of(this)
        + " = "
        + value()
        + status().map(status -> " (" + status.code() + ")").orElse("");
  }

  @Value.Check
  Observation check() {
    UnitId.require(unit());
    if (!Double.isFinite(value())) {
      throw new IllegalArgumentException("value must be finite, got " + value());
    }
    status()
        .filter(ObservationStatus::isMissing)
        .ifPresent(
            status -> {
              throw new IllegalArgumentException(
                  "status of a value must not be a missing one, got '" + status.code() + "'");
            });
    boolean negativeZero = value() == 0.0 && 1.0 / value() < 0;
    return negativeZero ? toBuilder().value(0.0).build() : this;
  }

  /** Builds an observation; one builder is for one thread. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
