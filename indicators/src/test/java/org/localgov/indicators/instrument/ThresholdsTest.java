package org.localgov.indicators.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localgov.indicators.definition.Band;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Child;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Indicator;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.scoring.Description;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/** Every step and class of the catalogue, on both sides of its bounds. */
class ThresholdsTest {
  /** A table of classes or steps, and the values that it must know. */
  record Table(Index index, String place, Bands bands, Scale scale) {
    @Override
    public String toString() {
      return index.id() + ", " + place;
    }
  }

  static Stream<Table> tables() {
    return Instruments.all().stream()
        .flatMap(index -> Stream.concat(classes(index, index.root()), steps(index)));
  }

  private static Stream<Table> classes(Index index, Node node) {
    Stream<Table> own =
        Stream.of(node)
            .filter(one -> !one.bands().isEmpty())
            .map(
                one ->
                    new Table(index, one.id(), Bands.of(one.bands()), one.scale().orElseThrow()));
    Stream<Child> children = node.children().stream();
    return Stream.concat(
        own, children.flatMap(one -> one instanceof Node in ? classes(index, in) : Stream.of()));
  }

  private static Stream<Table> steps(Index index) {
    return index.indicators().stream()
        .filter(one -> one.normalisation().filter(each -> isSteps(each.spec())).isPresent())
        .map(one -> new Table(index, one.id(), steps(one), one.range()));
  }

  private static boolean isSteps(MethodSpec spec) {
    return spec.method().equals("bands");
  }

  private static Bands steps(Indicator indicator) {
    Parameters parameters = indicator.normalisation().orElseThrow().spec().parameters();
    return Bands.of(parameters);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTable_coversItsScaleOnceAndSaysTheSideOfEachBound(Table table) {
    Bands bands = table.bands();
    assertThat(bands.faults()).isEmpty();
    assertThat(bands.firstGap(table.scale())).isEmpty();
    assertThat(bands.indexOf(Math.min(table.scale().maximum(), Double.MAX_VALUE)))
        .isEqualTo(bands.bands().size() - 1);
    for (int upper = 1; upper < bands.bands().size(); upper++) {
      Band band = bands.bands().get(upper);
      double bound = band.from().orElseThrow();
      assertThat(bands.indexOf(bound)).isEqualTo(band.fromInclusive() ? upper : upper - 1);
      if (!table.scale().integer()) {
        assertThat(bands.indexOf(Math.nextUp(bound))).isEqualTo(upper);
        assertThat(bands.indexOf(Math.nextDown(bound))).isEqualTo(upper - 1);
      }
      assertThat(Description.of(table.index())).contains(band.interval());
    }
  }

  /** The Index of good Local Governance: a bound belongs to the better band. */
  @ParameterizedTest
  @CsvSource({
    "0.2, very weak, weak",
    "0.4, weak, fair",
    "0.6, fair, acceptable",
    "0.8, acceptable, performing"
  })
  void benin_atABound(double bound, String below, String from) {
    assertClasses(Bands.of(Instruments.of("benin-igl-domain").root().bands()), bound, below, from);
  }

  /** The City Prosperity Index of turnout alone: a bound belongs to the better band. */
  @ParameterizedTest
  @CsvSource({
    "40, very weak, weak",
    "50, weak, moderately weak",
    "60, moderately weak, moderately solid",
    "70, moderately solid, solid",
    "80, solid, very solid"
  })
  void cpi_atABound(double bound, String below, String from) {
    Index cpi = Instruments.of("cpi-governance");
    assertClasses(Bands.of(cpi.root().bands()), bound, below, from);
    assertThat(score(cpi, Map.of("voter_turnout", Math.nextDown(bound))).band("u", "governance"))
        .contains(below);
    assertThat(score(cpi, Map.of("voter_turnout", bound)).band("u", "governance")).contains(from);
  }

  /** Posts and corners of the City Prosperity Index, and what lies beyond them. */
  @ParameterizedTest
  @CsvSource({
    "own_revenue, 16, 0",
    "own_revenue, 17, 0",
    "own_revenue, 80, 100",
    "own_revenue, 81, 100",
    "days_to_start_business, 1, 100",
    "days_to_start_business, 2, 100",
    "days_to_start_business, 208, 0",
    "days_to_start_business, 209, 0",
    "subnational_debt, 59, 100",
    "subnational_debt, 60, 100",
    "subnational_debt, 120, 0",
    "subnational_debt, 121, 0",
    "expenditure_efficiency, 0, 0",
    "expenditure_efficiency, 100, 100",
    "expenditure_efficiency, 200, 0",
    "expenditure_efficiency, 201, 0",
    "land_use_efficiency, 0, 100",
    "land_use_efficiency, 3, 0",
    "land_use_efficiency, 4, 0"
  })
  void cpi_atAPost(String id, double value, double points) {
    assertThat(score(Instruments.of("cpi-governance"), Map.of(id, value)).score("u", id))
        .isEqualTo(points);
  }

  /** One activity serves a domain, none does not. */
  @Test
  void diplomacy_atOneActivity() {
    Map<String, Double> activities = new LinkedHashMap<>();
    List.of("security", "development", "economy", "culture", "representation")
        .forEach(domain -> activities.put(domain, 0.0));
    activities.put("culture", 1.0);
    Index diplomacy = Instruments.of("city-diplomacy-profile");
    assertThat(score(diplomacy, activities).score("u", "breadth")).isEqualTo(20);
    activities.put("culture", 2.0);
    assertThat(score(diplomacy, activities).score("u", "breadth")).isEqualTo(20);
  }

  /** Civil society counts above 2.5, which the mean of two answers can be. */
  @Test
  void sdg1132_atItsBound() {
    Bands bands = Bands.of(Instruments.of("sdg-11-3-2").root().bands());
    assertThat(label(bands, 2.5)).isEqualTo("does not count");
    assertThat(label(bands, Math.nextUp(2.5))).isEqualTo("counts");
  }

  private static void assertClasses(Bands bands, double bound, String below, String from) {
    assertThat(label(bands, Math.nextDown(bound))).isEqualTo(below);
    assertThat(label(bands, bound)).isEqualTo(from);
  }

  private static String label(Bands bands, double value) {
    return bands.bands().get(bands.indexOf(value)).label().orElseThrow();
  }

  private static Scores score(Index index, Map<String, Double> given) {
    double[] row = new double[index.columns().size()];
    Arrays.setAll(row, i -> given.getOrDefault(index.columns().get(i), Double.NaN));
    return Scorer.of(index).score(IndicatorTable.builder(index.columns()).row("u", row).build());
  }
}
