package org.localgov.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParametersProperties {
  @Property
  void of_asMap_isIdentity(@ForAll("values") Map<String, Object> values) {
    Parameters parameters = Parameters.of(values);
    assertThat(Parameters.of(parameters.asMap())).isEqualTo(parameters);
    assertThat(parameters.names()).containsExactlyElementsOf(values.keySet());
  }

  @Property
  void equals_doesNotDependOnTheOrder(@ForAll("values") Map<String, Object> values) {
    List<String> names = new ArrayList<>(values.keySet());
    Collections.reverse(names);
    Map<String, Object> turned = new LinkedHashMap<>();
    names.forEach(name -> turned.put(name, values.get(name)));
    assertThat(Parameters.of(turned))
        .isEqualTo(Parameters.of(values))
        .hasSameHashCodeAs(Parameters.of(values));
  }

  @Property
  void band_of_parts_isIdentity(@ForAll("bands") Band band) {
    assertThat(Band.of(band.parts())).isEqualTo(band);
  }

  @Property
  void bands_indexOf_isTheOneBandThatHoldsTheValue(
      @ForAll("bounds") List<Double> bounds, @ForAll double any) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      bands.add(Band.points(i).withFrom(bounds.get(i)).withTo(bounds.get(i + 1)));
    }
    Bands table = Bands.of(bands);
    assertThat(table.faults()).isEmpty();
    List<Double> tried = new ArrayList<>(bounds);
    tried.add(any);
    for (double value : tried) {
      int expected = -1;
      for (int i = 0; i < bands.size(); i++) {
        if (value >= bounds.get(i) && value < bounds.get(i + 1)) {
          expected = i;
        }
      }
      assertThat(table.indexOf(value)).isEqualTo(expected);
    }
  }

  @Property
  void bands_firstGap_isAWholeNumberInNoBand(@ForAll("whole bands") List<Band> bands) {
    Bands table = Bands.of(bands);
    if (!table.faults().isEmpty()) {
      return;
    }
    OptionalDouble expected = OptionalDouble.empty();
    for (int value = 0; value <= 12 && expected.isEmpty(); value++) {
      expected = table.indexOf(value) < 0 ? OptionalDouble.of(value) : expected;
    }
    OptionalDouble found = table.firstGap(Scale.integers(0, 12));
    assertThat(found.isPresent()).isEqualTo(expected.isPresent());
    found.ifPresent(gap -> assertThat(table.indexOf(gap)).isEqualTo(-1));
    found.ifPresent(gap -> assertThat(Scale.integers(0, 12).contains(gap)).isTrue());
  }

  @Provide
  Arbitrary<Map<String, Object>> values() {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            Arbitraries.doubles().map(value -> (Object) value),
            Arbitraries.integers().map(value -> (Object) value),
            Arbitraries.strings().alpha().map(value -> (Object) value),
            Arbitraries.of(true, false).map(value -> (Object) value),
            Arbitraries.of("a", "b").map(name -> (Object) new ParameterReference(name)));
    Arbitrary<Object> nested =
        Arbitraries.oneOf(
            plain,
            plain.list().ofMaxSize(3).map(list -> (Object) list),
            plain.map(value -> (Object) Map.of("value", value)));
    return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1), nested)
        .ofMaxSize(5)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Band> bands() {
    Arbitrary<Double> number = Arbitraries.doubles().injectNull(0.2);
    return Combinators.combine(
            Arbitraries.strings().injectNull(0.3),
            number,
            number,
            number,
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (label, points, from, to, fromInclusive, toInclusive) -> {
              Band.Builder band = Band.builder();
              if (label != null) {
                band.label(label);
              }
              if (points != null) {
                band.points(points);
              }
              if (from != null) {
                band.from(from);
              }
              if (to != null) {
                band.to(to);
              }
              return band.fromInclusive(fromInclusive).toInclusive(toInclusive).build();
            })
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<Double>> bounds() {
    return Arbitraries.doubles()
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(
            array ->
                Arrays.stream(array).map(value -> value + 0.0).sorted().distinct().boxed().toList())
        .filter(list -> list.size() > 1);
  }

  @Provide("whole bands")
  Arbitrary<List<Band>> wholeBands() {
    Arbitrary<Double> half = Arbitraries.integers().between(-4, 30).map(value -> value / 2.0);
    return Combinators.combine(
            half.array(double[].class).ofSize(6), Arbitraries.of(true, false).list().ofSize(6))
        .as(
            (bounds, sides) -> {
              Arrays.sort(bounds);
              List<Band> bands = new ArrayList<>();
              for (int i = 0; i < 6; i += 2) {
                bands.add(
                    Band.points(i)
                        .withFrom(bounds[i])
                        .withFromInclusive(sides.get(i))
                        .withTo(bounds[i + 1])
                        .withToInclusive(sides.get(i + 1)));
              }
              return bands;
            })
        .withoutEdgeCases();
  }
}
