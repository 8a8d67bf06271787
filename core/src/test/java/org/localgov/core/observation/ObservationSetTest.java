package org.localgov.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.HandedIn;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.Serialised;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.error.Violation;
import org.localgov.core.error.ViolationsException;

class ObservationSetTest implements ValueContract<ObservationSet> {
  private static final IndicatorId WATER = IndicatorId.of("water");
  private static final IndicatorId SCHOOLS = IndicatorId.of("schools");
  private static final ReferencePeriod Y2013 = ReferencePeriod.year(2013);
  private static final ReferencePeriod Y2014 = ReferencePeriod.year(2014);
  private static final Observation WATER_2014 = Observation.of("name:Banfora", WATER, Y2014, 61);
  private static final Observation WATER_2013 = Observation.of("name:Banfora", WATER, Y2013, 60);
  private static final Observation WATER_EVER = Observation.of("name:Banfora", WATER, 59);
  private static final Observation SCHOOLS_2013 = Observation.of("name:Orodara", SCHOOLS, Y2013, 1);
  private static final MissingObservation GAP =
      MissingObservation.of("name:Orodara", WATER, Y2013, ObservationStatus.MISSING);
  private static final ObservationSet SET =
      ObservationSet.builder()
          .addAll(List.of(WATER_2014, WATER_2013, WATER_EVER))
          .addMissing(GAP)
          .add(SCHOOLS_2013)
          .build();

  @Override
  public List<ObservationSet> samples() {
    return ObservationValues.observationSets();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("observation", () -> ObservationSet.builder().add(null)),
        Refusal.ofNull("gap", () -> ObservationSet.builder().addMissing(null)),
        Refusal.ofNull("period", () -> SET.find("name:Banfora", WATER, null)),
        Refusal.ofNull("unit", () -> SET.find(null, WATER)),
        Refusal.ofNull("indicator", () -> SET.findMissing("name:Banfora", null)),
        Refusal.ofNull("unit", () -> SET.ofUnit(null)),
        Refusal.ofNull("indicator", () -> SET.ofIndicator(null)));
  }

  @Override
  public Stream<HandedIn<ObservationSet>> handedIn() {
    return Stream.of(
        HandedIn.list("copyOf", List.of(WATER_2014, WATER_2013), ObservationSet::copyOf),
        HandedIn.array("of", new Observation[] {WATER_2014, WATER_2013}, ObservationSet::of));
  }

  @Test
  void observations_keepTheirOrder() {
    assertThat(SET).containsExactly(WATER_2014, WATER_2013, WATER_EVER, SCHOOLS_2013);
    assertThat(SET.observations()).isEqualTo(SET.stream().toList());
    assertThat(SET.missing()).containsExactly(GAP);
    assertThat(SET.size()).isEqualTo(4);
  }

  @Test
  void find_byUnitIndicatorAndPeriod() {
    assertThat(SET.find("name:Banfora", WATER, Y2013)).contains(WATER_2013);
    assertThat(SET.find("name:Banfora", WATER)).contains(WATER_EVER);
    assertThat(SET.find("name:Banfora", SCHOOLS)).isEmpty();
    assertThat(SET.find("name:Orodara", WATER, Y2013)).isEmpty();
  }

  @Test
  void findMissing_byUnitIndicatorAndPeriod() {
    assertThat(SET.findMissing("name:Orodara", WATER, Y2013)).contains(GAP);
    assertThat(SET.findMissing("name:Orodara", WATER)).isEmpty();
    assertThat(SET.findMissing("name:Banfora", WATER, Y2013)).isEmpty();
  }

  @Test
  void parts_areListedOnce() {
    assertThat(SET.units()).containsExactly("name:Banfora", "name:Orodara");
    assertThat(SET.indicators()).containsExactly(WATER, SCHOOLS);
    assertThat(SET.periods()).containsExactly(Y2013, Y2014);
  }

  @Test
  void ofUnit_keepsWhatIsMissing() {
    ObservationSet orodara = SET.ofUnit("name:Orodara");

    assertThat(orodara.observations()).containsExactly(SCHOOLS_2013);
    assertThat(orodara.missing()).containsExactly(GAP);
    assertThat(SET.ofUnit("name:Nowhere").isEmpty()).isTrue();
  }

  @Test
  void ofIndicator_keepsWhatIsMissing() {
    assertThat(SET.ofIndicator(WATER).observations())
        .containsExactly(WATER_2014, WATER_2013, WATER_EVER);
    assertThat(SET.ofIndicator(WATER).missing()).containsExactly(GAP);
    assertThat(SET.ofIndicator(SCHOOLS).missing()).isEmpty();
  }

  @Test
  void of_duplicates_areAllReported() {
    assertThatExceptionOfType(ViolationsException.class)
        .isThrownBy(
            () ->
                ObservationSet.builder()
                    .add(WATER_2013)
                    .add(WATER_EVER)
                    .add(Observation.of("name:Banfora", WATER, Y2013, 62))
                    .add(WATER_EVER)
                    .addMissing(
                        MissingObservation.of(
                            "name:Banfora", WATER, Y2013, ObservationStatus.MISSING))
                    .build())
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::message)
                    .containsExactly(
                        "unit 'name:Banfora', indicator 'water', period '2013': must occur once,"
                            + " got 'name:Banfora water 2013 = 60.0' and 'name:Banfora water 2013 = 62.0'",
                        "unit 'name:Banfora', indicator 'water': must occur once,"
                            + " got 'name:Banfora water = 59.0' and 'name:Banfora water = 59.0'",
                        "unit 'name:Banfora', indicator 'water', period '2013': must occur once,"
                            + " got 'name:Banfora water 2013 = 60.0' and 'name:Banfora water 2013 missing (O)'"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("invalid-data"));
  }

  @Test
  void of_samePeriodInAnotherForm_isNoDuplicate() {
    assertThat(
            ObservationSet.of(
                WATER_2013,
                Observation.of("name:Banfora", WATER, ReferencePeriod.parse("2013-01/2013-12"), 1)))
        .hasSize(2);
  }

  @Test
  void empty_hasNothing() {
    assertThat(ObservationSet.empty().isEmpty()).isTrue();
    assertThat(ObservationSet.builder().addMissing(GAP).build().isEmpty()).isFalse();
    assertThat(ObservationSet.empty()).isEqualTo(ObservationSet.copyOf(List.of()));
  }

  @Test
  void toString_isOneLine() {
    assertThat(SET).hasToString("4 observations of 2 units and 2 indicators, 1 missing");
  }

  @Test
  void find_worksAfterSerialisation() {
    ObservationSet copy = Serialised.copy(SET);

    assertThat(copy).isEqualTo(SET);
    assertThat(copy.find("name:Banfora", WATER, Y2013)).contains(WATER_2013);
  }
}
