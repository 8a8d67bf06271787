package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.localgov.core.observation.MissingObservation;
import org.localgov.core.observation.Observation;
import org.localgov.core.observation.Source;

class ObservationIntakeProperties {
  private static final ObservationIntake INTAKE = ObservationIntake.standard();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void accept_everyRow_isEitherTakenOrReported(@ForAll("rows") List<RawObservation> rows) {
    IntakeResult result = INTAKE.accept(rows);

    Set<String> reported = new HashSet<>();
    result.violations().forEach(fault -> reported.add(fault.details().get("row")));
    int taken = result.observations().size() + result.observations().missing().size();
    assertThat(taken + reported.size()).isEqualTo(rows.size());
    assertThat(result.violations())
        .allMatch(fault -> fault.message().startsWith("row "))
        .allMatch(fault -> fault.message().chars().noneMatch(Character::isISOControl));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void accept_takenRows_areTakenAgain(@ForAll("rows") List<RawObservation> rows) {
    IntakeResult result = INTAKE.accept(rows);
    List<RawObservation> observed = result.observations().stream().map(this::raw).toList();
    List<RawObservation> missing = result.observations().missing().stream().map(this::raw).toList();

    IntakeResult again = INTAKE.accept(Stream.concat(observed.stream(), missing.stream()).toList());

    assertThat(again.orThrow()).isEqualTo(result.observations());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void accept_sameRows_giveTheSame(@ForAll("rows") List<RawObservation> rows) {
    assertThat(INTAKE.accept(rows)).isEqualTo(INTAKE.accept(List.copyOf(rows)));
  }

  @Provide
  Arbitrary<List<RawObservation>> rows() {
    Arbitrary<String> units = texts("u", "name:Bobo", "v");
    Arbitrary<String> indicators = texts("i", "LPI", "law_a");
    Arbitrary<String> periods = texts("2024", "2010/2014", "2024-Q1");
    Arbitrary<String> values = texts("1", "-2.5e3", "NaN");
    Arbitrary<String> statuses = texts("A", "M", "O");
    Arbitrary<String> sources = texts("a source", "b", "c");
    return Combinators.combine(units, indicators, periods, values, statuses, sources)
        .as(
            (unit, indicator, period, value, status, source) ->
                RawObservation.of(unit, indicator, period, value)
                    .withStatus(status)
                    .withSource(source))
        .list()
        .ofMaxSize(20);
  }

  /** Returns good texts, mostly, absent ones, and any text at all. */
  private static Arbitrary<String> texts(String... good) {
    return Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(good)),
            Tuple.of(2, Arbitraries.of("", " ", "n/a")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
        .injectNull(0.2);
  }

  private RawObservation raw(Observation observation) {
    return new RawObservation(
        observation.unit(),
        observation.indicator().toString(),
        observation.period().map(Object::toString).orElse(null),
        Double.toString(observation.value()),
        observation.status().map(status -> status.code()).orElse(null),
        observation.source().map(Source::text).orElse(null),
        null);
  }

  private RawObservation raw(MissingObservation gap) {
    return new RawObservation(
        gap.unit(),
        gap.indicator().toString(),
        gap.period().map(Object::toString).orElse(null),
        null,
        gap.status().code(),
        gap.source().map(Source::text).orElse(null),
        null);
  }
}
