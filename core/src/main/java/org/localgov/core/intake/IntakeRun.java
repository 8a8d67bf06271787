package org.localgov.core.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.RawObservation.Origin;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;

/** One run of the intake over its rows; for one thread. */
final class IntakeRun {
  private static final List<String> COLUMNS =
      List.of("unit", "indicator", "period", "value", "status", "source");

  private static final Comparator<Violation> ORDER =
      Comparator.<Violation>comparingInt(
              violation -> COLUMNS.indexOf(violation.details().get("column")))
          .thenComparing(Violation::message);

  private final Validator validator;
  private final ObservationSet.Builder observations = ObservationSet.builder();
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Key, Origin> seen = new HashMap<>();
  private final Map<String, IndicatorId> indicators = new HashMap<>();
  private final Map<String, ReferencePeriod> periods = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private long count;

  IntakeRun(Validator validator) {
    this.validator = validator;
  }

  /** Takes the next row, or reports what is wrong with it. */
  void accept(@Nullable RawObservation row) {
    count++;
    if (row == null) {
      RowPlace place = new RowPlace(new Origin(null, count), null);
      violations.add(place.fault("missing-row", "must not be null"));
      return;
    }
    Origin origin = row.origin() == null ? new Origin(null, count) : row.origin();
    Collection<ConstraintViolation<RawObservation>> broken = validator.validate(row);
    if (!broken.isEmpty()) {
      report(broken, row, new RowPlace(origin, row));
      return;
    }
    Origin earlier = seen.putIfAbsent(Key.of(row), origin);
    if (earlier == null) {
      add(row);
    } else {
      String rule = "must occur once, but is already in " + earlier;
      violations.add(new RowPlace(origin, row).fault("duplicate-observation", rule));
    }
  }

  /** Returns what has been taken and reported so far. */
  IntakeResult result() {
    return new IntakeResult(observations.build(), violations);
  }

  private void add(RawObservation row) {
    String unit = Objects.requireNonNull(row.unit(), "unit");
    IndicatorId indicator = read(row.indicator(), indicators, IndicatorId::of).orElseThrow();
    Optional<ReferencePeriod> period = read(row.period(), periods, ReferencePeriod::parse);
    Optional<ObservationStatus> status = present(row.status()).map(ObservationStatus::ofCode);
    Optional<Source> source = read(row.source(), sources, Source::of);
    Optional<String> value = present(row.value());
    if (value.isPresent()) {
      observations.add(
          Observation.builder()
              .unit(unit)
              .indicator(indicator)
              .period(period)
              .value(Double.parseDouble(value.get()))
              .status(status)
              .source(source)
              .build());
    } else {
      observations.addMissing(
          MissingObservation.builder()
              .unit(unit)
              .indicator(indicator)
              .period(period)
              .status(status.orElseThrow())
              .source(source)
              .build());
    }
  }

  private void report(
      Collection<ConstraintViolation<RawObservation>> broken, RawObservation row, RowPlace place) {
    broken.stream()
        .map(violation -> fault(violation, row, place))
        .sorted(ORDER)
        .forEach(violations::add);
  }

  private static Violation fault(
      ConstraintViolation<RawObservation> broken, RawObservation row, RowPlace place) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    String column = broken.getPropertyPath().toString();
    if (constraint instanceof ValueFitsStatus) {
      return place.fault("value", ValueFitsStatus.Check.fault(row).orElseThrow());
    }
    return column.isEmpty()
        ? place.fault("constraint", broken.getMessage())
        : place.fault(column, BrokenConstraint.fault(broken));
  }

  /** Returns the parsed text, if there is one; the same text is parsed once. */
  private static <T> Optional<T> read(
      @Nullable String text, Map<String, T> known, Function<String, T> parser) {
    return present(text).map(present -> known.computeIfAbsent(present, parser));
  }

  private static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(present -> !present.isEmpty());
  }

  /** What may occur once. */
  private record Key(@Nullable String unit, @Nullable String indicator, @Nullable String period) {
    static Key of(RawObservation row) {
      return new Key(row.unit(), row.indicator(), present(row.period()).orElse(null));
    }
  }
}
