package org.localgov.core.observation;

import java.net.URI;
import java.util.List;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class ObservationValues {
  private static final IndicatorId TURNOUT = IndicatorId.of("voter-turnout");

  private ObservationValues() {}

  /** Returns identifiers of indicators. */
  public static List<IndicatorId> indicatorIds() {
    return List.of(
        IndicatorId.of("voter-turnout"), IndicatorId.of("SP.POP.TOTL"), IndicatorId.of("水道"));
  }

  /** Returns observations. */
  public static List<Observation> observations() {
    Observation bare = Observation.of("wikidata:Q84", TURNOUT, 40.5);
    Observation full =
        bare.toBuilder()
            .period(ReferencePeriod.year(2024))
            .status(ObservationStatus.ESTIMATED)
            .source(Source.of("An invented source"))
            .build();
    return List.of(
        full,
        full.toBuilder().unit("PRY/Distrito Capital ").build(),
        full.toBuilder().indicator(IndicatorId.of("LPI")).build(),
        full.toBuilder().period(ReferencePeriod.parse("2010/2014")).build(),
        full.toBuilder().value(0.1 + 0.2).build(),
        full.toBuilder().value(-Double.MAX_VALUE).build(),
        full.toBuilder().value(Double.MIN_VALUE).build(),
        full.toBuilder().status(ObservationStatus.NORMAL).build(),
        full.toBuilder().source(Source.of("Another invented source")).build(),
        bare);
  }

  /** Returns missing observations, one of each status. */
  public static List<MissingObservation> missingObservations() {
    MissingObservation bare =
        MissingObservation.of("iso:BFA", TURNOUT, ObservationStatus.MISSING_NOT_COLLECTED);
    MissingObservation full =
        bare.toBuilder()
            .period(ReferencePeriod.year(2024))
            .source(Source.of("An invented source"))
            .build();
    return List.of(
        full,
        full.toBuilder().unit("iso:BEN").build(),
        full.toBuilder().indicator(IndicatorId.of("LPI")).build(),
        full.toBuilder().period(ReferencePeriod.year(2023)).build(),
        full.toBuilder().status(ObservationStatus.MISSING).build(),
        full.toBuilder().status(ObservationStatus.MISSING_CANNOT_EXIST).build(),
        full.toBuilder().status(ObservationStatus.MISSING_HOLIDAY_OR_WEEKEND).build(),
        full.toBuilder().status(ObservationStatus.MISSING_SUPPRESSED).build(),
        full.toBuilder().source(Source.of("Another invented source")).build(),
        bare);
  }

  /** Returns sets of observations. */
  public static List<ObservationSet> observationSets() {
    List<Observation> observations = observations();
    Observation first = observations.get(0);
    Observation last = observations.get(observations.size() - 1);
    return List.of(
        ObservationSet.builder()
            .add(first)
            .add(last)
            .addAllMissing(missingObservations().subList(0, 3))
            .build(),
        ObservationSet.of(first, last),
        ObservationSet.of(last, first),
        ObservationSet.builder().addMissing(missingObservations().get(0)).build(),
        ObservationSet.empty());
  }

  /** Returns periods, one of each form. */
  public static List<ReferencePeriod> referencePeriods() {
    return List.of(
        ReferencePeriod.parse("2010/2014"),
        ReferencePeriod.parse("2023-12/2024-02"),
        ReferencePeriod.parse("2024-02-28/2024-03-01"),
        ReferencePeriod.parse("2024-02-29"),
        ReferencePeriod.parse("2024-Q1"),
        ReferencePeriod.parse("2024-01"),
        ReferencePeriod.parse("2024-01/2024-12"),
        ReferencePeriod.year(2024));
  }

  /** Returns sources. */
  public static List<Source> sources() {
    Source bare = Source.of("Regional Authority Index, version 3");
    Source full =
        bare.toBuilder()
            .url(URI.create("https://example.org/rai?a=1&b=%C3%A9#x"))
            .licence("CC-BY-4.0")
            .build();
    return List.of(
        full,
        full.toBuilder().text("Índice \"de\" autoridad <regional> 😀").build(),
        full.toBuilder().url(URI.create("urn:isbn:0451450523")).build(),
        full.toBuilder().licence("CC0-1.0").build(),
        bare);
  }
}
