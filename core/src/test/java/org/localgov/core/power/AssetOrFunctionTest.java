package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.localgov.core.Serialised;

class AssetOrFunctionTest {
  private static final AssetOrFunction ROADS =
      AssetOrFunction.of(Sector.of("transport"), "road-infrastructure");

  @Test
  void parse_readsSectorAndId() {
    assertThat(AssetOrFunction.parse("transport/road-infrastructure")).isEqualTo(ROADS);
    assertThat(ROADS).hasToString("transport/road-infrastructure");
  }

  @Test
  void parse_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssetOrFunction.parse("road-infrastructure"))
        .withMessage(
            "asset or function must be sector/id, such as 'transport/road-infrastructure', got"
                + " 'road-infrastructure'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssetOrFunction.parse("transport/road/bridge"))
        .withMessageStartingWith("asset or function must be lower-kebab")
        .withMessageEndingWith(", got 'road/bridge'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssetOrFunction.parse("/roads"))
        .withMessage("sector must not be blank, got ''");
  }

  @Test
  void of_null_namesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> AssetOrFunction.of(null, "roads"))
        .withMessage("sector");
    assertThatNullPointerException()
        .isThrownBy(() -> AssetOrFunction.of(Sector.of("transport"), null))
        .withMessage("asset or function");
  }

  @Test
  void compareTo_isBySectorThenId() {
    assertThat(ROADS)
        .isLessThan(AssetOrFunction.parse("water/drinking-water"))
        .isGreaterThan(AssetOrFunction.parse("transport/buses"))
        .isNotEqualTo(AssetOrFunction.parse("water/road-infrastructure"));
  }

  @Test
  void equals_throughSerialisation() {
    assertThat(Serialised.copy(ROADS)).isEqualTo(ROADS).hasSameHashCodeAs(ROADS);
  }
}
