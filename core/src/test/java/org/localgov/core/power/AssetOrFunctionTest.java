package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;

class AssetOrFunctionTest implements ValueContract<AssetOrFunction> {
  private static final AssetOrFunction ROADS =
      AssetOrFunction.of(Sector.of("transport"), "road-infrastructure");

  @Override
  public List<AssetOrFunction> samples() {
    return PowerValues.assetsOrFunctions();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.of(
        Refusal.ofNull("sector", () -> AssetOrFunction.of(null, "roads")),
        Refusal.ofNull("id", () -> AssetOrFunction.of(Sector.of("transport"), null)),
        Refusal.of(
            "asset or function must not be blank, got ''",
            () -> AssetOrFunction.parse("transport/")),
        Refusal.startingWith(
            "asset or function must have at most 100 characters",
            () -> AssetOrFunction.parse("a/" + "x".repeat(101))),
        Refusal.of(
            "asset or function must be sector/id, such as 'transport/road-infrastructure', got 'road-infrastructure'",
            () -> AssetOrFunction.parse("road-infrastructure")),
        Refusal.of(
            "asset or function must be lower-kebab: letters without capitals and digits, joined by single hyphens, got 'road/bridge'",
            () -> AssetOrFunction.parse("transport/road/bridge")),
        Refusal.of("sector must not be blank, got ''", () -> AssetOrFunction.parse("/roads")));
  }

  @Test
  void parse_readsSectorAndId() {
    assertThat(AssetOrFunction.parse("transport/road-infrastructure")).isEqualTo(ROADS);
    assertThat(ROADS).hasToString("transport/road-infrastructure");
  }

  @Test
  void compareTo_isBySectorThenId() {
    assertThat(ROADS)
        .isLessThan(AssetOrFunction.parse("water/drinking-water"))
        .isGreaterThan(AssetOrFunction.parse("transport/buses"))
        .isNotEqualTo(AssetOrFunction.parse("water/road-infrastructure"));
  }
}
