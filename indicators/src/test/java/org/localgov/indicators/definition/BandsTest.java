package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private static final Bands CLASSES =
      Bands.of(
          List.of(
              Band.label("red").withTo(23).withToInclusive(true),
              Band.label("orange").withFrom(23).withFromInclusive(false),
              Band.label("yellow").withFrom(29),
              Band.label("green").withFrom(35).withTo(48).withToInclusive(true)));

  @ParameterizedTest
  @CsvSource({
    "-1e300, 0",
    "-Infinity, 0",
    "23, 0",
    "23.000000000000004, 1",
    "28.999999999999996, 1",
    "29, 2",
    "34.99999999999999, 2",
    "35, 3",
    "48, 3",
    "48.00000000000001, -1",
    "Infinity, -1",
    "NaN, -1"
  })
  void indexOf_hasEveryBoundOnItsSide(double value, int band) {
    assertThat(CLASSES.indexOf(value)).isEqualTo(band);
    assertThat(CLASSES.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, 1, 0", "true, false, 1, 0", "false, true, 1, -1", "false, false, 1, -1",
    "true, true, 2, 0", "true, false, 2, -1", "false, true, 2, 0", "false, false, 2, -1",
    "true, true, 1.5, 0", "false, false, 1.5, 0", "true, true, 0.9, -1", "true, true, 2.1, -1"
  })
  void indexOf_ofOneBand(boolean from, boolean to, double value, int band) {
    Bands bands =
        bands(Band.points(1).withFrom(1).withFromInclusive(from).withTo(2).withToInclusive(to));
    assertThat(bands.indexOf(value)).isEqualTo(band);
    assertThat(bands.faults()).isEmpty();
  }

  @Test
  void indexOf_closesOpenBoundsByTheNeighbour() {
    Bands bands =
        bands(
            Band.points(0).withTo(1),
            Band.points(1),
            Band.points(2).withFrom(2).withFromInclusive(false).withTo(3).withToInclusive(true),
            Band.points(3));
    assertThat(bands.faults()).isEmpty();
    assertThat(bands.indexOf(0.9)).isEqualTo(0);
    assertThat(bands.indexOf(1)).isEqualTo(1);
    assertThat(bands.indexOf(2)).isEqualTo(1);
    assertThat(bands.indexOf(2.1)).isEqualTo(2);
    assertThat(bands.indexOf(3)).isEqualTo(2);
    assertThat(bands.indexOf(Math.nextUp(3.0))).isEqualTo(3);
    assertThat(bands.firstGap(Scale.UNBOUNDED)).isEmpty();
  }

  @Test
  void indexOf_findsABandOfOneValue() {
    Bands bands =
        bands(
            Band.points(0).withTo(5),
            Band.points(1).withFrom(5).withTo(5).withToInclusive(true),
            Band.points(2).withFrom(5).withFromInclusive(false));
    assertThat(bands.faults()).isEmpty();
    assertThat(bands.indexOf(5)).isEqualTo(1);
    assertThat(bands.indexOf(Math.nextDown(5.0))).isEqualTo(0);
    assertThat(bands.indexOf(Math.nextUp(5.0))).isEqualTo(2);
  }

  @Test
  void indexOf_inAGap_isNone() {
    Bands bands = bands(Band.points(0).withFrom(0).withTo(1), Band.points(1).withFrom(2).withTo(3));
    assertThat(bands.indexOf(1.5)).isEqualTo(-1);
    assertThat(bands.indexOf(1)).isEqualTo(-1);
  }

  @Test
  void faults_ofNoBands() {
    assertThat(Bands.of(List.of()).faults()).containsExactly("there must be at least one band");
    assertThat(Bands.of(List.of()).indexOf(1)).isEqualTo(-1);
  }

  @Test
  void faults_ofOverlapsAndWrongOrder() {
    assertThat(
            bands(Band.points(0).withFrom(0).withTo(2), Band.points(1).withFrom(1).withTo(3))
                .faults())
        .containsExactly("bands [0, 2) and [1, 3) overlap or are not in ascending order");
    assertThat(
            bands(Band.points(0).withFrom(5).withTo(6), Band.points(1).withFrom(1).withTo(3))
                .faults())
        .containsExactly("bands [5, 6) and [1, 3) overlap or are not in ascending order");
    assertThat(
            bands(Band.points(0).withTo(2).withToInclusive(true), Band.points(1).withFrom(2))
                .faults())
        .containsExactly("bands (…, 2] and [2, …) overlap or are not in ascending order");
  }

  @Test
  void faults_ofBandsWithoutAValueOrABoundBetween() {
    assertThat(bands(Band.points(0).withFrom(3).withTo(1)).faults())
        .containsExactly("band [3, 1) holds no value");
    assertThat(bands(Band.points(0).withFrom(3).withTo(3)).faults())
        .containsExactly("band [3, 3) holds no value");
    assertThat(bands(Band.points(0), Band.points(1)).faults())
        .containsExactly("bands 1 and 2 have no bound between them");
  }

  @Test
  void firstGap_betweenBands() {
    Bands bands =
        bands(
            Band.points(0).withFrom(0).withTo(1),
            Band.points(1).withFrom(1).withFromInclusive(false).withTo(2).withToInclusive(true),
            Band.points(2).withFrom(3));
    assertThat(bands.firstGap(Scale.UNBOUNDED)).hasValue(1);
    assertThat(bands.firstGap(Scale.of(1.5, 10))).hasValue(Math.nextUp(2.0));
    assertThat(bands.firstGap(Scale.of(3, 10))).as("gaps off the scale do not count").isEmpty();
    assertThat(bands.firstGap(Scale.of(1.25, 2))).isEmpty();
  }

  @Test
  void firstGap_atTheEndsOfTheScale() {
    Bands bands = bands(Band.points(0).withFrom(0).withTo(1), Band.points(1).withFrom(1).withTo(2));
    assertThat(bands.firstGap(Scale.of(-1, 2))).hasValue(-1);
    assertThat(bands.firstGap(Scale.of(0, 2))).hasValue(2);
    assertThat(bands.firstGap(Scale.of(0, 1.9))).isEmpty();
    assertThat(bands.firstGap(Scale.UNBOUNDED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, true, 4, true, ",
    "3, false, 4, true, 3",
    "3, true, 4, false, 4",
    "3, true, 5, true, 4",
    "2.5, true, 3.5, true, 3",
    "2.5, true, 3, true, ",
    "3, false, 3, true, ",
    "3, false, 3, false, 3"
  })
  void firstGap_onWholeNumbers(double to, boolean toIn, double from, boolean fromIn, Double gap) {
    Bands bands =
        bands(
            Band.points(0).withFrom(0).withTo(to).withToInclusive(toIn),
            Band.points(1).withFrom(from).withFromInclusive(fromIn));
    assertThat(bands.faults()).isEmpty();
    if (gap == null) {
      assertThat(bands.firstGap(Scale.integers(0, 9))).isEmpty();
    } else {
      assertThat(bands.firstGap(Scale.integers(0, 9))).hasValue(gap);
      assertThat(bands.indexOf(gap)).isEqualTo(-1);
    }
  }

  @Test
  void withSharedBounds_givesThemToOneSide() {
    Bands stated =
        bands(
            Band.points(0).withTo(1),
            Band.points(1).withTo(2).withToInclusive(true),
            Band.points(2).withFrom(2).withFromInclusive(false).withTo(3),
            Band.points(3).withFrom(4));

    Bands lower = stated.withSharedBounds(true);
    assertThat(lower.indexOf(1)).isEqualTo(0);
    assertThat(lower.indexOf(2)).isEqualTo(1);
    assertThat(lower.indexOf(3)).as("not shared").isEqualTo(-1);

    Bands upper = stated.withSharedBounds(false);
    assertThat(upper.indexOf(1)).isEqualTo(1);
    assertThat(upper.indexOf(2)).isEqualTo(2);
    assertThat(upper.indexOf(3)).isEqualTo(-1);
    assertThat(upper.indexOf(4)).isEqualTo(3);
  }

  @Test
  void range_isFromTheLowestToTheHighestPoints() {
    assertThat(bands(Band.points(7), Band.points(-1), Band.points(3)).range())
        .isEqualTo(Scale.of(-1, 7));
    assertThat(bands(Band.label("red")).range()).isEqualTo(Scale.UNBOUNDED);
    assertThat(Bands.of(List.of()).range()).isEqualTo(Scale.UNBOUNDED);
  }

  @Test
  void toString_namesLabelsOrPoints() {
    assertThat(bands(Band.label("red").withTo(2), Band.points(4)))
        .hasToString("red (…, 2), 4 for (…, …)");
  }

  private static Bands bands(Band... bands) {
    return Bands.of(List.of(bands));
  }
}
