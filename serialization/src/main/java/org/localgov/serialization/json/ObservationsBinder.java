package org.localgov.serialization.json;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.observation.IndicatorId;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.ObservationRule;
import org.localgov.core.observation.ObservationSet;
import org.localgov.core.observation.ObservationStatus;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.indicators.text.Decimals;

/**
 * Makes observations of the fields of a document, under the rules of the intake; {@link
 * ObservationsWriter} is its mirror.
 */
final class ObservationsBinder {
  private final ObservationSet.Builder set = ObservationSet.builder();
  private final Map<Key, JsonValue> seen = new HashMap<>();

  private ObservationsBinder() {}

  private record Key(String unit, String indicator, Optional<ReferencePeriod> period) {}

  static Supplier<ObservationSet> observations(Fields fields) {
    ObservationsBinder binder = new ObservationsBinder();
    for (JsonValue element : fields.requiredList("observations")) {
      fields.in(element).ifPresent(binder::observation);
    }
    fields.done();
    return binder.set::build;
  }

  private void observation(Fields fields) {
    Optional<String> unit = required(fields, "unit", ObservationRule.UNIT);
    Optional<String> indicator = required(fields, "indicator", ObservationRule.INDICATOR);
    Optional<ReferencePeriod> period =
        ruled(fields, "period", ObservationRule.PERIOD).map(ReferencePeriod::parse);
    Optional<Double> value = fields.number("value");
    Optional<ObservationStatus> status =
        ruled(fields, "status", ObservationRule.STATUS).map(ObservationStatus::ofCode);
    Optional<Source> source = fields.value("source").flatMap(given -> source(fields, given));
    fields.done();
    boolean unreadable =
        (value.isEmpty() && fields.has("value")) || (status.isEmpty() && fields.has("status"));
    if (!unreadable) {
      together(fields, value, status);
    }
    if (unit.isEmpty()
        || indicator.isEmpty()
        || !once(fields, unit.get(), indicator.get(), period)) {
      return;
    }
    IndicatorId id = IndicatorId.of(indicator.get());
    if (value.isPresent()) {
      fields
          .made(
              () ->
                  Observation.builder()
                      .unit(unit.get())
                      .indicator(id)
                      .period(period)
                      .value(value.get())
                      .status(status.filter(known -> !known.isMissing()))
                      .source(source)
                      .build())
          .ifPresent(set::add);
    } else if (status.filter(ObservationStatus::isMissing).isPresent()) {
      set.addMissing(
          MissingObservation.builder()
              .unit(unit.get())
              .indicator(id)
              .period(period)
              .status(status.get())
              .source(source)
              .build());
    }
  }

  private static void together(
      Fields fields, Optional<Double> value, Optional<ObservationStatus> status) {
    ObservationRule.checkTogether(value.map(Decimals::exact).orElse(""), status.orElse(null))
        .ifPresent(fault -> fields.fault(fault.code(), "value " + fault.message()));
  }

  private boolean once(
      Fields fields, String unit, String indicator, Optional<ReferencePeriod> period) {
    JsonValue earlier = seen.putIfAbsent(new Key(unit, indicator, period), fields.object());
    if (earlier == null) {
      return true;
    }
    fields.fault(
        "duplicate-observation",
        "unit "
            + Quoted.of(unit)
            + ", indicator "
            + Quoted.of(indicator)
            + period.map(when -> ", period '" + when + "'").orElse("")
            + " must occur once, it stands at "
            + earlier.path()
            + " too");
    return false;
  }

  private static Optional<String> required(Fields fields, String name, ObservationRule rule) {
    if (!fields.has(name)) {
      fields.fault("missing-property", "must have '" + name + "'");
    }
    return ruled(fields, name, rule);
  }

  /** Returns a text that keeps the rule; an empty one counts as broken, not as absent. */
  private static Optional<String> ruled(Fields fields, String name, ObservationRule rule) {
    Optional<String> text = fields.text(name);
    if (text.isEmpty()) {
      return text;
    }
    Optional<Violation> broken = rule.check(text.get());
    if (broken.isEmpty() && text.get().isEmpty()) {
      broken = Optional.of(Violation.of(rule.code(), "must not be empty; leave it out"));
    }
    if (broken.isEmpty()) {
      return text;
    }
    fields
        .faults()
        .add(fields.value(name).orElseThrow(), broken.get().code(), broken.get().message());
    return Optional.empty();
  }

  private static Optional<Source> source(Fields owner, JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return owner.made(value, () -> Source.of(text.value()));
    }
    return owner
        .in(value)
        .flatMap(
            fields -> {
              Optional<String> text = fields.requiredText("text");
              Optional<URI> url = fields.parsed("url", URI::create);
              Optional<String> licence = fields.text("licence");
              fields.done();
              return text.flatMap(
                  citation ->
                      fields.made(
                          () -> Source.builder().text(citation).url(url).licence(licence).build()));
            });
  }
}
