package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.localgov.core.power.PowerDimension.CONTROL_BUDGET;
import static org.localgov.core.power.PowerDimension.OWN_OPERATE;
import static org.localgov.core.power.PowerDimension.SET_ENFORCE_POLICY;
import static org.localgov.core.power.PowerDimension.SET_VISION;
import static org.localgov.core.power.PowerLevel.LIMITED;
import static org.localgov.core.power.PowerLevel.NONE;
import static org.localgov.core.power.PowerLevel.PARTIAL;
import static org.localgov.core.power.PowerLevel.STRONG;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class MayoralPowersTest implements ValueContract<MayoralPowers> {
  private static final Sector TRANSPORT = Sector.of("transport");
  private static final Sector WATER = Sector.of("water");
  private static final AssetOrFunction ROADS = AssetOrFunction.parse("transport/roads");
  private static final AssetOrFunction BUSES = AssetOrFunction.parse("transport/buses");
  private static final AssetOrFunction WELLS = AssetOrFunction.parse("water/wells");
  private static final MayoralPowers POWERS =
      MayoralPowers.builder("name:Banfora")
          .rate(ROADS, OWN_OPERATE, STRONG)
          .rate(ROADS, CONTROL_BUDGET, LIMITED)
          .list(WELLS, ROADS)
          .rate(BUSES, OWN_OPERATE, NONE)
          .rate(BUSES, SET_VISION, PARTIAL)
          .build();

  @Override
  public List<MayoralPowers> samples() {
    return PowerValues.mayoralPowers();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("city", () -> MayoralPowers.builder(null)),
        Refusal.ofNull("asset", () -> POWERS.toBuilder().rate(null, SET_VISION, STRONG)),
        Refusal.ofNull("dimension", () -> POWERS.toBuilder().rate(ROADS, null, STRONG)),
        Refusal.ofNull("level", () -> POWERS.toBuilder().rate(ROADS, SET_VISION, null)),
        Refusal.ofNull("asset", () -> POWERS.toBuilder().list((AssetOrFunction) null)),
        Refusal.ofNull("sector", () -> POWERS.score((Sector) null)),
        Refusal.ofNull("dimension", () -> POWERS.score((PowerDimension) null)),
        Refusal.ofNull("asset", () -> POWERS.signature((AssetOrFunction) null)),
        Refusal.ofNull("dimension", () -> POWERS.level(ROADS, null)),
        Refusal.of("city must not be blank, got ' '", () -> MayoralPowers.builder(" ")),
        Refusal.startingWith(
            "city must have at most 255 characters", () -> MayoralPowers.builder("x".repeat(256))),
        Refusal.of(
            "level of 'transport/roads own-operate' must be given once, got 'strong' and 'limited'",
            () -> POWERS.toBuilder().rate(ROADS, OWN_OPERATE, LIMITED)));
  }

  @Test
  void build_keepsTheCells() {
    assertThat(POWERS.city()).isEqualTo("name:Banfora");
    assertThat(POWERS.assetsAndFunctions()).containsExactly(ROADS, WELLS, BUSES);
    assertThat(POWERS.sectors()).containsExactly(TRANSPORT, WATER);
    assertThat(POWERS.level(ROADS, OWN_OPERATE)).contains(STRONG);
    assertThat(POWERS.level(ROADS, SET_VISION)).isEmpty();
    assertThat(POWERS.level(WELLS, SET_VISION)).isEmpty();
    assertThat(POWERS.level(AssetOrFunction.parse("water/pipes"), SET_VISION)).isEmpty();
    assertThat(POWERS.levels(ROADS)).containsOnlyKeys(OWN_OPERATE, CONTROL_BUDGET);
    assertThat(POWERS.cells()).isEqualTo(12);
    assertThat(POWERS.ratedCells()).isEqualTo(4);
  }

  @Test
  void score_ofACut_isTheMeanOfItsRatedCells() {
    assertThat(POWERS.score()).contains(PowerScore.of(50, 4));
    assertThat(POWERS.score(OWN_OPERATE)).contains(PowerScore.of(50, 2));
    assertThat(POWERS.score(CONTROL_BUDGET)).contains(PowerScore.of(100.0 / 3, 1));
    assertThat(POWERS.score(TRANSPORT)).contains(PowerScore.of(50, 4));
    assertThat(POWERS.score(ROADS)).contains(PowerScore.of(200.0 / 3, 2));
    assertThat(POWERS.score(BUSES)).contains(PowerScore.of(100.0 / 3, 2));
  }

  @Test
  void score_ofACutWithoutRatedCells_isMissing() {
    assertThat(POWERS.score(SET_ENFORCE_POLICY)).isEmpty();
    assertThat(POWERS.score(WATER)).isEmpty();
    assertThat(POWERS.score(WELLS)).isEmpty();
    assertThat(MayoralPowers.builder("a").build().score()).isEmpty();
  }

  @Test
  void signature_hasTheScoreOfEachDimension() {
    assertThat(POWERS.signature())
        .isEqualTo(
            PowerSignature.builder()
                .putScores(OWN_OPERATE, PowerScore.of(50, 2))
                .putScores(CONTROL_BUDGET, PowerScore.of(100.0 / 3, 1))
                .putScores(SET_VISION, PowerScore.of(200.0 / 3, 1))
                .build());
    assertThat(POWERS.signature(TRANSPORT)).isEqualTo(POWERS.signature());
    assertThat(POWERS.signature(WATER).scores()).isEmpty();
    assertThat(POWERS.signature(BUSES).score(SET_VISION)).contains(PowerScore.of(200.0 / 3, 1));
  }

  @Test
  void rate_twiceTheSame_isNoFault() {
    assertThat(POWERS.toBuilder().rate(ROADS, OWN_OPERATE, STRONG).build()).isEqualTo(POWERS);
  }

  @Test
  void clear_makesACellUnrated() {
    MayoralPowers changed =
        POWERS.toBuilder().clear(ROADS, OWN_OPERATE).rate(ROADS, OWN_OPERATE, LIMITED).build();

    assertThat(changed.level(ROADS, OWN_OPERATE)).contains(LIMITED);
    assertThat(POWERS.level(ROADS, OWN_OPERATE)).contains(STRONG);
    assertThat(
            MayoralPowers.builder("a").rate(ROADS, OWN_OPERATE, LIMITED).clear(ROADS, OWN_OPERATE))
        .extracting(builder -> builder.build().assetsAndFunctions().size())
        .isEqualTo(1);
  }

  @Test
  void build_builderUsedFurther_leavesThePowersAlone() {
    MayoralPowers.Builder builder = POWERS.toBuilder();
    MayoralPowers copy = builder.build();
    builder.rate(WELLS, SET_VISION, STRONG);

    assertThat(copy).isEqualTo(POWERS);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> POWERS.levels(ROADS).put(SET_VISION, STRONG));
  }

  @Test
  void equals_doesNotDependOnTheOrder() {
    MayoralPowers reversed =
        MayoralPowers.builder("name:Banfora")
            .rate(BUSES, SET_VISION, PARTIAL)
            .rate(BUSES, OWN_OPERATE, NONE)
            .list(WELLS)
            .rate(ROADS, CONTROL_BUDGET, LIMITED)
            .rate(ROADS, OWN_OPERATE, STRONG)
            .build();

    assertThat(reversed).isEqualTo(POWERS).hasSameHashCodeAs(POWERS);
    assertThat(POWERS.toBuilder().clear(BUSES, SET_VISION).build()).isNotEqualTo(POWERS);
    assertThat(MayoralPowers.builder("a").build()).isNotEqualTo(MayoralPowers.builder("b").build());
    assertThat(POWERS.equals(null)).isFalse();
  }

  @Test
  void toString_isOneLine() {
    assertThat(POWERS).hasToString("name:Banfora: 4 of 12 cells rated");
  }
}
