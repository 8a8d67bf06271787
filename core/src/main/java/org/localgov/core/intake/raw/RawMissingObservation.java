package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.intake.StatusCode;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;

/**
 * A {@link MissingObservation} as it comes from outside.
 *
 * @param unit the id of what should have been observed, a free text
 * @param indicator the indicator that should have been measured
 * @param period the period the value would refer to
 * @param status why there is no value; always that it is missing
 * @param source where the gap is stated
 */
public record RawMissingObservation(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String unit,
    @Required @Parses(IndicatorId.class) @Nullable String indicator,
    @Parses(ReferencePeriod.class) @Nullable String period,
    @Required @StatusCode(missing = true) @Nullable String status,
    @Valid @Nullable RawSource source)
    implements Raw<MissingObservation> {

  /**
   * {@return the raw form of a missing observation}
   *
   * @param missing the missing observation
   */
  public static RawMissingObservation of(MissingObservation missing) {
    return new RawMissingObservation(
        missing.unit(),
        missing.indicator().toString(),
        Parts.text(missing.period()),
        missing.status().code(),
        Parts.raw(missing.source(), RawSource::of));
  }

  @Override
  public MissingObservation toValue() {
    return MissingObservation.builder()
        .unit(Parts.required("unit", unit))
        .indicator(Parts.required("indicator", indicator, IndicatorId::parse))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .status(Parts.required("status", status, ObservationStatus::parse))
        .source(Parts.value(source))
        .build();
  }
}
