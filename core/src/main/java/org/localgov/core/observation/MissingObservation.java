package org.localgov.core.observation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;

/**
 * A value that was looked for but not found, and why.
 *
 * <p>It stands beside the {@linkplain Observation observations} of a set so that a gap in the
 * source and its stated reason outlive reading and writing. To a scorer it is the same as no
 * observation: missing is never zero.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * MissingObservation gap = MissingObservation.of(
 *     "iso:BFA", IndicatorId.of("LPI"), ReferencePeriod.year(2024), ObservationStatus.MISSING_NOT_COLLECTED);
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class MissingObservation implements Serializable {
  private static final long serialVersionUID = 1L;

  MissingObservation() {}

  /**
   * {@return a missing observation without source}
   *
   * @param unit the id of what should have been observed; not blank, no control character
   * @param indicator the indicator that should have been measured
   * @param period the period the value would refer to
   * @param status why there is no value; always a missing one
   * @throws IllegalArgumentException if the unit is malformed or the status is not a missing one
   */
  public static MissingObservation of(
      String unit, IndicatorId indicator, ReferencePeriod period, ObservationStatus status) {
    return builder().unit(unit).indicator(indicator).period(period).status(status).build();
  }

  /**
   * {@return a missing observation without period and source}
   *
   * @param unit the id of what should have been observed; not blank, no control character
   * @param indicator the indicator that should have been measured
   * @param status why there is no value; always a missing one
   * @throws IllegalArgumentException if the unit is malformed or the status is not a missing one
   */
  public static MissingObservation of(
      String unit, IndicatorId indicator, ObservationStatus status) {
    return builder().unit(unit).indicator(indicator).status(status).build();
  }

  /** {@return a builder without any part; unit, indicator and status are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of what should have been observed; not blank, no control character} */
  public abstract String unit();

  /** {@return the indicator that should have been measured} */
  public abstract IndicatorId indicator();

  /** {@return the period the value would refer to, where it has one} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return why there is no value; always a missing one} */
  public abstract ObservationStatus status();

  /** {@return where the gap is stated, where it is known} */
  public abstract Optional<Source> source();

  /** {@return a builder with the parts of this missing observation} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns unit, indicator, period and status in one line. */
  @Override
  public String toString() {
    return ObservationKey.of(this) + " missing (" + status().code() + ")";
  }

  @Value.Check
  void check() {
    UnitId.require(unit());
    if (!status().isMissing()) {
      throw new IllegalArgumentException(
          "status without a value must be a missing one ("
              + String.join(", ", ObservationStatus.missingCodes())
              + "), got '"
              + status().code()
              + "'");
    }
  }

  /** Builds a missing observation; one builder is for one thread. */
  public static final class Builder extends ImmutableMissingObservation.Builder {
    Builder() {}
  }
}
