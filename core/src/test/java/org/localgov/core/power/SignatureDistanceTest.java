package org.localgov.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.localgov.core.power.PowerDimension.CONTROL_BUDGET;
import static org.localgov.core.power.PowerDimension.OWN_OPERATE;
import static org.localgov.core.power.PowerDimension.SET_VISION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localgov.core.contract.EnumContract;

class SignatureDistanceTest implements EnumContract<SignatureDistance> {
  @Override
  public SignatureDistance parse(String text) {
    return SignatureDistance.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("euclidean", "cosine");
  }

  private static final PowerSignature FIRST =
      PowerSignature.of(
          Map.of(
              OWN_OPERATE, PowerScore.of(30, 2),
              CONTROL_BUDGET, PowerScore.of(40, 2),
              SET_VISION, PowerScore.of(90, 1)));
  private static final PowerSignature SECOND =
      PowerSignature.of(
          Map.of(OWN_OPERATE, PowerScore.of(60, 3), CONTROL_BUDGET, PowerScore.of(80, 3)));
  private static final PowerSignature NOTHING = PowerSignature.builder().build();

  @Test
  void between_euclidean_isOverCommonDimensions() {
    assertThat(SignatureDistance.EUCLIDEAN.between(FIRST, SECOND)).isEqualTo(50.0);
  }

  @Test
  void between_cosine_ofMultiples_isZero() {
    assertThat(SignatureDistance.COSINE.between(FIRST, SECOND)).isCloseTo(0, within(1e-15));
  }

  @Test
  void between_cosine_seesTheAngle() {
    PowerSignature level =
        PowerSignature.of(
            Map.of(OWN_OPERATE, PowerScore.of(50, 1), CONTROL_BUDGET, PowerScore.of(0, 1)));
    PowerSignature other =
        PowerSignature.of(
            Map.of(OWN_OPERATE, PowerScore.of(0, 1), CONTROL_BUDGET, PowerScore.of(10, 1)));

    assertThat(SignatureDistance.COSINE.between(level, other)).isEqualTo(1.0);
    assertThat(SignatureDistance.COSINE.between(level, SECOND)).isCloseTo(0.4, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void between_nothingInCommon_isRefused(SignatureDistance distance) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> distance.between(FIRST, NOTHING))
        .withMessageStartingWith("signatures must have a dimension in common, got 'own-operate");
  }

  @Test
  void between_cosineWithoutPower_isRefused() {
    PowerSignature powerless = PowerSignature.of(Map.of(OWN_OPERATE, PowerScore.of(0, 4)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignatureDistance.COSINE.between(FIRST, powerless))
        .withMessageStartingWith(
            "signatures must not be 0 on every common dimension for a cosine, got '");
    assertThat(SignatureDistance.EUCLIDEAN.between(FIRST, powerless)).isEqualTo(30.0);
  }
}
