package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Finite;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.intake.StatusCode;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;

/**
 * An {@link Observation} as it comes from outside with its value as a number; a row whose value is
 * a text is a {@link org.localgov.core.intake.RawObservation}.
 *
 * @param unit the id of what was observed, a free text
 * @param indicator the indicator that was measured
 * @param period the period the value refers to
 * @param value the value on the source's own scale
 * @param status what is to be known about the value; never that it is missing
 * @param source where the value comes from
 */
public record RawMeasuredObservation(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String unit,
    @Required @Parses(IndicatorId.class) @Nullable String indicator,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Required @Finite @Nullable Double value,
    @StatusCode(missing = false) @Nullable String status,
    @Valid @Nullable RawSource source)
    implements Raw<Observation> {

  /**
   * {@return the raw form of an observation}
   *
   * @param observation the observation
   */
  public static RawMeasuredObservation of(Observation observation) {
    return new RawMeasuredObservation(
        observation.unit(),
        observation.indicator().toString(),
        Parts.text(observation.period()),
        observation.value(),
        observation.status().map(ObservationStatus::code).orElse(null),
        Parts.raw(observation.source(), RawSource::of));
  }

  @Override
  public Observation toValue() {
    return Observation.builder()
        .unit(Parts.required("unit", unit))
        .indicator(Parts.required("indicator", indicator, IndicatorId::parse))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .value(Parts.required("value", value))
        .status(Parts.optional(status, ObservationStatus::parse))
        .source(Parts.value(source))
        .build();
  }
}
