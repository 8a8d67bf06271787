package org.localgov.core.power;

import java.util.List;
import java.util.Map;

/** Samples of the values of this package, each list from the fullest to the barest. */
public final class PowerValues {
  private static final AssetOrFunction ROADS = AssetOrFunction.parse("transport/roads");
  private static final AssetOrFunction WELLS = AssetOrFunction.parse("water/wells");

  private PowerValues() {}

  /** Returns assets and functions. */
  public static List<AssetOrFunction> assetsOrFunctions() {
    return List.of(
        AssetOrFunction.of(Sector.of("transport"), "road-infrastructure"),
        AssetOrFunction.of(Sector.of("transport"), "buses"),
        AssetOrFunction.of(Sector.of("water"), "road-infrastructure"),
        AssetOrFunction.of(Sector.of("état-civil"), "北京"));
  }

  /** Returns powers of cities: every level, unrated cells and an asset that is listed alone. */
  public static List<MayoralPowers> mayoralPowers() {
    MayoralPowers full =
        MayoralPowers.builder("name:Banfora")
            .rate(ROADS, PowerDimension.OWN_OPERATE, PowerLevel.STRONG)
            .rate(ROADS, PowerDimension.SET_ENFORCE_POLICY, PowerLevel.PARTIAL)
            .rate(ROADS, PowerDimension.CONTROL_BUDGET, PowerLevel.LIMITED)
            .rate(ROADS, PowerDimension.SET_VISION, PowerLevel.NONE)
            .rate(WELLS, PowerDimension.SET_VISION, PowerLevel.PARTIAL)
            .list(AssetOrFunction.parse("water/pipes"))
            .build();
    return List.of(
        full,
        full.toBuilder().clear(WELLS, PowerDimension.SET_VISION).build(),
        full.toBuilder()
            .clear(WELLS, PowerDimension.SET_VISION)
            .rate(WELLS, PowerDimension.SET_VISION, PowerLevel.NONE)
            .build(),
        full.toBuilder().list(AssetOrFunction.parse("water/meters")).build(),
        MayoralPowers.builder("name:Orodara").build(),
        MayoralPowers.builder("name:Banfora").build());
  }

  /** Returns neighbours by signature. */
  public static List<PowerNeighbour> powerNeighbours() {
    return List.of(
        new PowerNeighbour("name:Orodara", 12.5),
        new PowerNeighbour("name:Banfora", 12.5),
        new PowerNeighbour("name:Orodara", 0));
  }

  /** Returns scores. */
  public static List<PowerScore> powerScores() {
    return List.of(
        PowerScore.of(62.5, 4),
        PowerScore.of(62.5, 1),
        PowerScore.of(100.0 / 3, 4),
        PowerScore.of(0, 4),
        PowerScore.of(100, 4));
  }

  /** Returns signatures. */
  public static List<PowerSignature> powerSignatures() {
    return List.of(
        PowerSignature.builder()
            .putScores(PowerDimension.SET_VISION, PowerScore.of(100, 1))
            .putScores(PowerDimension.OWN_OPERATE, PowerScore.of(50, 2))
            .putScores(PowerDimension.CONTROL_BUDGET, PowerScore.of(100.0 / 3, 1))
            .putScores(PowerDimension.SET_ENFORCE_POLICY, PowerScore.of(0, 3))
            .build(),
        PowerSignature.of(Map.of(PowerDimension.OWN_OPERATE, PowerScore.of(50, 2))),
        PowerSignature.of(Map.of(PowerDimension.SET_VISION, PowerScore.of(50, 2))),
        PowerSignature.builder().build());
  }

  /** Returns sectors. */
  public static List<Sector> sectors() {
    return List.of(Sector.of("climate-adaptation"), Sector.of("water"), Sector.of("état-civil"));
  }
}
