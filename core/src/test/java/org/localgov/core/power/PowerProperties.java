package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PowerProperties {
  @Property
  void parse_toString_isIdentity(@ForAll("assets") AssetOrFunction asset) {
    assertThat(AssetOrFunction.parse(asset.toString())).isEqualTo(asset).hasSameHashCodeAs(asset);
    assertThat(Sector.parse(asset.sector().toString())).isEqualTo(asset.sector());
  }

  @Property
  void parse_anyText_isRefusedOrWrittenBack(@ForAll String text) {
    try {
      assertThat(AssetOrFunction.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(" must ").hasMessageContaining(", got '");
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void distance_isSymmetricAndZeroToItself(
      @ForAll SignatureDistance distance,
      @ForAll("signatures") PowerSignature a,
      @ForAll("signatures") PowerSignature b) {
    Assume.that(hasCommonPower(a, b));

    assertThat(distance.between(a, b)).isEqualTo(distance.between(b, a)).isNotNegative();
    assertThat(distance.between(a, a)).isZero();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void distance_isBounded(
      @ForAll("signatures") PowerSignature a, @ForAll("signatures") PowerSignature b) {
    Assume.that(hasCommonPower(a, b));
    double longest = 100 * Math.sqrt(a.commonDimensions(b).size());

    assertThat(SignatureDistance.COSINE.between(a, b)).isBetween(0.0, 1.0);
    assertThat(SignatureDistance.EUCLIDEAN.between(a, b)).isBetween(0.0, longest + 1e-9);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void euclidean_keepsTheTriangleInequality(
      @ForAll("whole") PowerSignature a,
      @ForAll("whole") PowerSignature b,
      @ForAll("whole") PowerSignature c) {
    SignatureDistance distance = SignatureDistance.EUCLIDEAN;

    assertThat(distance.between(a, c))
        .isLessThanOrEqualTo(distance.between(a, b) + distance.between(b, c) + 1e-9);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void cosine_doesNotSeeTheAmount(@ForAll("whole") PowerSignature a) {
    Assume.that(hasCommonPower(a, a));
    PowerSignature.Builder half = PowerSignature.builder();
    a.scores()
        .forEach(
            (dimension, score) -> half.putScores(dimension, PowerScore.of(score.value() / 2, 1)));

    assertThat(SignatureDistance.COSINE.between(a, half.build())).isCloseTo(0, within(1e-12));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void score_liesBetweenTheLowestAndTheHighestCell(@ForAll("levels") List<PowerLevel> levels) {
    MayoralPowers.Builder builder = MayoralPowers.builder("name:Banfora");
    for (int i = 0; i < levels.size(); i++) {
      builder.rate(
          AssetOrFunction.of(Sector.of("s" + i % 3), "a" + i / 4),
          PowerDimension.values()[i % 4],
          levels.get(i));
    }
    MayoralPowers powers = builder.build();
    double lowest = levels.stream().mapToInt(PowerLevel::value).min().orElseThrow() * 100 / 3.0;
    double highest = levels.stream().mapToInt(PowerLevel::value).max().orElseThrow() * 100 / 3.0;

    PowerScore score = powers.score().orElseThrow();
    assertThat(score.value()).isBetween(lowest - 1e-12, highest + 1e-12);
    assertThat(score.ratedCells()).isEqualTo(levels.size()).isEqualTo(powers.ratedCells());
    assertThat(powers.signature().scores().values().stream().mapToInt(PowerScore::ratedCells).sum())
        .isEqualTo(levels.size());
    assertThat(powers.toBuilder().build()).isEqualTo(powers);
  }

  private static boolean hasCommonPower(PowerSignature a, PowerSignature b) {
    return List.of(a, b).stream()
        .allMatch(
            one ->
                a.commonDimensions(b).stream()
                    .anyMatch(dimension -> one.score(dimension).orElseThrow().value() > 0));
  }

  @Provide
  Arbitrary<AssetOrFunction> assets() {
    Arbitrary<String> codes =
        Arbitraries.strings()
            .withChars("az09é北")
            .ofMinLength(1)
            .ofMaxLength(4)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join("-", words));
    return Combinators.combine(codes.map(Sector::of), codes).as(AssetOrFunction::of);
  }

  @Provide
  Arbitrary<PowerSignature> signatures() {
    return Arbitraries.maps(Arbitraries.of(PowerDimension.class), scores()).map(PowerSignature::of);
  }

  @Provide
  Arbitrary<PowerSignature> whole() {
    return scores()
        .list()
        .ofSize(4)
        .map(
            each ->
                PowerSignature.of(
                    Map.of(
                        PowerDimension.OWN_OPERATE, each.get(0),
                        PowerDimension.SET_ENFORCE_POLICY, each.get(1),
                        PowerDimension.CONTROL_BUDGET, each.get(2),
                        PowerDimension.SET_VISION, each.get(3))));
  }

  @Provide
  Arbitrary<List<PowerLevel>> levels() {
    return Arbitraries.of(PowerLevel.class).list().ofMinSize(1).ofMaxSize(24);
  }

  private static Arbitrary<PowerScore> scores() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(0.0, 100.0)),
            Tuple.of(3, Arbitraries.doubles().between(0, 100)))
        .map(value -> PowerScore.of(value, 1));
  }
}
